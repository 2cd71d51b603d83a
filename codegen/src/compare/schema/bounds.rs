//! Compares limits: lengths, counts and ranges.

use crate::compare::change::{Action, Fact, Subject};
use crate::compare::cursor::At;
use crate::compare::facts::{Flag, Pair, fact, flag, unchanged};
use crate::compare::traits::Traits;
use crate::node::Value;

/// A fact about a limit; where it is not written, it is `otherwise`, or there
/// is none.
pub(super) fn compare(keyword: &str, pair: &Pair<'_>, otherwise: Option<f64>) -> Option<Fact> {
    if unchanged(pair) {
        return None;
    }
    let fact = fact(Subject::Schema, keyword, pair);
    let read = |at: Option<&At<'_>>| match at {
        Some(at) => number(at),
        None => otherwise,
    };
    let (old, new) = (read(pair.0.as_ref()), read(pair.1.as_ref()));
    Some(match (old, new) {
        (Some(old), Some(new)) if old < new => fact.acting(Action::Increased),
        (Some(old), Some(new)) if old > new => fact.acting(Action::Decreased),
        (Some(_), Some(_)) => fact.with(Traits::NO_EFFECT),
        _ => fact,
    })
}

/// A fact about a limit that is a number, or (before 3.1) says whether another
/// limit is still allowed.
pub(super) fn exclusive(keyword: &str, pair: &Pair<'_>) -> Option<Fact> {
    let written_as_flag = [&pair.0, &pair.1]
        .into_iter()
        .flatten()
        .all(|at| at.node.as_bool().is_some());
    if written_as_flag {
        return flag(Subject::Schema, keyword, pair, Flag::Off);
    }
    compare(keyword, pair, None)
}

fn number(at: &At<'_>) -> Option<f64> {
    match &at.node.value {
        Value::Number(number) => number.as_f64(),
        _ => None,
    }
}
