//! The attempts at an operation: inputs of several kinds, and each documented answer.
mod answers;
mod described;
mod inputs;
mod letters;
mod said;

pub(super) use answers::{Answer, Expected};
pub(super) use inputs::{Given, GivenBody, Inputs};

use crate::document::Document;
use crate::document::operation::Operation;

/// Attempts at one operation, at most.
const MOST: usize = 160;

/// What is tried with an operation.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) attempts: Vec<Attempt>,
    /// What cannot be tried, and why.
    pub(super) notes: Vec<String>,
}

/// One call: what it is given, and what it is answered.
#[derive(Debug)]
pub(super) struct Attempt {
    pub(super) name: String,
    pub(super) inputs: Inputs,
    pub(super) answer: Answer,
}

/// Every kind of inputs and every answer, each at least once.
pub(super) fn plan(document: &Document, operation: &Operation, seed: u64) -> Plan {
    let mut notes = Vec::new();
    let inputs = inputs::inputs(document, operation, seed, &mut notes);
    let answers = answers::answers(document, operation, seed);
    let most = match inputs.len() {
        0 => 0,
        _ => inputs.len().max(answers.len()).min(MOST),
    };
    let pairs = inputs.iter().cycle().zip(answers.iter().cycle());
    let attempts = pairs
        .take(most)
        .map(|((kind, inputs), (what, answer))| Attempt {
            name: format!("{kind}, answered {what}"),
            inputs: inputs.clone(),
            answer: answer.clone(),
        });
    Plan {
        attempts: attempts.collect(),
        notes,
    }
}
