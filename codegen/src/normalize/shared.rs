//! Parameters, bodies and answers that operations share by reference: each
//! operation gets its own.

use super::Work;
use super::visit::{each_operation, items_mut};
use crate::finding::Finding;
use crate::node::Node;

/// How many references may lead to one another.
const CHAIN: usize = 16;

pub(super) fn run(work: &mut Work) {
    let components = work.root.get("components").cloned();
    let mut shared = Shared {
        components,
        taken: 0,
        findings: Vec::new(),
    };
    each_operation(&mut work.root, |_, _, operation| {
        shared.operation(operation)
    });
    work.findings.extend(shared.findings);
    if shared.taken > 0 {
        let taken = shared.taken;
        work.did.push(format!(
            "took {taken} shared parameters, bodies and answers"
        ));
    }
}

/// What can be shared, and what became of it.
struct Shared {
    components: Option<Node>,
    taken: usize,
    findings: Vec<Finding>,
}

impl Shared {
    fn operation(&mut self, operation: &mut Node) {
        let parameters = operation.get_mut("parameters");
        for parameter in parameters.into_iter().flat_map(items_mut) {
            self.take(parameter, "parameters");
        }
        if let Some(body) = operation.get_mut("requestBody") {
            self.take(body, "requestBodies");
        }
        let responses = operation.get_mut("responses").and_then(Node::as_object_mut);
        for (_, response) in responses.into_iter().flatten() {
            self.take(&mut response.node, "responses");
        }
    }

    /// Puts what a reference names in its place.
    fn take(&mut self, node: &mut Node, kind: &str) {
        for _ in 0..CHAIN {
            let Some(reference) = node.get("$ref") else {
                return;
            };
            let Some(found) = self.named(reference, kind) else {
                self.findings.push(dangling(reference));
                return;
            };
            *node = found;
            self.taken += 1;
        }
        self.findings.push(dangling(node));
    }

    fn named(&self, reference: &Node, kind: &str) -> Option<Node> {
        let pointer = reference.as_str()?.strip_prefix("#/components")?;
        pointer.strip_prefix('/')?.strip_prefix(kind)?;
        self.components.as_ref()?.at(pointer).cloned()
    }
}

fn dangling(reference: &Node) -> Finding {
    let target = reference.as_str().unwrap_or("the reference");
    let message = format!("`{target}` names nothing that can stand here");
    Finding::error("unknown-ref", message, reference.place)
        .with_help("define it under `components`, or correct the name")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::source::Sources;

    fn run_on(json: &Json) -> (Json, Vec<&'static str>) {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", "");
        let mut work = Work {
            root: Node::from_json(json, sources.whole(file)),
            did: Vec::new(),
            findings: Vec::new(),
        };
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
    fn what_is_missing_of_another_kind_or_in_a_circle_is_an_error() {
        let (_, rules) = run_on(&json!({
            "paths": {"/a": {"get": {
                "parameters": [
                    {"$ref": "#/components/parameters/Gone"},
                    {"$ref": "#/components/responses/Loop"},
                    {"$ref": "other.yaml#/Limit"},
                ],
                "responses": {"400": {"$ref": "#/components/responses/Loop"}},
            }}},
            "components": {"responses": {"Loop": {"$ref": "#/components/responses/Loop"}}},
        }));
        assert_eq!(rules, ["unknown-ref"; 4]);
    }
}
