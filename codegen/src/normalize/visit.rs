//! Walks to the places of a document where schemas stand.

use crate::merge::METHODS;
use crate::names::pascal;
use crate::node::{Node, Value};

/// Calls `change` with every operation, its path and its method.
pub(super) fn each_operation(root: &mut Node, mut change: impl FnMut(&str, &str, &mut Node)) {
    let Some(paths) = root.get_mut("paths").and_then(Node::as_object_mut) else {
        return;
    };
    for (path, item) in paths {
        let methods = item.node.as_object_mut().into_iter().flatten();
        for (method, operation) in methods {
            if METHODS.contains(&method.as_str()) {
                change(path, method, &mut operation.node);
            }
        }
    }
}

/// Calls `change` with every schema that stands directly in an operation, and
/// with the name it would have by where it stands.
pub(super) fn each_schema_of(operation: &mut Node, mut change: impl FnMut(String, &mut Node)) {
    let name = pascal(operation.str_at("operationId").unwrap_or_default());
    for parameter in operation
        .get_mut("parameters")
        .into_iter()
        .flat_map(items_mut)
    {
        let of = pascal(parameter.str_at("name").unwrap_or_default());
        if let Some(schema) = parameter.get_mut("schema") {
            change(format!("{name}{of}"), schema);
        }
    }
    let body = operation.get_mut("requestBody");
    for schema in body.into_iter().flat_map(media_schemas) {
        change(format!("{name}Body"), schema);
    }
    each_answer_of(operation, |_, name, schema| change(name, schema));
}

/// Calls `change` with the schema of every answer of an operation, after its
/// status and the name the schema would have by where it stands.
pub(super) fn each_answer_of(
    operation: &mut Node,
    mut change: impl FnMut(&str, String, &mut Node),
) {
    let name = pascal(operation.str_at("operationId").unwrap_or_default());
    let responses = operation.get_mut("responses").and_then(Node::as_object_mut);
    for (status, response) in responses.into_iter().flatten() {
        let suffix = response_suffix(status);
        for schema in media_schemas(&mut response.node) {
            change(status, format!("{name}{suffix}"), schema);
        }
    }
}

/// `Response` for the usual success, with the status for any other answer.
fn response_suffix(status: &str) -> String {
    match status {
        "200" | "201" | "2XX" => "Response".to_owned(),
        status => format!("Response{}", pascal(status).trim_start_matches("Type")),
    }
}

/// The schemas of a body or an answer, one for each media type.
pub(super) fn media_schemas(body: &mut Node) -> impl Iterator<Item = &mut Node> {
    media_types(body).filter_map(|media| media.get_mut("schema"))
}

/// The media types of a body or an answer.
pub(super) fn media_types(body: &mut Node) -> impl Iterator<Item = &mut Node> {
    let content = body.get_mut("content").and_then(Node::as_object_mut);
    let media = content.into_iter().flatten();
    media.map(|(_, media)| &mut media.node)
}

/// The items of a list, to change them.
pub(super) fn items_mut(node: &mut Node) -> &mut [Node] {
    match &mut node.value {
        Value::Array(items) => items,
        _ => &mut [],
    }
}

/// Calls `change` with every schema of the document, inner ones first.
pub(super) fn each_schema(root: &mut Node, change: &mut dyn FnMut(&mut Node)) {
    let schemas = root
        .at_mut("/components/schemas")
        .and_then(Node::as_object_mut);
    for (_, schema) in schemas.into_iter().flatten() {
        inside_out(&mut schema.node, change);
    }
    each_operation(root, |_, _, operation| {
        each_schema_of(operation, |_, schema| inside_out(schema, change));
    });
}

fn inside_out(schema: &mut Node, change: &mut dyn FnMut(&mut Node)) {
    for child in children_mut(schema) {
        inside_out(child, change);
    }
    change(schema);
}

/// The schemas directly inside a schema.
pub(super) fn children_mut(schema: &mut Node) -> Vec<&mut Node> {
    let mut children = Vec::new();
    let members = schema.as_object_mut().into_iter().flatten();
    for (keyword, member) in members {
        match keyword.as_str() {
            "properties" | "patternProperties" => {
                let properties = member.node.as_object_mut().into_iter().flatten();
                children.extend(properties.map(|(_, property)| &mut property.node));
            }
            "oneOf" | "anyOf" | "allOf" => children.extend(items_mut(&mut member.node)),
            "items" | "additionalProperties" | "not" => children.push(&mut member.node),
            _ => {}
        }
    }
    children
}

/// The name of the component schema a reference names.
pub(crate) fn referenced(schema: &Node) -> Option<&str> {
    schema.str_at("$ref")?.strip_prefix("#/components/schemas/")
}

/// The component a schema stands for: by a reference, or by a reference with
/// words beside it.
pub(crate) fn target(schema: &Node) -> Option<&str> {
    referenced(schema).or_else(|| match schema.get("allOf")?.items() {
        [only] => referenced(only),
        _ => None,
    })
}

/// Whether a schema allows `null` where it is used.
pub(crate) fn is_nullable(schema: &Node) -> bool {
    schema
        .get("nullable")
        .and_then(Node::as_bool)
        .unwrap_or(false)
}

/// Takes a node out, leaving `null`.
pub(super) fn take(node: &mut Node) -> Node {
    let place = node.place;
    std::mem::replace(node, Node::new(Value::Null, place))
}

/// A reference to a component schema.
pub(super) fn reference(name: &str, place: crate::Place) -> Node {
    let mut reference = Node::object(place);
    reference.set(
        "$ref",
        Node::string(format!("#/components/schemas/{name}"), place),
    );
    reference
}
