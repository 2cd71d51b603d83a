//! Puts a document into the order it is written in.

use crate::node::{Node, Object, Value};

const ROOT: [&str; 6] = [
    "openapi",
    "info",
    "externalDocs",
    "tags",
    "paths",
    "components",
];

const INFO: [&str; 6] = [
    "title",
    "description",
    "termsOfService",
    "contact",
    "license",
    "version",
];

const PATH_ITEM: [&str; 13] = [
    "$ref",
    "summary",
    "description",
    "servers",
    "parameters",
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
];

const COMPONENTS: [&str; 9] = [
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
];

/// Sorts paths, methods, tags, kinds and names of components; what stands in
/// a definition keeps its order.
pub(super) fn arrange(root: &mut Node) {
    sort(root, &ROOT);
    if let Some(info) = root.get_mut("info") {
        sort(info, &INFO);
    }
    if let Some(paths) = root.get_mut("paths") {
        sort(paths, &[]);
        members_mut(paths).for_each(|item| sort(item, &PATH_ITEM));
    }
    if let Some(components) = root.get_mut("components") {
        sort(components, &COMPONENTS);
        members_mut(components).for_each(|kind| sort(kind, &[]));
    }
    if let Some(Value::Array(tags)) = root.get_mut("tags").map(|tags| &mut tags.value) {
        tags.sort_by(|a, b| a.str_at("name").cmp(&b.str_at("name")));
    }
}

/// Extensions are data of their own and stay as they are.
fn members_mut(node: &mut Node) -> impl Iterator<Item = &mut Node> {
    let object: Option<&mut Object> = node.as_object_mut();
    object
        .into_iter()
        .flatten()
        .filter(|(key, _)| !key.starts_with("x-"))
        .map(|(_, member)| &mut member.node)
}

/// The keys of the table come first, in its order; the others by name.
fn sort(node: &mut Node, table: &[&str]) {
    let rank = |key: &String| {
        let known = table.iter().position(|known| known == key);
        known.unwrap_or(table.len())
    };
    if let Some(object) = node.as_object_mut() {
        object.sort_by(|a, _, b, _| rank(a).cmp(&rank(b)).then_with(|| a.cmp(b)));
    }
}
