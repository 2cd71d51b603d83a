//! From judged changes to a report: grouped by what they touch, the worst
//! first, each with its places in both states.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::model::{DriftReport, Entry, Group, Release};
use super::state::{State, sides};
use super::version::next_version;
use super::words::plural;
use crate::compare::{Change, Spot};
use crate::rules::RustEffect;
use crate::verdict::JudgedChange;

/// How many operations the title of a group names.
const NAMED: usize = 3;

/// The report on the changes between two states.
///
/// `released` is the version of the old state, if it is a released one.
#[must_use]
pub fn drift_report(
    old: &State<'_>,
    new: &State<'_>,
    changes: &[JudgedChange],
    released: Option<&str>,
) -> DriftReport {
    let mut groups = groups(old, new, changes);
    for group in &mut groups {
        group
            .entries
            .sort_by_key(|entry| Reverse((entry.wire, entry.rust)));
    }
    groups.sort_by_key(|group| Reverse(group.entries.first().map(|entry| entry.wire)));
    let bump = changes.iter().map(|change| change.rust).max();
    DriftReport {
        old: old.name.to_owned(),
        new: new.name.to_owned(),
        groups,
        notices: Vec::new(),
        release: release(bump.unwrap_or(RustEffect::None), released),
    }
}

fn release(bump: RustEffect, released: Option<&str>) -> Release {
    Release {
        bump,
        from: released.map(str::to_owned),
        to: released.and_then(|from| next_version(from, bump)),
    }
}

/// One line of the report, and every change that it tells: a change in a shared
/// schema is felt by all operations that reach the schema.
struct Line<'a> {
    change: &'a JudgedChange,
    operations: Vec<String>,
    parts: Vec<String>,
}

fn groups(old: &State<'_>, new: &State<'_>, changes: &[JudgedChange]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut known: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for line in lines(changes) {
        let index = *known.entry(line.operations.clone()).or_insert_with(|| {
            groups.push(Group {
                title: title(&line.operations),
                operations: line.operations.clone(),
                entries: Vec::new(),
            });
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(index) {
            group.entries.push(entry(old, new, &line));
        }
    }
    groups
}

fn lines(changes: &[JudgedChange]) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut known: BTreeMap<_, usize> = BTreeMap::new();
    for change in changes {
        let fact = &change.change.fact;
        let at = |spot: &Option<Spot>| spot.as_ref().map(|spot| spot.pointer.clone());
        let key = (
            at(&fact.old),
            at(&fact.new),
            change.rule.id,
            change.message.clone(),
        );
        let index = *known.entry(key).or_insert_with(|| {
            lines.push(Line {
                change,
                operations: Vec::new(),
                parts: Vec::new(),
            });
            lines.len() - 1
        });
        if let Some(line) = lines.get_mut(index) {
            add(&mut line.operations, operation(&change.change));
            add(&mut line.parts, Some(change.part.clone()));
        }
    }
    lines
}

fn add(list: &mut Vec<String>, item: Option<String>) {
    if let Some(item) = item.filter(|item| !list.contains(item)) {
        list.push(item);
    }
}

/// `POST /things`.
fn operation(change: &Change) -> Option<String> {
    let operation = change.operation.as_ref()?;
    Some(format!("{} {}", operation.method, operation.path()))
}

fn title(operations: &[String]) -> String {
    let named: Vec<_> = operations.iter().take(NAMED).map(String::as_str).collect();
    match operations.len().saturating_sub(NAMED) {
        _ if named.is_empty() => "The document".to_owned(),
        0 => named.join(", "),
        more => format!(
            "{} and {}",
            named.join(", "),
            plural(more, "more operation")
        ),
    }
}

fn entry(old: &State<'_>, new: &State<'_>, line: &Line<'_>) -> Entry {
    let JudgedChange { change, .. } = line.change;
    let fact = &change.fact;
    let spot = |state: &State<'_>, place: &Option<Spot>| {
        let place = place.as_ref()?;
        Some(state.spot(&place.pointer, place.place))
    };
    let pointer = |place: &Option<Spot>| place.as_ref().map(|place| place.pointer.clone());
    let (old_at, new_at) = (pointer(&fact.old), pointer(&fact.new));
    Entry {
        rule: line.change.rule.id.to_owned(),
        why: line.change.rule.why.to_owned(),
        wire: line.change.wire,
        rust: line.change.rust,
        part: shared_part(line),
        message: line.change.message.clone(),
        hint: line.change.hint.clone(),
        items: line.change.items.clone(),
        fingerprint: line.change.fingerprint.clone(),
        old: spot(old, &fact.old),
        new: spot(new, &fact.new),
        sides: sides(old, new, old_at.as_deref(), new_at.as_deref()),
        accepted: None,
    }
}

/// The part, if it is the same everywhere; otherwise the component all share.
fn shared_part(line: &Line<'_>) -> String {
    if let [part] = line.parts.as_slice() {
        return part.clone();
    }
    let mut parts = line.change.change.fact.pointer().split('/').skip(2);
    let component = parts.next().zip(parts.next());
    component.map_or_else(String::new, |(kind, name)| {
        format!("{} {name}", kind.trim_end_matches('s'))
    })
}
