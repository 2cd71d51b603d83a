//! Refuses what is not an OpenAPI 3.0 document of the expected shape.

use crate::finding::Finding;
use crate::fragment::Fragment;
use crate::node::{Node, Value};

const VERSION: &str = "openapi-version";
const SHAPE: &str = "malformed-document";

/// Whether a fragment can be merged; if not, the findings say why.
pub(super) fn is_acceptable(fragment: &Fragment, findings: &mut Vec<Finding>) -> bool {
    let found = problems(&fragment.root);
    let acceptable = found.is_empty();
    findings.extend(found);
    acceptable
}

/// What keeps a document from being read as OpenAPI 3.0.
pub(super) fn problems(root: &Node) -> Vec<Finding> {
    let version = version_problem(root).into_iter();
    version.chain(shape_problems(root)).collect()
}

/// The last number of `3.0.x`.
pub(super) fn patch_of(root: &Node) -> Option<u32> {
    let patch = root.str_at("openapi")?.strip_prefix("3.0.")?;
    patch.split('-').next()?.parse().ok()
}

fn version_problem(root: &Node) -> Option<Finding> {
    if root.as_object().is_none() || patch_of(root).is_some() {
        return None;
    }
    let Some(version) = root.get("openapi") else {
        return Some(no_version(root));
    };
    let text = version.as_str().unwrap_or_default();
    let (message, help) = match &version.value {
        Value::String(_) if text.starts_with("3.") => (
            format!("OpenAPI {text} is not supported yet"),
            "give the document as OpenAPI 3.0",
        ),
        Value::String(_) => (
            format!("`{text}` is no version of OpenAPI that is supported"),
            "write the full number, such as `openapi: 3.0.3`",
        ),
        _ => (
            "the version of OpenAPI is not text".to_owned(),
            "write the full number, such as `openapi: 3.0.3`",
        ),
    };
    Some(Finding::error(VERSION, message, version.place).with_help(help))
}

fn no_version(root: &Node) -> Finding {
    match root.get("swagger") {
        Some(swagger) => {
            let message = "the document is Swagger 2.0, which is not supported";
            Finding::error(VERSION, message, swagger.place)
                .with_help("turn it into OpenAPI 3.0 with a converter, such as swagger2openapi")
        }
        None => {
            let message = "the document does not say which version of OpenAPI it is";
            Finding::error(VERSION, message, root.place)
                .with_help("add `openapi: 3.0.3`, or the version it is written for")
        }
    }
}

fn shape_problems(root: &Node) -> Vec<Finding> {
    if root.as_object().is_none() {
        return vec![not_a("map", "the document", root)];
    }
    let mut found = Vec::new();
    for key in ["info", "paths", "components"] {
        expect_map(key, root.get(key), &mut found);
    }
    for (path, member) in children(root, "paths") {
        expect_map(path, Some(&member.node), &mut found);
        check_path_item(path, &member.node, &mut found);
    }
    for (kind, member) in children(root, "components") {
        expect_map(kind, Some(&member.node), &mut found);
    }
    check_tags(root, &mut found);
    found
}

fn children<'a>(
    root: &'a Node,
    key: &str,
) -> impl Iterator<Item = (&'a str, &'a crate::node::Member)> {
    let members = root.get(key).into_iter().flat_map(Node::members);
    members.filter(|(key, _)| !key.starts_with("x-"))
}

fn check_path_item(path: &str, item: &Node, found: &mut Vec<Finding>) {
    for method in super::METHODS {
        let what = format!("{method} {path}");
        let operation = item.get(method);
        expect_map(&what, operation, found);
        expect_lists(
            &what,
            operation,
            &["parameters", "servers", "security"],
            found,
        );
    }
    expect_lists(path, Some(item), &["parameters", "servers"], found);
}

fn check_tags(root: &Node, found: &mut Vec<Finding>) {
    expect_lists(
        "the document",
        Some(root),
        &["tags", "servers", "security"],
        found,
    );
    let tags = root.get("tags").map(Node::items).unwrap_or_default();
    let nameless = tags.iter().filter(|tag| tag.str_at("name").is_none());
    found.extend(nameless.map(|tag| {
        Finding::error(SHAPE, "a tag has no text `name`", tag.place).with_help("add `name`")
    }));
}

fn expect_map(what: &str, node: Option<&Node>, found: &mut Vec<Finding>) {
    if let Some(node) = node.filter(|node| node.as_object().is_none()) {
        found.push(not_a("map", &format!("`{what}`"), node));
    }
}

fn expect_lists(what: &str, node: Option<&Node>, keys: &[&str], found: &mut Vec<Finding>) {
    for key in keys {
        if let Some(list) = node.and_then(|node| node.get(key))
            && !matches!(list.value, Value::Array(_))
        {
            found.push(not_a("list", &format!("`{key}` of {what}"), list));
        }
    }
}

fn not_a(expected: &str, what: &str, node: &Node) -> Finding {
    let message = format!("{what} is not a {expected}");
    Finding::error(SHAPE, message, node.place)
        .with_help("write it as the OpenAPI Specification 3.0 says")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;
    use serde_json::json;

    fn found(root: &serde_json::Value) -> Vec<(&'static str, String)> {
        let mut sources = Sources::default();
        let file = sources.add("a", "");
        let root = Node::from_json(root, sources.whole(file));
        let name = "a".to_owned();
        let mut findings = Vec::new();
        let acceptable = is_acceptable(&Fragment { name, root }, &mut findings);
        assert_eq!(acceptable, findings.is_empty());
        findings.into_iter().map(|f| (f.rule, f.message)).collect()
    }

    #[test]
    fn only_openapi_three_zero_is_accepted() {
        assert_eq!(found(&json!({"openapi": "3.0.3"})), []);
        for (root, word) in [
            (json!({"openapi": "3.1.0"}), "3.1.0 is not supported yet"),
            (json!({"openapi": "3.2.0"}), "3.2.0 is not supported yet"),
            (json!({"openapi": 3.0}), "not text"),
            (json!({"openapi": "3"}), "no version"),
            (json!({"swagger": "2.0"}), "Swagger 2.0"),
            (json!({}), "does not say"),
        ] {
            let found = found(&root);
            assert_eq!(found.len(), 1);
            assert_eq!(found[0].0, "openapi-version");
            assert!(found[0].1.contains(word), "{}", found[0].1);
        }
    }

    #[test]
    fn values_of_the_wrong_kind_are_all_named() {
        let root = json!({"openapi": "3.0.0", "info": 1, "components": {"schemas": [], "x-a": 1},
            "paths": {"/a": {"get": [], "post": {"security": {}}, "parameters": 1}, "/b": null},
            "tags": [{}], "servers": "s"});
        let messages: Vec<_> = found(&root).into_iter().map(|(_, text)| text).collect();
        let expected = [
            "`info` is not a map",
            "`get /a` is not a map",
            "`security` of post /a is not a list",
            "`parameters` of /a is not a list",
            "`/b` is not a map",
            "`schemas` is not a map",
            "`servers` of the document is not a list",
            "a tag has no text `name`",
        ];
        assert_eq!(messages, expected);
    }

    #[test]
    fn a_document_that_is_no_map_is_malformed() {
        assert_eq!(found(&json!([]))[0].0, "malformed-document");
    }
}
