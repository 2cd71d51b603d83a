//! Checks the document as a whole, after the overlays.

use std::collections::BTreeMap;

use super::{METHODS, operations};
use crate::finding::Finding;
use crate::node::{Node, Value};
use crate::overlay::Location;

/// What is missing in a document or wrong between its operations.
pub(super) fn check(root: &Node) -> Vec<Finding> {
    let mut findings = untitled(root);
    findings.extend(equal_paths(root));
    findings.extend(duplicate_ids(root));
    findings.extend(serverless(root));
    findings
}

fn untitled(root: &Node) -> Vec<Finding> {
    let info = root.get("info");
    let missing = ["title", "version"]
        .into_iter()
        .filter(|key| info.and_then(|info| info.str_at(key)).is_none());
    missing
        .map(|key| {
            let place = info.unwrap_or(root).place;
            let message = format!("no document says the `{key}` of the API as text");
            Finding::error("untitled-document", message, place).with_help(format!(
                "add it to a document, or with an overlay to `$.info.{key}`"
            ))
        })
        .collect()
}

/// Paths that differ only in the names of their parameters are one path.
pub(crate) fn equal_paths(root: &Node) -> Vec<Finding> {
    let mut seen: BTreeMap<String, Vec<(&str, &crate::node::Member)>> = BTreeMap::new();
    let paths = root.get("paths").into_iter().flat_map(Node::members);
    for (path, member) in paths.filter(|(path, _)| path.starts_with('/')) {
        seen.entry(shape(path)).or_default().push((path, member));
    }
    let groups = seen.into_values();
    groups.flat_map(|group| equal_to_first(&group)).collect()
}

fn equal_to_first(group: &[(&str, &crate::node::Member)]) -> Vec<Finding> {
    let Some(((first_path, first), rest)) = group.split_first() else {
        return Vec::new();
    };
    rest.iter()
        .map(|(path, member)| {
            let both = METHODS.iter().find(|method| {
                first.node.get(method).is_some() && member.node.get(method).is_some()
            });
            let message =
                format!("`{path}` and `{first_path}` are the same path under different names");
            match both {
                Some(method) => Finding::error(
                    "conflicting-paths",
                    format!("{message}, and both define {method}"),
                    member.key,
                ),
                None => Finding::warning("conflicting-paths", message, member.key),
            }
            .with_related(first.key, "the other")
            .with_help(format!(
                "keep one: remove `{}` with an overlay, or give both the same names",
                Location::default().name("paths").name(path).json_path()
            ))
        })
        .collect()
}

/// The path with the names of its parameters left out.
fn shape(path: &str) -> String {
    let mut shape = String::new();
    let mut depth = 0_usize;
    for c in path.chars() {
        if c == '}' {
            depth = depth.saturating_sub(1);
        }
        if depth == 0 {
            shape.push(c);
        }
        if c == '{' {
            depth += 1;
        }
    }
    shape
}

fn duplicate_ids(root: &Node) -> Vec<Finding> {
    let mut seen: BTreeMap<&str, &Node> = BTreeMap::new();
    let mut findings = Vec::new();
    for (path, method, operation) in operations(root) {
        let Some(id) = operation.node.get("operationId") else {
            continue;
        };
        let Some(text) = id.as_str() else { continue };
        match seen.get(text) {
            None => {
                seen.insert(text, id);
            }
            Some(first) => {
                let at = Location::default().name("paths").name(path).name(method);
                findings.push(duplicate_id(text, id, first, &at));
            }
        }
    }
    findings
}

fn duplicate_id(text: &str, id: &Node, first: &Node, at: &Location) -> Finding {
    let message = format!("two operations have the operationId `{text}`");
    Finding::error("duplicate-operation-id", message, id.place)
        .with_related(first.place, "first here")
        .with_help(format!(
            "give one another name with an overlay action that updates `{}`",
            at.name("operationId").json_path()
        ))
}

fn serverless(root: &Node) -> Vec<Finding> {
    operations(root)
        .filter(|(_, _, operation)| !has_servers(&operation.node))
        .map(|(path, method, operation)| {
            let message = format!("{method} {path} does not say which server it is sent to");
            let at = Location::default().name("paths").name(path).name(method);
            Finding::warning("no-server", message, operation.key).with_help(format!(
                "add `servers` to the document, or with an overlay to `{}`",
                at.json_path()
            ))
        })
        .collect()
}

fn has_servers(operation: &Node) -> bool {
    let servers = operation.get("servers").map(|servers| &servers.value);
    matches!(servers, Some(Value::Array(items)) if !items.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_of_a_path_forgets_the_names_of_its_parameters() {
        assert_eq!(shape("/a/{id}/b/{other}.json"), "/a/{}/b/{}.json");
        assert_eq!(shape("/a}/{b"), "/a}/{");
        assert_ne!(shape("/a/{id}"), shape("/a/id"));
    }
}
