//! What a change means for Rust code, where the generator makes less of a
//! difference than the rule has to assume.

use crate::compare::{Action, Change, Detail, Subject, Traits};
use crate::rules::{Rule, RustEffect};

/// Formats that decide which Rust type a value has; all others are notes.
const FORMATS_WITH_TYPES: &[&str] = &["binary", "date-time"];

/// The rule's word on Rust code, or a milder one.
pub(super) fn effect(change: &Change, rule: &Rule) -> RustEffect {
    let at_most = if same_type(change) || same_answer(change) {
        RustEffect::Patch
    } else if one_variant_more(change) {
        RustEffect::Minor
    } else {
        RustEffect::Major
    };
    rule.rust.min(at_most)
}

/// Numbers of all sizes have one type, and so have most texts; whole numbers are
/// numbers even where they are listed.
fn same_type(change: &Change) -> bool {
    if change.fact.aspect == "enum" && change.traits().contains(Traits::INTEGER) {
        return true;
    }
    let Detail::Types(types) = &change.fact.detail else {
        return false;
    };
    let formats = [&types.old_format, &types.new_format];
    let plain = |format: &&String| !FORMATS_WITH_TYPES.contains(&format.as_str());
    change.fact.aspect == "format" && formats.iter().all(plain)
}

/// What a method returns depends on the bodies of success, not on their status.
fn same_answer(change: &Change) -> bool {
    change.fact.subject == Subject::Response && change.traits().contains(Traits::KNOWN_ANSWER)
}

/// A union is open, so it may grow.
fn one_variant_more(change: &Change) -> bool {
    let fact = &change.fact;
    let grows = fact.aspect == "oneOf" && fact.action == Action::Added;
    grows && change.traits().contains(Traits::ONE_OF_SEVERAL)
}
