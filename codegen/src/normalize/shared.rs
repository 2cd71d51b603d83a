//! References to parameters, bodies, answers, headers and paths are replaced by
//! what they stand for: only schemas are shared in Rust.

use std::collections::BTreeSet;

use super::Work;
use super::dangling::dangling;
use super::visit::{each_operation, items_mut};
use crate::finding::{Finding, Severity};
use crate::merge::METHODS;
use crate::node::{Node, Value, from_address};

pub(super) fn run(work: &mut Work<'_>) {
    let mut resolve = Resolve {
        // The first pass finds what was written; a copy would take much room.
        root: work.written,
        replaced: 0,
        findings: Vec::new(),
    };
    resolve.paths(&mut work.root);
    each_operation(&mut work.root, |_, _, operation| {
        resolve.operation(operation);
    });
    let Resolve {
        replaced, findings, ..
    } = resolve;
    if replaced > 0 {
        work.did
            .push(format!("wrote out {replaced} shared parts of operations"));
    }
    work.findings.extend(findings);
}

struct Resolve<'a> {
    root: &'a Node,
    replaced: usize,
    findings: Vec<Finding>,
}

impl Resolve<'_> {
    /// Path items: what a reference stands for comes after what stands beside it.
    fn paths(&mut self, root: &mut Node) {
        let items = root.get_mut("paths").and_then(Node::as_object_mut);
        for (_, item) in items.into_iter().flatten() {
            if item.node.get("$ref").is_none() {
                continue;
            }
            let mut shared = Node::object(item.node.place);
            if let Some(reference) = item.node.get("$ref") {
                shared.set("$ref", reference.clone());
            }
            item.node.remove("$ref");
            self.resolve(&mut shared);
            add_missing(&mut item.node, shared);
            push_down(&mut item.node);
        }
    }

    fn operation(&mut self, operation: &mut Node) {
        if let Some(parameters) = operation.get_mut("parameters") {
            items_mut(parameters)
                .iter_mut()
                .for_each(|one| self.resolve(one));
            keep_maps(parameters);
        }
        if let Some(body) = operation.get_mut("requestBody") {
            self.resolve(body);
        }
        let responses = operation.get_mut("responses").and_then(Node::as_object_mut);
        for (_, response) in responses.into_iter().flatten() {
            self.resolve(&mut response.node);
            let headers = response.node.get_mut("headers");
            let headers = headers.and_then(Node::as_object_mut);
            for (_, header) in headers.into_iter().flatten() {
                self.resolve(&mut header.node);
            }
        }
    }

    /// What stands at a pointer; it is part of an address, where `%20` is a space.
    fn at(&self, pointer: &str) -> Option<&Node> {
        let found = self.root.at(pointer);
        found.or_else(|| self.root.at(&from_address(pointer)?))
    }

    /// Replaces a reference, and what it leads to, by what it stands for.
    fn resolve(&mut self, node: &mut Node) {
        let mut seen = BTreeSet::new();
        while let Some(target) = node.str_at("$ref").map(str::to_owned) {
            let place = node.get("$ref").map_or(node.place, |text| text.place);
            let at = target.strip_prefix('#');
            let found = at.and_then(|at| self.at(at));
            let is_circle = !seen.insert(target.clone());
            let Some(found) = found.filter(|_| !is_circle) else {
                let finding = nothing(self.root, &target, place, is_circle);
                if !self.findings.contains(&finding) {
                    self.findings.push(finding);
                }
                *node = Node::object(node.place);
                return;
            };
            *node = found.clone();
            self.replaced += 1;
        }
    }
}

fn nothing(root: &Node, target: &str, place: crate::Place, is_circle: bool) -> Finding {
    if is_circle {
        let message = format!("`{target}` refers to itself; it is left out");
        return Finding::warning("unknown-ref", message, place)
            .with_help("define it, or correct the name");
    }
    let mut finding = dangling(root, target, place, Severity::Warning);
    finding.message.push_str("; it is left out");
    finding
}

fn add_missing(item: &mut Node, shared: Node) {
    let Value::Object(members) = shared.value else {
        return;
    };
    for (key, member) in members {
        if item.get(&key).is_none() {
            item.set(&key, member.node);
        }
    }
}

/// Gives the operations of a path what the path says for all of them.
fn push_down(item: &mut Node) {
    let parameters = item.remove("parameters");
    let servers = item.remove("servers");
    let members = item.as_object_mut().into_iter().flatten();
    for (_, member) in members.filter(|(method, _)| METHODS.contains(&method.as_str())) {
        let operation = &mut member.node;
        if let Some(shared) = &parameters {
            let own = operation.get("parameters").map_or(&[][..], Node::items);
            let all = shared.items().iter().chain(own).cloned().collect();
            operation.set("parameters", Node::new(Value::Array(all), shared.place));
        }
        if let (None, Some(servers)) = (operation.get("servers"), &servers) {
            operation.set("servers", servers.clone());
        }
    }
}

/// A parameter that is nothing, for its reference led nowhere, goes.
fn keep_maps(list: &mut Node) {
    if let Value::Array(items) = &mut list.value {
        items.retain(|item| item.members().next().is_some());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::source::Sources;

    fn run_on(json: &Json) -> (Json, Vec<&'static str>) {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", "");
        let root = Node::from_json(json, sources.whole(file));
        let mut work = Work::new(&root);
        run(&mut work);
        let rules = work.findings.iter().map(|finding| finding.rule);
        (work.root.to_json(), rules.collect())
    }

    #[test]
    fn every_operation_gets_its_own_even_through_another_reference() {
        let (root, rules) = run_on(&json!({
            "paths": {"/a": {"post": {
                "parameters": [{"$ref": "#/components/parameters/Limit"}, {"name": "own"}],
                "requestBody": {"$ref": "#/components/requestBodies/Thing"},
                "responses": {"400": {"$ref": "#/components/responses/Bad"}},
            }}},
            "components": {
                "parameters": {"Limit": {"name": "limit"}},
                "requestBodies": {"Thing": {"content": {}}},
                "responses": {
                    "Bad": {"$ref": "#/components/responses/Worse"},
                    "Worse": {"description": "bad"},
                },
            },
        }));
        assert_eq!(rules, [""; 0]);
        let expected = json!({
            "parameters": [{"name": "limit"}, {"name": "own"}],
            "requestBody": {"content": {}},
            "responses": {"400": {"description": "bad"}},
        });
        assert_eq!(root["paths"]["/a"]["post"], expected);
    }

    #[test]
    fn what_is_missing_or_in_a_circle_is_left_out_with_a_finding() {
        let (_, rules) = run_on(&json!({
            "paths": {"/a": {"get": {
                "parameters": [
                    {"$ref": "#/components/parameters/Gone"},
                    {"$ref": "other.yaml#/Limit"},
                ],
                "responses": {"400": {"$ref": "#/components/responses/Loop"}},
            }}},
            "components": {"responses": {"Loop": {"$ref": "#/components/responses/Loop"}}},
        }));
        assert_eq!(rules, ["unknown-ref", "external-ref", "unknown-ref"]);
    }

    #[test]
    fn a_reference_is_part_of_an_address() {
        let (root, rules) = run_on(&json!({
            "paths": {"/a": {"post": {
                "requestBody": {"$ref": "#/components/requestBodies/A%20thing"},
                "responses": {},
            }}},
            "components": {"requestBodies": {"A thing": {"content": {}}}},
        }));
        assert_eq!(rules, [""; 0]);
        assert_eq!(
            root["paths"]["/a"]["post"]["requestBody"],
            json!({"content": {}})
        );
    }
}
