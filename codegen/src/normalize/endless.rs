//! A required property that leads back to its own type would never end; nobody
//! can send such a value, so it need not be there.

use super::Work;
use super::visit::{is_nullable, items_mut, target};
use crate::circles::circles;
use crate::finding::Finding;
use crate::node::{Node, Value};

pub(super) fn run(work: &mut Work<'_>) {
    let Some(schemas) = work.root.at_mut("/components/schemas") else {
        return;
    };
    let all = schemas.members();
    let needs: Vec<_> = all
        .map(|(name, member)| (name.to_owned(), needs_of(&member.node)))
        .collect();
    let targets = |own: &Vec<(String, String)>| own.iter().map(|(_, of)| of.clone()).collect();
    let links = needs.iter().map(|(name, own)| (name.clone(), targets(own)));
    let circles = circles(&links.collect());
    for (name, own) in &needs {
        let Some(circle) = circles.get(name) else {
            continue;
        };
        let back = own.iter().filter(|(_, of)| circles.get(of) == Some(circle));
        for (property, _) in back {
            if let Some(schema) = schemas.get_mut(name) {
                work.findings.extend(relax(schema, property));
            }
        }
    }
}

/// The properties that are required and refer to a type as it is, each with that.
fn needs_of(schema: &Node) -> Vec<(String, String)> {
    let properties = schema.get("properties");
    let required = schema.get("required").map_or(&[][..], Node::items);
    let required = required.iter().filter_map(Node::as_str);
    let needs = required.filter_map(|name| {
        let property = properties?.get(name)?;
        let target = target(property).filter(|_| !is_nullable(property))?;
        Some((name.to_owned(), target.to_owned()))
    });
    needs.collect()
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
