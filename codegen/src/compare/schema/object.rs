//! Compares properties, which of them are required, and what else an object
//! may have.

use std::collections::BTreeSet;

use crate::compare::change::{Action, Fact, Subject};
use crate::compare::cursor::{At, keys_of, pair_at};
use crate::compare::facts::{Pair, fact, whole};
use crate::compare::site::Segment;
use crate::compare::traits::Traits;

use super::transitions::Claimed;
use super::{Found, Graph};

/// The names a schema requires.
fn required_of<'a>(schema: Option<&At<'a>>) -> BTreeSet<&'a str> {
    let list = schema.and_then(|schema| schema.node.get("required"));
    let items = list.into_iter().flat_map(|list| list.items());
    items.filter_map(|item| item.as_str()).collect()
}

/// Compares the properties of two schemas: one fact for each that came or went,
/// one step for each that both have.
pub(super) fn properties<'a>(
    graph: &Graph<'a>,
    sides: &Pair<'a>,
    pair: &Pair<'a>,
    found: &mut Found<'a>,
) {
    let (old, new) = (pair.0.as_ref(), pair.1.as_ref());
    let was_required = required_of(sides.0.as_ref());
    let required = required_of(sides.1.as_ref());
    for name in keys_of(old, new) {
        let inner = pair_at(old, new, name);
        let (before, after) = (was_required.contains(name), required.contains(name));
        let traits = Traits::IS_PROPERTY
            | property_traits(graph, &inner)
            | Traits::WAS_REQUIRED.when(before)
            | Traits::REQUIRED.when(if inner.1.is_some() { after } else { before });
        if inner.0.is_some() && inner.1.is_some() {
            let segment = Segment::Property(name.into(), traits);
            found.steps.push((segment, inner));
        } else {
            let fact = fact(Subject::Schema, "properties", &inner);
            found.facts.push(fact.named(name).with(traits));
        }
    }
}

/// What a property says about itself, in the newest state that has it.
fn property_traits<'a>(graph: &Graph<'a>, pair: &Pair<'a>) -> Traits {
    let shown = match pair {
        (_, Some(new)) => Some((new.clone(), graph.new.resolve(new))),
        (Some(old), None) => Some((old.clone(), graph.old.resolve(old))),
        _ => None,
    };
    let Some((raw, resolved)) = shown else {
        return Traits::NONE;
    };
    let flag = |name: &str| raw.flag(name) || resolved.flag(name);
    let default = raw.get("default").or_else(|| resolved.get("default"));
    Traits::READ_ONLY.when(flag("readOnly"))
        | Traits::WRITE_ONLY.when(flag("writeOnly"))
        | Traits::DEPRECATED.when(flag("deprecated"))
        | Traits::HAS_DEFAULT.when(default.is_some())
}

/// Compares which properties are required; those that came or went are told by
/// their own facts.
pub(super) fn required<'a>(
    graph: &Graph<'a>,
    sides: &Pair<'a>,
    found: &mut Found<'a>,
    claimed: &Claimed,
) {
    let lists = pair_at(sides.0.as_ref(), sides.1.as_ref(), "required");
    let (old, new) = (required_of(sides.0.as_ref()), required_of(sides.1.as_ref()));
    let properties = pair_at(sides.0.as_ref(), sides.1.as_ref(), "properties");
    let mut told = false;
    for name in old.symmetric_difference(&new) {
        let inner = pair_at(properties.0.as_ref(), properties.1.as_ref(), name);
        if claimed.property(name) || inner.0.is_some() != inner.1.is_some() {
            told = true;
            continue;
        }
        let action = if new.contains(name) {
            Action::Added
        } else {
            Action::Removed
        };
        let traits = property_traits(graph, &inner) | Traits::UNDESCRIBED.when(inner.1.is_none());
        let spots = (item(lists.0.as_ref(), name), item(lists.1.as_ref(), name));
        let fact = fact(Subject::Schema, "required", &spots).acting(action);
        found.facts.push(fact.named(*name).with(traits));
        told = true;
    }
    if !told {
        let rewritten = whole(Subject::Schema, "required", &lists);
        found
            .facts
            .extend(rewritten.map(|fact: Fact| fact.with(Traits::NO_EFFECT)));
    }
}

fn item<'a>(list: Option<&At<'a>>, name: &str) -> Option<At<'a>> {
    let mut items = list?.items().into_iter();
    items.find(|item| item.node.as_str() == Some(name))
}

/// How open an object is for properties that are not described.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Openness {
    Closed,
    Described,
    Open,
}

fn openness(at: Option<&At<'_>>) -> Openness {
    match at {
        None => Openness::Open,
        Some(at) => match (at.node.as_bool(), at.node.as_object()) {
            (Some(false), _) => Openness::Closed,
            (_, Some(object)) if !object.is_empty() => Openness::Described,
            _ => Openness::Open,
        },
    }
}

/// Compares what else an object may have.
pub(super) fn additional<'a>(pair: &Pair<'a>, found: &mut Found<'a>) {
    const KEYWORD: &str = "additionalProperties";
    let (old, new) = (openness(pair.0.as_ref()), openness(pair.1.as_ref()));
    if old == Openness::Described && new == Openness::Described {
        let segment = Segment::Keyword(KEYWORD.into());
        found.steps.push((segment, pair.clone()));
        return;
    }
    let Some(fact) = whole(Subject::Schema, KEYWORD, pair) else {
        return;
    };
    found.facts.push(match old.cmp(&new) {
        std::cmp::Ordering::Less => fact.acting(Action::Widened),
        std::cmp::Ordering::Greater => fact.acting(Action::Narrowed),
        std::cmp::Ordering::Equal => fact.with(Traits::NO_EFFECT),
    });
}
