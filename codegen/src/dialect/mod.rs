//! Documents of OpenAPI 3.1 and 3.2 in the words of 3.0, so that all that
//! follows knows one dialect.

mod deep;
mod schema;
mod unsaid;
mod walk;

pub(crate) use walk::{VALUES, each_schema as each_written_schema};

use crate::finding::Finding;
use crate::fragment::Fragment;
use crate::node::{Node, Value};

/// The version that is written where a newer one was.
const WRITTEN: &str = "3.0.3";

/// Keys of a document that 3.0 does not have and no client needs.
const FOREIGN_KEYS: [(&str, &[&str]); 4] = [
    ("", &["jsonSchemaDialect", "$self"]),
    ("/info", &["summary"]),
    ("/info/license", &["identifier"]),
    ("/components", &["pathItems"]),
];

/// The fragment in the words of OpenAPI 3.0, whatever version it says it is of:
/// many that say 3.0 have words of 3.1.
///
/// What 3.0 has no words for is a finding, a warning: the client takes more
/// values than the document allows.
///
/// ```
/// # use codegen::{Fragment, Node, Sources, in_3_0};
/// # let mut sources = Sources::default();
/// # let file = sources.add("a.yaml", "");
/// # let root = serde_json::json!({"openapi": "3.1.0", "components": {"schemas": {
/// #     "Name": {"type": ["string", "null"]}
/// # }}});
/// # let root = Node::from_json(&root, sources.whole(file));
/// // Name: {type: [string, "null"]}
/// let (fragment, findings) = in_3_0(Fragment { name: "a.yaml".into(), root });
/// let name = fragment.root.at("/components/schemas/Name").unwrap();
/// assert_eq!(name.to_json(), serde_json::json!({"type": "string", "nullable": true}));
/// assert!(findings.is_empty());
/// ```
#[must_use]
pub fn in_3_0(mut fragment: Fragment) -> (Fragment, Vec<Finding>) {
    deep::name_targets(&mut fragment.root);
    let mut findings = Vec::new();
    let root = &mut fragment.root;
    inline_path_items(root);
    walk::each_schema(root, &mut |schema| schema::rewrite(schema, &mut findings));
    settle(root);
    (fragment, unsaid::once(findings))
}

fn is_newer(version: &str) -> bool {
    version.starts_with("3.1.") || version.starts_with("3.2.")
}

/// A path that is a reference to a component becomes the component.
fn inline_path_items(root: &mut Node) {
    let shared = root.at("/components/pathItems").cloned();
    let paths = root.get_mut("paths").and_then(Node::as_object_mut);
    for (_, item) in paths.into_iter().flatten() {
        let name = item.node.str_at("$ref");
        let name = name.and_then(|name| name.strip_prefix("#/components/pathItems/"));
        let named = name.and_then(|name| shared.as_ref()?.get(name));
        if let Some(named) = named {
            item.node = named.clone();
        }
    }
}

/// Writes the version, and takes out what 3.0 does not have.
fn settle(root: &mut Node) {
    let version = root.get("openapi").cloned();
    let text = version.as_ref().and_then(Node::as_str);
    if let (Some(version), true) = (&version, text.is_some_and(is_newer)) {
        root.set("openapi", Node::string(WRITTEN, version.place));
    }
    for (holder, keys) in FOREIGN_KEYS {
        for key in keys {
            if let Some(holder) = root.at_mut(holder) {
                holder.remove(key);
            }
        }
    }
    if let Some(webhooks) = root.remove("webhooks") {
        root.set("x-webhooks", webhooks);
    }
    if root.get("paths").is_none() {
        root.set("paths", Node::object(root.place));
    }
    add_responses(root);
}

/// An operation may leave its answers out since 3.1.
fn add_responses(root: &mut Node) {
    let paths = root.get_mut("paths").and_then(Node::as_object_mut);
    for (_, item) in paths.into_iter().flatten() {
        for (method, operation) in item.node.as_object_mut().into_iter().flatten() {
            let operation = &mut operation.node;
            if crate::merge::METHODS.contains(&method.as_str())
                && operation.get("responses").is_none()
            {
                operation.set("responses", any_answer(operation.place));
            }
        }
    }
}

fn any_answer(place: crate::Place) -> Node {
    let mut answer = Node::object(place);
    answer.set("description", Node::string("Any answer.", place));
    let mut answers = Node::object(place);
    answers.set("default", answer);
    answers
}

/// A truth value.
fn truth(value: bool, place: crate::Place) -> Node {
    Node::new(Value::Bool(value), place)
}
