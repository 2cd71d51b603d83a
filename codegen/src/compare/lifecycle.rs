//! Compares what the documents say about the life of a thing: `deprecated`,
//! `x-sunset` and `x-stability-level`.

use super::change::{Action, Detail, Fact, Lifecycle, Subject};
use super::cursor::{At, pair_at};
use super::facts::{Flag, Pair, flag, whole};
use super::traits::Traits;

/// The keys this module compares.
pub(super) const KEYS: &[&str] = &["deprecated", "x-sunset", "x-stability-level"];

/// A fact about one of [`KEYS`] of two things.
pub(super) fn compare(subject: Subject, key: &str, sides: &Pair<'_>) -> Option<Fact> {
    let pair = pair_at(sides.0.as_ref(), sides.1.as_ref(), key);
    let fact = match key {
        "deprecated" => flag(subject, key, &pair, Flag::Off),
        "x-stability-level" => stability(subject, &pair),
        _ => whole(subject, key, &pair),
    };
    let deprecated = sides.1.as_ref().is_some_and(|at| at.flag("deprecated"));
    let fact = fact?.with(Traits::DEPRECATED.when(deprecated));
    Some(fact.detailed(detail(sides)))
}

/// Facts about all of [`KEYS`].
pub(super) fn all(subject: Subject, sides: &Pair<'_>) -> Vec<Fact> {
    KEYS.iter()
        .filter_map(|key| compare(subject, key, sides))
        .collect()
}

/// The end dates of both sides.
pub(super) fn detail(sides: &Pair<'_>) -> Detail {
    let sunset = |at: Option<&At<'_>>| {
        let sunset = at?.node.get("x-sunset")?;
        Some(match sunset.as_str() {
            Some(text) => text.to_owned(),
            None => sunset.to_json().to_string(),
        })
    };
    Detail::Lifecycle(Box::new(Lifecycle {
        old_sunset: sunset(sides.0.as_ref()),
        new_sunset: sunset(sides.1.as_ref()),
    }))
}

/// The stages of a thing, the least stable first; without a word it is stable.
const STAGES: &[&str] = &["draft", "alpha", "beta", "stable"];

/// How stable a thing says it is; nothing if what it says cannot be read.
fn stage(at: Option<&At<'_>>) -> Option<usize> {
    let Some(at) = at else {
        return STAGES.len().checked_sub(1);
    };
    let text = at.node.as_str()?;
    STAGES.iter().position(|stage| *stage == text)
}

fn stability(subject: Subject, pair: &Pair<'_>) -> Option<Fact> {
    let fact = whole(subject, "x-stability-level", pair)?;
    Some(match (stage(pair.0.as_ref()), stage(pair.1.as_ref())) {
        (Some(old), Some(new)) if old < new => fact.acting(Action::Increased),
        (Some(old), Some(new)) if old > new => fact.acting(Action::Decreased),
        (Some(_), Some(_)) => fact.with(Traits::NO_EFFECT),
        _ => fact.acting(Action::Invalid),
    })
}

/// Whether what a thing says about its stability cannot be read.
pub(super) fn unreadable(thing: &At<'_>) -> bool {
    stage(thing.get("x-stability-level").as_ref()).is_none()
}

/// The circumstances that follow from how stable an operation says it is.
pub(super) fn traits(operation: &At<'_>) -> Traits {
    match operation.text("x-stability-level") {
        Some("draft" | "alpha") => Traits::UNSTABLE,
        Some("beta") => Traits::BETA,
        _ => Traits::STABILITY_UNREADABLE.when(unreadable(operation)),
    }
}
