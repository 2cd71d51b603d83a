//! Compares types and formats, and whether `null` is allowed.

use std::collections::BTreeSet;

use crate::compare::change::{Action, Detail, Fact, Subject, TypeChange};
use crate::compare::cursor::At;
use crate::compare::facts::{Pair, fact, whole};
use crate::compare::traits::Traits;

use super::{Graph, accepts_list_of};

/// The types of a schema as a list; none if it accepts any.
pub(in crate::compare) fn types_of(schema: Option<&At<'_>>) -> Vec<String> {
    let Some(types) = schema.and_then(|schema| schema.get("type")) else {
        return Vec::new();
    };
    if let Some(one) = types.node.as_str() {
        return vec![one.to_owned()];
    }
    let items = types.node.items().iter();
    items
        .filter_map(|item| Some(item.as_str()?.to_owned()))
        .collect()
}

/// The types besides `null`.
fn without_null(types: &[String]) -> BTreeSet<&str> {
    let types = types.iter().map(String::as_str);
    types.filter(|name| *name != "null").collect()
}

/// A fact about type and format together: a format means little without its
/// type, so what changes both is one change.
pub(super) fn compare<'a>(graph: &Graph<'a>, sides: &Pair<'a>) -> Option<Fact> {
    let (old, new) = (sides.0.as_ref(), sides.1.as_ref());
    let change = TypeChange {
        old: types_of(old),
        new: types_of(new),
        old_format: format_of(old),
        new_format: format_of(new),
    };
    let types = (
        old.and_then(|at| at.get("type")),
        new.and_then(|at| at.get("type")),
    );
    let formats = (
        old.and_then(|at| at.get("format")),
        new.and_then(|at| at.get("format")),
    );
    if without_null(&change.old) != without_null(&change.new) {
        let traits = Traits::LIST_OF_OLD.when(accepts_list_of(graph, sides));
        let fact = fact(Subject::Schema, "type", &types).acting(Action::Changed);
        return Some(fact.with(traits).detailed(Detail::Types(Box::new(change))));
    }
    if change.old_format != change.new_format {
        let fact = fact(Subject::Schema, "format", &formats).acting(Action::Changed);
        return Some(fact.detailed(Detail::Types(Box::new(change))));
    }
    let rewritten = whole(Subject::Schema, "type", &types)
        .or_else(|| whole(Subject::Schema, "format", &formats))?;
    let null_moved = accepts_null(old) != accepts_null(new);
    (!null_moved).then(|| rewritten.acting(Action::Changed).with(Traits::NO_EFFECT))
}

fn format_of(schema: Option<&At<'_>>) -> String {
    let format = schema.and_then(|schema| schema.text("format"));
    format.unwrap_or("").to_owned()
}

/// Whether a schema says that `null` is allowed.
fn accepts_null(schema: Option<&At<'_>>) -> bool {
    let by_flag = schema.is_some_and(|schema| schema.flag("nullable"));
    by_flag || types_of(schema).iter().any(|name| name == "null")
}

/// A fact about `null`, however it is allowed. A schema without a type allows
/// it already, so a type that comes or goes with `null` in it says nothing.
pub(super) fn nullability(sides: &Pair<'_>) -> Option<Fact> {
    let (old, new) = (sides.0.as_ref(), sides.1.as_ref());
    let flags = (
        old.and_then(|at| at.get("nullable")),
        new.and_then(|at| at.get("nullable")),
    );
    let types = (
        old.and_then(|at| at.get("type")),
        new.and_then(|at| at.get("type")),
    );
    let (before, after) = (accepts_null(old), accepts_null(new));
    let flags_differ = whole(Subject::Schema, "nullable", &flags);
    if before == after {
        return Some(flags_differ?.with(Traits::NO_EFFECT));
    }
    let action = if after {
        Action::Added
    } else {
        Action::Removed
    };
    let fact = match flags_differ {
        Some(fact) => fact,
        None if types.0.is_none() || types.1.is_none() => return None,
        None => fact(Subject::Schema, "nullable", &types),
    };
    Some(fact.acting(action))
}
