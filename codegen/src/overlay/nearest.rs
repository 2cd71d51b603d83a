//! Says how far a target that matches nothing does match.

use serde_json::Value as Json;
use serde_json_path::JsonPath;

use super::Action;
use crate::finding::Finding;

/// The rule for an action whose target matches nothing.
pub(super) const RULE: &str = "overlay-matches-nothing";

/// How many names of what is there a help line shows.
const SHOWN: usize = 5;

/// The finding for an action whose target matches nothing.
pub(super) fn matches_nothing(action: &Action, document: &Json) -> Finding {
    let target = &action.target_text;
    let message = format!("`{target}` matches nothing in the merged document");
    Finding::error(RULE, message, action.target_place).with_help(nearest(target, document))
}

fn nearest(target: &str, document: &Json) -> String {
    let Some((prefix, found)) = longest_matching(target, document) else {
        return "no part of it matches; begin it with `$.`".to_owned();
    };
    match names(found) {
        Some(names) => format!("it matches up to `{prefix}`, which has {names}"),
        None => format!("it matches up to `{prefix}`; nothing below that does"),
    }
}

fn longest_matching<'a>(target: &'a str, document: &'a Json) -> Option<(&'a str, &'a Json)> {
    let ends = target
        .char_indices()
        .filter(|(_, c)| matches!(c, '.' | '['))
        .map(|(at, _)| at);
    let mut ends: Vec<usize> = ends.collect();
    ends.reverse();
    ends.into_iter().find_map(|end| {
        let prefix = target.get(..end)?;
        let found = JsonPath::parse(prefix).ok()?.query(document).first()?;
        Some((prefix, found))
    })
}

fn names(found: &Json) -> Option<String> {
    let map = found.as_object().filter(|map| !map.is_empty())?;
    let names: Vec<_> = map.keys().take(SHOWN).map(|k| format!("`{k}`")).collect();
    let more = map.len().saturating_sub(SHOWN);
    let tail = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    Some(names.join(", ") + &tail)
}
