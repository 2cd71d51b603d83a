//! Whether a case holds, and if not, why.

use codegen::{JudgedChange, Wire};

use super::case::{Assertion, Case, Ids, Level, Matching, Reported};
use super::checks::Checks;

/// What came of a case.
#[derive(Default)]
pub(super) struct Outcome {
    problems: Vec<String>,
    waived: Vec<String>,
}

/// An asserted change, with the place at which it was seen, if that is known.
struct Wanted {
    id: String,
    level: Level,
    place: Option<Reported>,
}

impl Outcome {
    /// Judges a case.
    pub(super) fn of(case: &Case, checks: &Checks) -> Self {
        let mut outcome = Self::default();
        let mut left: Vec<&JudgedChange> = case.changes.iter().collect();
        for wanted in wanted(case) {
            outcome.look_for(&wanted, checks, &mut left);
        }
        for id in &case.expected.not_expected {
            for change in case.changes.iter().filter(|change| checks.is(id, change)) {
                outcome.problem(
                    id,
                    checks,
                    format!("ruled out, but reported: {}", line(change)),
                );
            }
        }
        if case.expected.matching == Matching::Exact {
            outcome.nothing_else(case, checks, &left);
        }
        if let Some(reason) = checks.waiver(&case.name)
            && !outcome.problems.is_empty()
        {
            outcome.problems.clear();
            outcome.waived.push(reason.to_owned());
        }
        outcome
    }

    /// Whether nothing speaks against the case.
    pub(super) fn holds(&self) -> bool {
        self.problems.is_empty()
    }

    /// Whether it holds only because we judge otherwise on purpose.
    pub(super) fn is_waived(&self) -> bool {
        !self.waived.is_empty()
    }

    /// The outcome for a person.
    pub(super) fn text(&self, case: &Case) -> String {
        let mut text = case.name.clone();
        for problem in &self.problems {
            text.push_str(&format!("\n  - {problem}"));
        }
        for reason in &self.waived {
            text.push_str(&format!("\n  - waived: {reason}"));
        }
        for change in &case.changes {
            text.push_str(&format!("\n    {}", line(change)));
        }
        text
    }

    /// Takes the change that is wanted out of those that are left.
    fn look_for(&mut self, wanted: &Wanted, checks: &Checks, left: &mut Vec<&JudgedChange>) {
        let same = |change: &&JudgedChange| checks.is(&wanted.id, change) && wanted.is_at(change);
        let alike = left
            .iter()
            .position(|change| same(change) && level(change.wire) == wanted.level);
        if let Some(index) = alike {
            left.remove(index);
            return;
        }
        let problem = match left.iter().position(same) {
            Some(index) => {
                let change = left.remove(index);
                format!(
                    "{} is wanted as {:?}: {}",
                    wanted.id,
                    wanted.level,
                    line(change)
                )
            }
            None => format!(
                "{} ({:?}) is missing{}",
                wanted.id,
                wanted.level,
                wanted.hint()
            ),
        };
        self.problem(&wanted.id, checks, problem);
    }

    /// Nothing else may be reported that the case speaks about.
    fn nothing_else(&mut self, case: &Case, checks: &Checks, left: &[&JudgedChange]) {
        let scope = &case.expected.scope;
        for change in left
            .iter()
            .filter(|change| level(change.wire) >= scope.min_level)
        {
            let ids = checks.of(change);
            let spoken_about = match &scope.rule_ids {
                Ids::All(_) => change.wire > Wire::Documentation || !ids.is_empty(),
                Ids::Some(some) => ids.iter().any(|id| some.iter().any(|other| other == id)),
            };
            if spoken_about {
                let id = ids.first().copied().unwrap_or("no check");
                self.problem(
                    change.rule.id,
                    checks,
                    format!("too much ({id}): {}", line(change)),
                );
            }
        }
    }

    fn problem(&mut self, id: &str, checks: &Checks, problem: String) {
        match checks.waiver(id) {
            Some(reason) => self.waived.push(format!("{id}: {reason}")),
            None => self.problems.push(problem),
        }
    }
}

/// The asserted changes; where as many were seen as are asserted, each with its
/// place.
fn wanted(case: &Case) -> Vec<Wanted> {
    let asserted = &case.expected.expected;
    let mut seen = case.expected.reference.changes.clone();
    let same =
        |reported: &Reported, one: &Assertion| reported.id == one.id && reported.level == one.level;
    let count = |one: &Assertion| {
        let asserted = asserted
            .iter()
            .filter(|other| other.id == one.id && other.level == one.level);
        let reported = case
            .expected
            .reference
            .changes
            .iter()
            .filter(|reported| same(reported, one));
        (asserted.count(), reported.count())
    };
    asserted
        .iter()
        .map(|one| {
            let (asserted, reported) = count(one);
            let index = seen.iter().position(|reported| same(reported, one));
            let place = index
                .filter(|_| asserted == reported)
                .map(|index| seen.remove(index));
            Wanted {
                id: one.id.clone(),
                level: one.level,
                place,
            }
        })
        .collect()
}

impl Wanted {
    fn is_at(&self, judged: &JudgedChange) -> bool {
        let (Some(place), Some(operation)) = (&self.place, &judged.change.operation) else {
            return true;
        };
        let paths = [&operation.old_path, &operation.new_path];
        let same_path = paths
            .into_iter()
            .flatten()
            .any(|path| shape(path) == shape(&place.path));
        operation.method == place.operation && same_path && named(place, judged)
    }

    fn hint(&self) -> String {
        let Some(place) = &self.place else {
            return String::new();
        };
        format!(" at {} {}: {}", place.operation, place.path, place.text)
    }
}

/// A path without the names of its parameters, which do not travel.
fn shape(path: &str) -> String {
    let parts = path
        .split('{')
        .map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
    parts.collect::<Vec<_>>().join("{}")
}

/// Whether the property that a change is about is named in the words about it.
fn named(place: &Reported, judged: &JudgedChange) -> bool {
    let path = judged.change.schema_path();
    let name = path.rsplit('.').next().unwrap_or_default();
    if name.is_empty() || name.ends_with(['>', ']']) {
        return true;
    }
    let words = place.text.split('`').skip(1).step_by(2);
    let mut quoted = words.flat_map(|word| word.split(['/', ' ', '.']));
    !place.text.contains('`') || quoted.any(|word| word == name)
}

fn level(wire: Wire) -> Level {
    match wire {
        Wire::Breaking => Level::Error,
        Wire::Risky => Level::Warning,
        Wire::Compatible | Wire::Documentation => Level::Info,
    }
}

fn line(change: &JudgedChange) -> String {
    format!(
        "[{} {}] {}",
        change.rule.id,
        change.wire.as_str(),
        change.change.to_line()
    )
}
