//! What the readers of TOML files share.

use std::ops::Range;

use toml::de::DeTable;

use crate::finding::Finding;
use crate::source::Place;

/// The place of a stretch of the file `whole`.
pub(crate) fn place_in(whole: Place, span: Range<usize>) -> Place {
    Place {
        start: span.start,
        end: span.end,
        ..whole
    }
}

/// The finding for a file that is not TOML.
pub(crate) fn not_toml(whole: Place, error: &toml::de::Error) -> Finding {
    let place = error.span().map_or(whole, |span| place_in(whole, span));
    let message = format!("this is not TOML: {}", error.message());
    Finding::error("not-toml", message, place)
}

/// Findings with this rule for the keys of a table that are not known there.
pub(crate) fn unknown_keys(
    rule: &'static str,
    whole: Place,
    table: &DeTable<'_>,
    known: &[&str],
) -> Vec<Finding> {
    let keys = table.keys();
    let unknown = keys.filter(|key| !known.contains(&key.get_ref().as_ref()));
    let findings = unknown.map(|key| {
        let message = format!("the key `{}` is not known here", key.get_ref());
        let help = format!("the keys are: {}", known.join(", "));
        Finding::error(rule, message, place_in(whole, key.span())).with_help(help)
    });
    findings.collect()
}
