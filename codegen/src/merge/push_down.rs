//! Gives every operation its own servers, security and parameters, so that it
//! means the same in whatever document it stands.

use std::collections::BTreeMap;

use super::METHODS;
use super::differ::parameter_key;
use crate::finding::Finding;
use crate::node::{Node, Value, join};

/// Moves servers, security and parameters of the document and of its paths
/// down to the operations; what an operation says itself comes first.
///
/// What no operation takes is named in a warning, for it is gone.
pub(super) fn push_down(root: &mut Node) -> Vec<Finding> {
    let known = component_parameters(root);
    let mut servers = Shared::take(root, "servers");
    let mut security = Shared::take(root, "security");
    let mut findings = Vec::new();
    if let Some(paths) = root.get_mut("paths").and_then(Node::as_object_mut) {
        for (path, member) in paths.iter_mut().filter(|(key, _)| !key.starts_with("x-")) {
            let item = &mut member.node;
            let mut own_servers = Shared::take(item, "servers");
            let parameters = item.remove("parameters");
            for operation in operations_mut(item) {
                share_parameters(operation, parameters.as_ref(), &known);
                own_servers.give(operation);
                servers.give(operation);
                security.give(operation);
                require_nothing(operation);
            }
            findings.extend(own_servers.unused(path));
            findings.extend(no_operations(path, item));
        }
    }
    findings.extend(servers.unused("the document"));
    findings.extend(security.unused("the document"));
    findings
}

fn operations_mut(item: &mut Node) -> impl Iterator<Item = &mut Node> {
    let members = item.as_object_mut().into_iter().flatten();
    members
        .filter(|(key, member)| {
            METHODS.contains(&key.as_str()) && member.node.as_object().is_some()
        })
        .map(|(_, member)| &mut member.node)
}

/// A list that holds for all operations below it which have none of their own.
struct Shared {
    key: &'static str,
    list: Option<Node>,
    takers: usize,
}

impl Shared {
    fn take(parent: &mut Node, key: &'static str) -> Self {
        // No servers are the same as not saying any; no security is a statement.
        let list = parent
            .remove(key)
            .filter(|list| key == "security" || !list.items().is_empty());
        let takers = 0;
        Self { key, list, takers }
    }

    fn give(&mut self, operation: &mut Node) {
        let has_own = operation
            .get(self.key)
            .is_some_and(|own| self.key == "security" || !own.items().is_empty());
        if let Some(list) = self.list.as_ref().filter(|_| !has_own) {
            operation.set(self.key, list.clone());
            self.takers += 1;
        }
    }

    fn unused(&self, whose: &str) -> Option<Finding> {
        let list = self.list.as_ref().filter(|_| self.takers == 0)?;
        let key = self.key;
        let message = format!("no operation uses the `{key}` of {whose}: each has its own");
        Some(
            Finding::warning("unused-default", message, list.place).with_help(format!(
                "remove them, or change the operations: `$.paths.*.*.{key}`"
            )),
        )
    }
}

/// An operation for which nothing asks for security says so itself.
fn require_nothing(operation: &mut Node) {
    if operation.get("security").is_none() {
        let nothing = Node::new(Value::Array(Vec::new()), operation.place);
        operation.set("security", nothing);
    }
}

/// What every reference to a shared parameter stands for.
fn component_parameters(root: &Node) -> BTreeMap<String, String> {
    let parameters = root.at("/components/parameters");
    let members = parameters.into_iter().flat_map(Node::members);
    members
        .filter_map(|(name, member)| {
            let reference = format!("$ref {}", join("#/components/parameters", name));
            Some((reference, parameter_key(&member.node)?))
        })
        .collect()
}

/// The path's parameters come first; the operation's replace those of the same
/// place and name.
fn share_parameters(operation: &mut Node, shared: Option<&Node>, known: &BTreeMap<String, String>) {
    let Some(shared) = shared.filter(|list| !list.items().is_empty()) else {
        return;
    };
    let key = |parameter: &Node| {
        let key = parameter_key(parameter)?;
        Some(known.get(&key).cloned().unwrap_or(key))
    };
    let own = operation.get("parameters").map_or(&[][..], Node::items);
    let own_keys: Vec<_> = own.iter().filter_map(key).collect();
    let replaced = |parameter: &&Node| key(parameter).is_some_and(|key| own_keys.contains(&key));
    let kept = shared.items().iter().filter(|item| !replaced(item));
    let all: Vec<Node> = kept.chain(own).cloned().collect();
    operation.set("parameters", Node::new(Value::Array(all), shared.place));
}

fn no_operations(path: &str, item: &Node) -> Option<Finding> {
    let has_any = item.members().any(|(key, _)| METHODS.contains(&key));
    (!has_any).then(|| {
        let message =
            format!("the path `{path}` has no operations its parameters or servers are for");
        Finding::warning("path-without-operations", message, item.place)
            .with_help("write the operations in the path itself, or remove the path")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;
    use serde_json::json;

    fn pushed(root: &serde_json::Value) -> (serde_json::Value, Vec<&'static str>) {
        let mut sources = Sources::default();
        let file = sources.add("a", "");
        let mut root = Node::from_json(root, sources.whole(file));
        let rules = push_down(&mut root).into_iter().map(|f| f.rule).collect();
        (root.to_json(), rules)
    }

    #[test]
    fn the_nearest_servers_win_and_security_comes_from_the_document() {
        let (root, rules) = pushed(&json!({
            "servers": [{"url": "root"}], "security": [{"Key": []}],
            "paths": {
                "/a": {"servers": [{"url": "path"}], "get": {}, "put": {"servers": [{"url": "own"}], "security": []}},
                "/b": {"get": {"servers": []}},
            },
        }));
        assert_eq!(rules, [""; 0]);
        let key = json!([{"Key": []}]);
        let expected = json!({"paths": {
            "/a": {
                "get": {"servers": [{"url": "path"}], "security": key},
                "put": {"servers": [{"url": "own"}], "security": []},
            },
            "/b": {"get": {"servers": [{"url": "root"}], "security": key}},
        }});
        assert_eq!(root, expected);
    }

    #[test]
    fn an_operation_without_any_security_says_that_it_needs_none() {
        let (root, _) = pushed(&json!({"paths": {"/a": {"get": {}}}}));
        assert_eq!(root, json!({"paths": {"/a": {"get": {"security": []}}}}));
    }

    #[test]
    fn an_operations_parameter_replaces_the_paths_even_through_a_reference() {
        let id = json!({"name": "id", "in": "path", "required": true});
        let reference = json!({"$ref": "#/components/parameters/Id"});
        let limit = json!({"name": "limit", "in": "query"});
        let (root, _) = pushed(&json!({
            "paths": {"/{id}": {"parameters": [id, limit], "get": {"parameters": [reference]}, "put": {}}},
            "components": {"parameters": {"Id": id}},
        }));
        let item = &root["paths"]["/{id}"];
        assert_eq!(item["get"]["parameters"], json!([limit, reference]));
        assert_eq!(item["put"]["parameters"], json!([id, limit]));
        assert!(item.get("parameters").is_none());
    }

    #[test]
    fn what_no_operation_takes_is_a_warning() {
        let own = json!({"servers": [{"url": "own"}], "security": []});
        let (_, rules) = pushed(&json!({
            "servers": [{"url": "root"}], "security": [],
            "paths": {"/a": {"servers": [{"url": "path"}], "get": own}, "/b": {"summary": "s"}, "x-c": {}},
        }));
        let unused = "unused-default";
        assert_eq!(rules, [unused, "path-without-operations", unused, unused]);
    }
}
