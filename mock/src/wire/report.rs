//! What came of trying a client, by operation.
use serde_json::{Value, json};

use super::plan::Attempt;

/// Characters of a value that are shown.
const SHOWN: usize = 400;

/// What came of trying every operation of a document.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct WireReport {
    /// The operations, in the order of the document.
    pub operations: Vec<WireOperation>,
}

/// What came of trying an operation.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WireOperation {
    /// Its method and path: `GET /pets/{id}`.
    pub name: String,
    /// Requests that reached the server.
    pub calls: usize,
    /// Everything in which the client left the document; what is alike is there once.
    pub discrepancies: Vec<Discrepancy>,
    /// What could not be tried, and why.
    pub notes: Vec<String>,
}

/// One way in which a client left the document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Discrepancy {
    /// What it is about: `query limit`, `body /amount`, `answer /id`.
    pub about: String,
    /// What the document prescribes.
    pub expected: String,
    /// What was seen.
    pub seen: String,
    /// What was tried when it was first seen.
    pub attempt: String,
    /// How often it was seen.
    pub times: usize,
}

impl WireReport {
    /// Operations that were tried and right in everything.
    #[must_use]
    pub fn right(&self) -> usize {
        let right = self.operations.iter().filter(|one| one.is_right());
        right.count()
    }

    /// Requests that reached the server.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.operations.iter().map(|one| one.calls).sum()
    }

    /// The report as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let operations = self.operations.iter().map(WireOperation::to_json);
        json!({
            "right": self.right(),
            "calls": self.calls(),
            "operations": operations.collect::<Vec<_>>(),
        })
    }
}

impl WireOperation {
    pub(super) fn new(name: &str, notes: Vec<String>) -> Self {
        Self {
            name: name.to_owned(),
            calls: 0,
            discrepancies: Vec::new(),
            notes,
        }
    }

    /// Whether it was called, and nothing was wrong.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.calls > 0 && self.discrepancies.is_empty()
    }

    pub(super) fn note(&mut self, note: &str) {
        if !self.notes.iter().any(|old| old == note) {
            self.notes.push(note.to_owned());
        }
    }

    pub(super) fn add(&mut self, attempt: &Attempt, found: Discrepancy) {
        let mut old = self.discrepancies.iter_mut();
        match old.find(|old| old.about == found.about) {
            Some(old) => old.times += 1,
            None => self.discrepancies.push(Discrepancy {
                attempt: attempt.name.clone(),
                ..found
            }),
        }
    }

    fn to_json(&self) -> Value {
        let found = self.discrepancies.iter().map(|one| {
            json!({
                "about": one.about,
                "expected": one.expected,
                "seen": one.seen,
                "attempt": one.attempt,
                "times": one.times,
            })
        });
        json!({
            "operation": self.name,
            "calls": self.calls,
            "right": self.is_right(),
            "discrepancies": found.collect::<Vec<_>>(),
            "notes": self.notes,
        })
    }
}

impl Discrepancy {
    pub(super) fn new(about: impl Into<String>, expected: &str, seen: &str) -> Self {
        Self {
            about: about.into(),
            expected: short(expected),
            seen: short(seen),
            attempt: String::new(),
            times: 1,
        }
    }
}

fn short(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)),
        None => text.to_owned(),
    }
}
