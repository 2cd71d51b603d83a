//! A choice of one is no choice: it becomes its member.

use super::Work;
use super::visit::{each_schema, items_mut, take};
use crate::node::Node;

pub(super) fn run(work: &mut Work<'_>) {
    let mut count = 0;
    each_schema(&mut work.root, &mut |schema| {
        for keyword in ["oneOf", "anyOf", "allOf"] {
            if is_single(schema, keyword) && replace(schema, keyword) {
                count += 1;
            }
        }
    });
    if count > 0 {
        work.did
            .push(format!("took the only member of {count} choices"));
    }
}

fn is_single(schema: &Node, keyword: &str) -> bool {
    schema
        .get(keyword)
        .is_some_and(|list| list.items().len() == 1)
        && schema.get("properties").is_none()
}

/// Puts the member in the place of the choice; what stands beside the choice
/// is kept unless the member says it itself.
fn replace(schema: &mut Node, keyword: &str) -> bool {
    let is_reference = schema.get(keyword).is_some_and(|list| {
        list.items()
            .iter()
            .any(|member| member.get("$ref").is_some())
    });
    let siblings = schema.members().count() - 1;
    if is_reference && siblings > 0 {
        return rename_to_all_of(schema, keyword);
    }
    let Some(mut member) = schema
        .get_mut(keyword)
        .and_then(|list| items_mut(list).first_mut().map(take))
    else {
        return false;
    };
    let kept: Vec<_> = schema
        .members()
        .filter(|(key, _)| *key != keyword && member.get(key).is_none())
        .map(|(key, sibling)| (key.to_owned(), sibling.node.clone()))
        .collect();
    for (key, sibling) in kept {
        member.set(&key, sibling);
    }
    *schema = member;
    true
}

/// A reference with something beside it stays in an `allOf` of one.
fn rename_to_all_of(schema: &mut Node, keyword: &str) -> bool {
    if keyword == "allOf" {
        return false;
    }
    if let Some(list) = schema.remove(keyword) {
        schema.set("allOf", list);
    }
    schema.remove("discriminator");
    true
}
