//! Every operation gets the name of a Rust function, unlike any other.

use std::collections::BTreeMap;

use super::Work;
use super::visit::each_operation;
use crate::finding::Finding;
use crate::names::snake;
use crate::node::Node;

pub(super) fn run(work: &mut Work) {
    let mut names = BTreeMap::new();
    let (mut did, mut findings) = (Vec::new(), Vec::new());
    each_operation(&mut work.root, |path, method, operation| {
        let stated = operation.str_at("operationId").map(str::to_owned);
        let name = match &stated {
            Some(id) => snake(id),
            None => snake(&format!("{method} {path}")),
        };
        let place = operation
            .get("operationId")
            .map_or(operation.place, |node| node.place);
        if stated.as_deref() != Some(&name) {
            let what = format!("{} {path}", method.to_uppercase());
            did.push(format!("{what} is `{name}`"));
        }
        if let Some(first) = names.insert(name.clone(), place) {
            let message = format!("two operations would be called `{name}`");
            let finding = Finding::error("operation-name", message, place);
            findings.push(
                finding
                    .with_related(first, "the other one")
                    .with_help("give one another operationId with an overlay"),
            );
        }
        operation.set("operationId", Node::string(name, place));
    });
    work.did.extend(did);
    work.findings.extend(findings);
}
