//! Reads every operation of the normal document.

use super::idents::Idents;
use super::model::Operation;
use super::{answers, body, parameters, security, servers};
use crate::finding::Finding;
use crate::merge::operations;
use crate::model::Model;
use crate::node::{Member, Node};

/// Every operation, in the order of the document, and what cannot be expressed
/// as the document has it.
pub(super) fn read<'a>(root: &'a Node, model: &Model<'_>) -> (Vec<Operation<'a>>, Vec<Finding>) {
    let mut findings = Vec::new();
    let read = operations(root).filter_map(|(path, method, member)| {
        operation(root, model, path, method, member, &mut findings)
    });
    (read.collect(), findings)
}

fn operation<'a>(
    root: &'a Node,
    model: &Model<'_>,
    path: &'a str,
    method: &'a str,
    member: &'a Member,
    findings: &mut Vec<Finding>,
) -> Option<Operation<'a>> {
    let node = &member.node;
    let mut idents = Idents::new();
    if node.get("x-pagination").is_some() {
        ["pages", "stream"]
            .into_iter()
            .for_each(|name| idents.keep(name));
    }
    // The body keeps its name; a parameter called `body` gives way.
    let body = body::body(node, root, &mut idents, findings);
    Some(Operation {
        id: node.str_at("operationId")?,
        path,
        method,
        place: member.key,
        node,
        servers: servers::servers(node),
        security: security::security(node, root, findings),
        parameters: parameters::parameters(node, model, &mut idents, findings),
        body,
        answers: answers::answers(node, method, member.key, root, findings),
    })
}
