//! What fragments contradict each other in, and which of it an overlay decided.

use super::differ::{Difference, Side, Weight};
use crate::finding::Finding;
use crate::overlay::{Effect, Location, Step, Touch};
use crate::source::Place;

/// How many leaves of one definition are named before the rest is counted.
const NAMED: usize = 20;

/// How many characters of a value a message shows.
const SHOWN: usize = 60;

/// A leaf in which two fragments define one thing differently.
#[derive(Debug)]
pub(super) struct Divergence {
    definition: Location,
    location: Location,
    weight: Weight,
    first: Statement,
    second: Statement,
}

#[derive(Debug)]
struct Statement {
    value: Option<String>,
    place: Place,
}

impl Divergence {
    /// The difference, found in the definition that stands at `definition`.
    pub(super) fn new(definition: &Location, found: &Difference<'_>) -> Self {
        Self {
            definition: definition.clone(),
            location: definition.join(&found.at),
            weight: found.weight,
            first: Statement::of(found.first),
            second: Statement::of(found.second),
        }
    }

    /// Turns the tag's name in the location into the tag's index.
    pub(super) fn number_tag(&mut self, names: &[&str]) {
        for location in [&mut self.definition, &mut self.location] {
            if let [Step::Name(tags), tag, ..] = location.0.as_mut_slice()
                && tags == "tags"
                && let Step::Name(name) = &*tag
                && let Some(index) = names.iter().position(|other| other == name)
            {
                *tag = Step::Index(index);
            }
        }
    }

    /// Whether an action wrote or removed the location, or what it stands in.
    fn is_decided(&self, touches: &[Touch]) -> bool {
        let mut location = self.location.clone();
        for touch in touches {
            if location.is_within(&touch.location) {
                return true;
            }
            if touch.effect == Effect::Removed {
                location = location.after_removal(&touch.location);
            }
        }
        false
    }

    fn finding(&self) -> Finding {
        match self.weight {
            Weight::Meaning => self.conflict(),
            Weight::Documentation => self.difference(),
        }
    }

    fn conflict(&self) -> Finding {
        let (pointer, path) = (self.location.pointer(), self.location.json_path());
        let (first, second) = (self.first.shown(), self.second.shown());
        let message = format!("`{pointer}` is {second} here and {first} in another definition");
        Finding::error("conflicting-definitions", message, self.second.place)
            .with_related(self.first.place, format!("{first} here"))
            .with_help(format!(
                "decide with an overlay action that updates or removes `{path}`"
            ))
    }

    fn difference(&self) -> Finding {
        let pointer = self.location.pointer();
        let (first, second) = (self.first.shown(), self.second.shown());
        let message = format!("`{pointer}` is {second} here and {first} where it was kept from");
        Finding::warning("differing-documentation", message, self.second.place)
            .with_related(self.first.place, "kept from here")
    }
}

impl Statement {
    fn of(side: Side<'_>) -> Self {
        let value = side.node.map(|node| node.to_json().to_string());
        let place = side.place;
        Self {
            value: value.map(|text| shorten(&text)),
            place,
        }
    }

    fn shown(&self) -> String {
        let value = self.value.as_deref();
        value.map_or("absent".to_owned(), |value| format!("`{value}`"))
    }
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)),
        None => text.to_owned(),
    }
}

/// The findings for everything the overlays did not decide.
pub(super) fn undecided(mut divergences: Vec<Divergence>, touches: &[Touch]) -> Vec<Finding> {
    divergences.retain(|divergence| !divergence.is_decided(touches));
    // Stable: within a definition the order of the fragments and leaves stays.
    divergences.sort_by(|a, b| group(a).cmp(&group(b)));
    let groups = divergences.chunk_by(|a, b| group(a) == group(b));
    groups.flat_map(findings_of_definition).collect()
}

fn group(divergence: &Divergence) -> (&Location, Weight) {
    (&divergence.definition, divergence.weight)
}

fn findings_of_definition(divergences: &[Divergence]) -> Vec<Finding> {
    let (named, rest) = divergences.split_at(divergences.len().min(NAMED));
    let mut findings: Vec<_> = named.iter().map(Divergence::finding).collect();
    if let Some(first) = rest.first() {
        let mut finding = first.finding();
        let definition = first.definition.pointer();
        finding.message = format!("and {} more differences in `{definition}`", rest.len());
        findings.push(finding);
    }
    findings
}
