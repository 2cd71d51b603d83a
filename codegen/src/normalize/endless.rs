//! A required property that leads back to its own type would never end; nobody
//! can send such a value, so it need not be there.

use std::collections::{BTreeMap, BTreeSet};

use super::Work;
use super::visit::{items_mut, referenced};
use crate::finding::Finding;
use crate::node::{Node, Value};

/// The types that each type cannot be without, by property.
type Needs = BTreeMap<String, Vec<(String, String)>>;

pub(super) fn run(work: &mut Work<'_>) {
    let Some(schemas) = work.root.at_mut("/components/schemas") else {
        return;
    };
    let needs: Needs = schemas
        .members()
        .map(|(name, member)| (name.to_owned(), needs_of(&member.node)))
        .collect();
    let endless = endless(&needs);
    for name in &endless {
        let own = needs.get(name).into_iter().flatten();
        let back = own.filter(|(_, target)| leads_to(&needs, &endless, target, name));
        for (property, _) in back {
            if let Some(schema) = schemas.get_mut(name) {
                work.findings.extend(relax(schema, property));
            }
        }
    }
}

/// The properties that are required and refer to a type as it is.
fn needs_of(schema: &Node) -> Vec<(String, String)> {
    let properties = schema.get("properties");
    let required = schema.get("required").map_or(&[][..], Node::items);
    let required = required.iter().filter_map(Node::as_str);
    let needs = required.filter_map(|name| {
        let target = target(properties?.get(name)?)?;
        Some((name.to_owned(), target.to_owned()))
    });
    needs.collect()
}

fn target(property: &Node) -> Option<&str> {
    if property.get("nullable").and_then(Node::as_bool) == Some(true) {
        return None;
    }
    let wrapped = property.get("allOf").map_or(&[][..], Node::items);
    match wrapped {
        [only] => referenced(only),
        _ => referenced(property),
    }
}

/// The types that no value can be of: all that is not made of what ends.
fn endless(needs: &Needs) -> BTreeSet<String> {
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    let mut needed_by: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, own) in needs {
        let known = own.iter().filter(|(_, target)| needs.contains_key(target));
        let known: Vec<_> = known.collect();
        left.insert(name, known.len());
        for (_, target) in known {
            needed_by.entry(target).or_default().push(name);
        }
    }
    let ends = left.iter().filter(|(_, count)| **count == 0);
    let mut finite: Vec<&str> = ends.map(|(name, _)| *name).collect();
    while let Some(name) = finite.pop() {
        for holder in needed_by.get(name).into_iter().flatten() {
            if let Some(count) = left.get_mut(holder) {
                *count -= 1;
                if *count == 0 {
                    finite.push(holder);
                }
            }
        }
    }
    let rest = left.into_iter().filter(|(_, count)| *count > 0);
    rest.map(|(name, _)| name.to_owned()).collect()
}

fn leads_to(needs: &Needs, endless: &BTreeSet<String>, from: &str, to: &str) -> bool {
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if endless.contains(name) && seen.insert(name) {
            let own = needs.get(name).into_iter().flatten();
            open.extend(own.map(|(_, target)| target.as_str()));
        }
    }
    false
}

fn relax(schema: &mut Node, property: &str) -> Option<Finding> {
    let required = schema.get_mut("required")?;
    let at = items_mut(required)
        .iter()
        .position(|name| name.as_str() == Some(property))?;
    let place = required.items().get(at)?.place;
    if let Value::Array(names) = &mut required.value {
        names.remove(at);
    }
    if required.items().is_empty() {
        schema.remove("required");
    }
    let message = format!("`{property}` is required and never ends; it is taken as optional");
    let help = "take it off the list, or let it be null";
    Some(Finding::warning("endless-type", message, place).with_help(help))
}
