//! What the calls of a server came to: each problem once, with how often it came up.
use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Value, json};

use crate::call::Call;
use crate::problem::Problem;

/// What the calls so far came to, by operation.
///
/// In proxy mode this is the comparison of a real server with the document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Operations that were called, by name; calls of none stand under `no operation`.
    pub operations: BTreeMap<String, OperationReport>,
    /// Operations of the document that were not called.
    pub not_called: Vec<String>,
}

/// What the calls of one operation came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationReport {
    /// How many there were.
    pub calls: u64,
    /// Answers by status.
    pub statuses: BTreeMap<u16, u64>,
    /// What was wrong with requests.
    pub requests: Vec<Repeated>,
    /// What was wrong with answers.
    pub answers: Vec<Repeated>,
}

/// A problem that came up at least once; numbers in its pointer are `*`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Repeated {
    /// The problem.
    pub problem: Problem,
    /// Calls that had it.
    pub calls: u64,
    /// The number of the first of them.
    pub first_call: u64,
}

/// What calls are counted under that belong to no operation.
const NO_OPERATION: &str = "no operation";

impl Report {
    /// A report of nothing yet.
    pub(crate) fn new(operations: impl Iterator<Item = String>) -> Self {
        Self {
            operations: BTreeMap::new(),
            not_called: operations.collect(),
        }
    }

    pub(crate) fn add(&mut self, call: &Call) {
        let name = call.operation.as_deref().unwrap_or(NO_OPERATION);
        if !self.operations.contains_key(name) {
            self.not_called.retain(|other| other != name);
            self.operations
                .insert(name.to_owned(), OperationReport::default());
        }
        let Some(operation) = self.operations.get_mut(name) else {
            return;
        };
        operation.calls += 1;
        if let Some(status) = call.status {
            *operation.statuses.entry(status).or_default() += 1;
        }
        repeat(&mut operation.requests, &call.problems, call.number);
        repeat(&mut operation.answers, &call.answer_problems, call.number);
    }

    /// Calls in all.
    #[must_use]
    pub fn calls(&self) -> u64 {
        self.operations.values().map(|one| one.calls).sum()
    }

    /// Whether no answer left the document.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.operations.values().all(|one| one.answers.is_empty())
    }

    /// The report as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let operations = self.operations.iter();
        let operations = operations.map(|(name, one)| {
            json!({
                "operation": name,
                "calls": one.calls,
                "statuses": one.statuses.iter().map(|(s, n)| (s.to_string(), json!(n))).collect::<Value>(),
                "requests": one.requests.iter().map(Repeated::to_json).collect::<Value>(),
                "answers": one.answers.iter().map(Repeated::to_json).collect::<Value>(),
            })
        });
        json!({
            "calls": self.calls(),
            "clean": self.is_clean(),
            "operations": operations.collect::<Value>(),
            "not_called": self.not_called,
        })
    }
}

impl Repeated {
    fn to_json(&self) -> Value {
        let mut json = self.problem.to_json();
        if let Value::Object(members) = &mut json {
            members.insert("calls".to_owned(), json!(self.calls));
            members.insert("first_call".to_owned(), json!(self.first_call));
        }
        json
    }
}

/// Counts a call's problems, each once however many items have it.
fn repeat(known: &mut Vec<Repeated>, problems: &[Problem], number: u64) {
    let mut counted: Vec<Problem> = Vec::new();
    for problem in problems {
        let pointer = problem.pointer.split('/').map(|token| {
            let is_number = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit());
            if is_number { "*" } else { token }
        });
        let pointer = pointer.collect::<Vec<_>>().join("/");
        let problem = Problem {
            pointer,
            ..problem.clone()
        };
        if counted.contains(&problem) {
            continue;
        }
        match known.iter_mut().find(|one| one.problem == problem) {
            Some(one) => one.calls += 1,
            None => known.push(Repeated {
                problem: problem.clone(),
                calls: 1,
                first_call: number,
            }),
        }
        counted.push(problem);
    }
}

/// Text for people: operations with problems in full, the others in a line.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, operation) in &self.operations {
            let statuses = operation.statuses.iter();
            let statuses: Vec<String> = statuses
                .map(|(s, count)| format!("{count} x {s}"))
                .collect();
            writeln!(
                f,
                "{name}: {} calls ({})",
                operation.calls,
                statuses.join(", ")
            )?;
            let sides = [
                ("request", &operation.requests),
                ("answer", &operation.answers),
            ];
            for (side, problems) in sides {
                for one in problems {
                    writeln!(f, "  {side}: {one}")?;
                }
            }
        }
        let answers = self.operations.values().map(|one| one.answers.len());
        let not_called = match self.not_called.len() {
            0 => String::new(),
            some => format!("; {some} operations were not called"),
        };
        write!(
            f,
            "{} calls of {} operations{not_called}; {} ways in which answers leave the document",
            self.calls(),
            self.operations.len(),
            answers.sum::<usize>()
        )
    }
}

impl fmt::Display for Repeated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.problem)?;
        if !self.problem.stated_at.is_empty() {
            write!(f, " ({})", self.problem.stated_at)?;
        }
        match self.calls {
            1 => write!(f, ", in call {}", self.first_call),
            calls => write!(f, ", in {calls} calls, first in call {}", self.first_call),
        }
    }
}
