//! Reads every operation of the normal document.

use std::collections::BTreeSet;

use super::idents::Idents;
use super::model::Operation;
use super::own::OwnTypes;
use super::{answers, body, parameters, security, servers};
use crate::finding::Finding;
use crate::merge::operations;
use crate::names::pascal;
use crate::node::{Member, Node};

/// Every operation, in the order of the document, and what cannot be expressed
/// as the document has it.
pub(super) fn read(root: &Node) -> (Vec<Operation<'_>>, Vec<Finding>) {
    let mut findings = Vec::new();
    let ids = operations(root).filter_map(|(_, _, member)| member.node.str_at("operationId"));
    let requests: BTreeSet<String> = ids.map(pascal).collect();
    let read = operations(root).filter_map(|(path, method, member)| {
        let id = member.node.str_at("operationId")?;
        let own = OwnTypes::new(id, &requests);
        Some(operation(
            root,
            (path, method, id),
            member,
            own,
            &mut findings,
        ))
    });
    (read.collect(), findings)
}

fn operation<'a>(
    root: &'a Node,
    (path, method, id): (&'a str, &'a str, &'a str),
    member: &'a Member,
    own: OwnTypes,
    findings: &mut Vec<Finding>,
) -> Operation<'a> {
    let node = &member.node;
    let mut idents = Idents::new();
    if node.get("x-pagination").is_some() {
        ["pages", "stream"]
            .into_iter()
            .for_each(|name| idents.keep(name));
    }
    // The body keeps its name; a parameter called `body` gives way.
    let body = body::body(node, root, &mut idents, findings);
    Operation {
        id,
        path,
        method,
        place: member.key,
        node,
        servers: servers::servers(node),
        security: security::security(node, root, findings),
        parameters: parameters::parameters(node, &mut idents, findings),
        body,
        answers: answers::answers(node, member.key, root, findings),
        own,
    }
}
