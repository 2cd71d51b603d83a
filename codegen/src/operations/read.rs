//! Reads every operation of the normal document.

use std::collections::BTreeSet;

use super::idents::Idents;
use super::model::Operation;
use super::own::OwnTypes;
use super::{answers, body, parameters, security, servers};
use crate::finding::Finding;
use crate::merge::operations;
use crate::model::Model;
use crate::names::pascal;
use crate::node::{Member, Node};

/// Every operation, in the order of the document, and what cannot be expressed
/// as the document has it.
pub(super) fn read<'a>(root: &'a Node, model: &Model<'_>) -> (Vec<Operation<'a>>, Vec<Finding>) {
    let ids = operations(root).filter_map(|(_, _, member)| member.node.str_at("operationId"));
    let mut reader = Reader {
        root,
        model,
        requests: ids.map(pascal).collect(),
        findings: Vec::new(),
    };
    let read = operations(root)
        .filter_map(|(path, method, member)| reader.operation(path, method, member));
    (read.collect(), reader.findings)
}

struct Reader<'a, 'm> {
    root: &'a Node,
    model: &'m Model<'m>,
    /// The types of all requests.
    requests: BTreeSet<String>,
    findings: Vec<Finding>,
}

impl<'a> Reader<'a, '_> {
    fn operation(
        &mut self,
        path: &'a str,
        method: &'a str,
        member: &'a Member,
    ) -> Option<Operation<'a>> {
        let node = &member.node;
        let (root, findings) = (self.root, &mut self.findings);
        let mut idents = Idents::new();
        if node.get("x-pagination").is_some() {
            ["pages", "stream"]
                .into_iter()
                .for_each(|name| idents.keep(name));
        }
        // The body keeps its name; a parameter called `body` gives way.
        let body = body::body(node, root, &mut idents, findings);
        let id = node.str_at("operationId")?;
        Some(Operation {
            id,
            path,
            method,
            place: member.key,
            node,
            servers: servers::servers(node),
            security: security::security(node, root, findings),
            parameters: parameters::parameters(node, self.model, &mut idents, findings),
            body,
            answers: answers::answers(node, method, member.key, root, findings),
            own: OwnTypes::new(id, &self.requests),
        })
    }
}
