//! Gives names and references of a document their product.

use super::{Bases, moved_path};
use crate::node::{Node, Value, join, tokens};

/// Maps whose keys are names somebody chose, not keywords.
const NAMES: [&str; 16] = [
    "properties",
    "patternProperties",
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "content",
    "paths",
    "variables",
    "encoding",
    "scopes",
];

/// Keywords whose values are data of the API and not part of the document.
const DATA: [&str; 5] = ["example", "value", "default", "enum", "const"];

/// The name of a component, an operation or a tag in the joined document.
pub(super) fn of_product(product: &str, name: &str) -> String {
    format!("{product}.{name}")
}

/// Renames components, operations and tags, and all that refers to them.
pub(super) fn rename(root: &mut Node, product: &str, bases: &Bases) {
    let rename = Rename { product, bases };
    rename.keywords(root);
    let kinds = root.get_mut("components").and_then(Node::as_object_mut);
    for (kind, members) in kinds.into_iter().flatten() {
        if !kind.starts_with("x-") {
            rename.keys(&mut members.node);
        }
    }
    for tag in root.get_mut("tags").into_iter().flat_map(items_mut) {
        if let Some(name) = tag.get_mut("name") {
            rename.text(name);
        }
    }
}

struct Rename<'a> {
    product: &'a str,
    bases: &'a Bases,
}

impl Rename<'_> {
    /// Below a map whose keys are keywords.
    fn keywords(&self, node: &mut Node) {
        match &mut node.value {
            Value::Array(items) => items.iter_mut().for_each(|item| self.keywords(item)),
            Value::Object(members) => {
                for (key, member) in members {
                    self.keyword(key, &mut member.node);
                }
            }
            _ => {}
        }
    }

    fn keyword(&self, key: &str, node: &mut Node) {
        match key {
            "$ref" | "operationRef" => self.reference(node),
            "operationId" => self.text(node),
            "tags" => items_mut(node).iter_mut().for_each(|tag| self.text(tag)),
            "security" => items_mut(node).iter_mut().for_each(|one| self.keys(one)),
            "mapping" => self.mapping(node),
            _ if DATA.contains(&key) || key.starts_with("x-") => {}
            _ if NAMES.contains(&key) => self.names(node),
            _ => self.keywords(node),
        }
    }

    /// Below a map whose keys are names.
    fn names(&self, node: &mut Node) {
        if let Value::Object(members) = &mut node.value {
            members
                .values_mut()
                .for_each(|member| self.keywords(&mut member.node));
        } else {
            self.keywords(node);
        }
    }

    fn keys(&self, node: &mut Node) {
        if let Value::Object(members) = &mut node.value {
            let taken = std::mem::take(members);
            let renamed = taken
                .into_iter()
                .map(|(name, member)| (of_product(self.product, &name), member));
            members.extend(renamed);
        }
    }

    fn text(&self, node: &mut Node) {
        if let Value::String(text) = &mut node.value {
            *text = of_product(self.product, text);
        }
    }

    fn mapping(&self, node: &mut Node) {
        for (_, member) in node.as_object_mut().into_iter().flatten() {
            let is_name = |name: &str| !name.contains(['#', '/']);
            if member.node.as_str().is_some_and(is_name) {
                self.text(&mut member.node);
            } else {
                self.reference(&mut member.node);
            }
        }
    }

    fn reference(&self, node: &mut Node) {
        if let Value::String(text) = &mut node.value
            && let Some(pointer) = text.strip_prefix('#')
        {
            let mut tokens: Vec<_> = tokens(pointer).collect();
            match tokens.as_mut_slice() {
                [top, _, name, ..] if top == "components" => {
                    *name = of_product(self.product, name);
                }
                [top, path, method, ..] if top == "paths" => {
                    *path = moved_path(path, method, self.bases);
                }
                _ => {}
            }
            let pointer = tokens.iter();
            *text = pointer.fold("#".to_owned(), |pointer, token| join(&pointer, token));
        }
    }
}

fn items_mut(node: &mut Node) -> &mut [Node] {
    match &mut node.value {
        Value::Array(items) => items,
        _ => &mut [],
    }
}
