//! What a drift report says, before it takes any form.

use super::words::plural;
use crate::rules::{RustEffect, Wire};

/// Everything a report says. Each form shows all of it that the form can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DriftReport {
    /// What the old state is called: a path, or a path in a git revision.
    pub old: String,
    /// What the new state is called.
    pub new: String,
    /// The changes by what they touch, the worst group first and in each the
    /// worst change first.
    pub groups: Vec<Group>,
    /// What is wrong with the accepted changes, and other remarks.
    pub notices: Vec<Notice>,
    /// What the changes ask of the next release.
    pub release: Release,
}

/// The changes that touch the same operations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What is touched: `POST /payoutTargets`, several of these, or the
    /// document.
    pub title: String,
    /// The operations that are touched, as `POST /payoutTargets`; none for the
    /// document as a whole.
    pub operations: Vec<String>,
    /// The changes.
    pub entries: Vec<Entry>,
}

/// A change that was judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The rule that judged it.
    pub rule: String,
    /// Why the rule judges so, in a sentence.
    pub why: String,
    /// What it does to a client built from the old document.
    pub wire: Wire,
    /// What it does to code written against the old client.
    pub rust: RustEffect,
    /// The part that changed: `request body, bankAccount.bank`.
    pub part: String,
    /// What changed, in one line.
    pub message: String,
    /// What to do about it, in one line.
    pub hint: Option<String>,
    /// The Rust items it touches: `types::Bank`, `Client::create_thing`.
    pub items: Vec<String>,
    /// What identifies the change in `accepted.toml`.
    pub fingerprint: String,
    /// Where it was, unless it is new.
    pub old: Option<Where>,
    /// Where it is, unless it is gone.
    pub new: Option<Where>,
    /// Old and new text of the smallest thing around the change.
    pub sides: Sides,
    /// Why and when it was accepted, if it was.
    pub accepted: Option<Acceptance>,
}

/// A place in one of the two states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Where {
    /// The JSON pointer in the document.
    pub pointer: String,
    /// Where a person finds it: in the page if that is known, otherwise in the
    /// document.
    pub page: PagePlace,
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagePlace {
    /// The path a person can open.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The text of the line; none when only the place is known.
    pub text: Option<String>,
}

/// Two texts to put side by side; empty where there was or is nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sides {
    /// The old one.
    pub old: String,
    /// The new one.
    pub new: String,
}

/// The decision to live with a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// Why.
    pub reason: String,
    /// When, as `2026-03-18`.
    pub date: String,
}

/// A remark that is no change: a finding in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The rule that found it.
    pub rule: String,
    /// What is wrong and what to do.
    pub message: String,
    /// Where.
    pub page: PagePlace,
}

/// What the changes ask of the next release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// How far the version has to move.
    pub bump: RustEffect,
    /// The version of the old state, if it is a released one.
    pub from: Option<String>,
    /// The version the next release needs, if `from` is known.
    pub to: Option<String>,
}

/// All kinds of changes, the worst first.
pub(super) const WORST_FIRST: [Wire; 4] = [
    Wire::Breaking,
    Wire::Risky,
    Wire::Compatible,
    Wire::Documentation,
];

/// What an effect means for code that uses the client.
fn meaning(effect: RustEffect) -> &'static str {
    match effect {
        RustEffect::None => "the client stays as it is",
        RustEffect::Patch => "old code compiles",
        RustEffect::Minor => "old code compiles, and there is more to use",
        RustEffect::Major => "code written against the old client may not compile",
    }
}

impl DriftReport {
    /// All changes, in the order of the groups.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.groups.iter().flat_map(|group| &group.entries)
    }

    /// All changes, each with the group it is in.
    pub(super) fn with_groups(&self) -> impl Iterator<Item = (&Group, &Entry)> {
        let groups = self.groups.iter();
        groups.flat_map(|group| group.entries.iter().map(move |entry| (group, entry)))
    }

    /// All changes that nobody accepted.
    pub fn open(&self) -> impl Iterator<Item = &Entry> {
        self.entries().filter(|entry| entry.accepted.is_none())
    }

    /// How many changes of a kind nobody accepted.
    #[must_use]
    pub fn count(&self, wire: Wire) -> usize {
        self.open().filter(|entry| entry.wire == wire).count()
    }

    /// How many changes were accepted.
    #[must_use]
    pub fn accepted(&self) -> usize {
        self.entries().count() - self.open().count()
    }

    /// The counts in words: `1 breaking, 2 compatible; 1 accepted`.
    #[must_use]
    pub fn summary(&self) -> String {
        let counts = WORST_FIRST.into_iter().filter_map(|wire| {
            let count = self.count(wire);
            (count > 0).then(|| format!("{count} {}", wire.as_str()))
        });
        let counts: Vec<_> = counts.collect();
        let mut summary = match (counts.is_empty(), self.accepted()) {
            (true, 0) => return "nothing changed".to_owned(),
            (true, _) => "nothing new".to_owned(),
            (false, _) => counts.join(", "),
        };
        if self.accepted() > 0 {
            summary += &format!("; {} accepted", plural(self.accepted(), "change"));
        }
        summary
    }
}

impl Entry {
    /// The place to show: the new one, or the old one of what is gone.
    #[must_use]
    pub fn spot(&self) -> Option<&Where> {
        self.new.as_ref().or(self.old.as_ref())
    }

    /// Part and message in one line.
    #[must_use]
    pub fn headline(&self) -> String {
        match self.part.as_str() {
            "" => self.message.clone(),
            part => format!("{part}: {}", self.message),
        }
    }
}

impl Group {
    /// What changed, with what it touches, in one line.
    pub(super) fn headline(&self, entry: &Entry) -> String {
        format!("{}: {}", self.title, entry.headline())
    }
}

impl PagePlace {
    /// `file:line`.
    #[must_use]
    pub fn shown(&self) -> String {
        format!("{}:{}", self.file, self.line)
    }
}

impl Release {
    /// What to release, in words.
    #[must_use]
    pub fn words(&self) -> String {
        if self.bump == RustEffect::None {
            return "no release is needed".to_owned();
        }
        let version = match (&self.from, &self.to) {
            (Some(from), Some(to)) => format!("{from} -> {to}, "),
            _ => String::new(),
        };
        format!("{version}{}: {}", self.bump.as_str(), meaning(self.bump))
    }
}
