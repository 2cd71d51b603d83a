//! What a document or an overlay says beyond OpenAPI has to fit what it is said
//! of. What does not is an error, and passed over: a document of somebody else
//! may mean something of its own by the same word.

mod pagination;
mod values;

use std::collections::BTreeSet;

use super::Work;
use crate::finding::Finding;
use crate::node::{Node, Value};
use crate::source::Place;

pub(crate) use pagination::Pagination;

/// A mark that does not fit where it stands.
struct Misplaced {
    /// Where its key stands.
    mark: Place,
    finding: Finding,
}

pub(super) fn run(work: &mut Work<'_>) {
    let mut misplaced = values::misplaced(&work.root);
    misplaced.extend(pagination::misplaced(&work.root));
    if misplaced.is_empty() {
        return;
    }
    let marks = misplaced.iter().map(|one| one.mark).collect();
    pass_over(&mut work.root, &marks);
    // What was written out in several places was written once.
    let mut said = BTreeSet::new();
    misplaced.retain(|one| said.insert(one.mark));
    let findings = misplaced.into_iter().map(|one| one.finding);
    work.findings.extend(findings);
}

fn pass_over(node: &mut Node, marks: &BTreeSet<Place>) {
    match &mut node.value {
        Value::Object(members) => {
            members.retain(|key, member| !key.starts_with("x-") || !marks.contains(&member.key));
            let members = members.values_mut();
            members.for_each(|member| pass_over(&mut member.node, marks));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| pass_over(item, marks)),
        _ => {}
    }
}
