//! The checks of the other tool, and what they are here.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;
use codegen::{JudgedChange, rule};

use super::seen::Predicate;

/// The table of checks, as data.
const TABLE: &str = include_str!("../../data/oasdiff-checks.tsv");

/// Checks and cases on which we judge otherwise, with the reason.
const WAIVERS: &str = include_str!("../../data/oasdiff-waivers.tsv");

/// All known checks.
pub(super) struct Checks {
    by_id: BTreeMap<&'static str, Check>,
    waivers: BTreeMap<&'static str, &'static str>,
}

/// One check: which of our rules judge the same, and where.
struct Check {
    rules: BTreeSet<&'static str>,
    place: Vec<Predicate>,
}

impl Checks {
    /// Reads the table and the waivers.
    pub(super) fn known() -> anyhow::Result<Self> {
        let mut by_id = BTreeMap::new();
        for line in lines(TABLE) {
            let [id, _level, rules, place] = columns(line)?;
            by_id.insert(
                id,
                Check::read(rules, place).with_context(|| format!("check {id}"))?,
            );
        }
        let mut waivers = BTreeMap::new();
        for line in lines(WAIVERS) {
            let [what, reason] = columns(line)?;
            waivers.insert(what, reason);
        }
        Ok(Self { by_id, waivers })
    }

    /// Whether a change is what the check looks for.
    pub(super) fn is(&self, id: &str, change: &JudgedChange) -> bool {
        self.by_id.get(id).is_some_and(|check| check.fits(change))
    }

    /// The checks that look for a change.
    pub(super) fn of(&self, change: &JudgedChange) -> Vec<&'static str> {
        let fitting = self.by_id.iter().filter(|(_, check)| check.fits(change));
        fitting.map(|(id, _)| *id).collect()
    }

    /// Why a check or case is judged otherwise here.
    pub(super) fn waiver(&self, what: &str) -> Option<&'static str> {
        self.waivers.get(what).copied()
    }
}

impl Check {
    fn read(rules: &'static str, place: &'static str) -> anyhow::Result<Self> {
        if rules == "-" {
            return Ok(Self {
                rules: BTreeSet::new(),
                place: Vec::new(),
            });
        }
        let rules: BTreeSet<_> = rules.split(',').collect();
        for id in &rules {
            anyhow::ensure!(rule(id).is_some(), "there is no rule {id}");
        }
        let place: anyhow::Result<_> = place.split(' ').map(Predicate::read).collect();
        Ok(Self {
            rules,
            place: place?,
        })
    }

    fn fits(&self, change: &JudgedChange) -> bool {
        self.rules.contains(change.rule.id)
            && self.place.iter().all(|predicate| predicate.holds(change))
    }
}

fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    let lines = table.lines();
    lines.filter(|line| !line.starts_with('#') && !line.is_empty())
}

fn columns<const COUNT: usize>(line: &'static str) -> anyhow::Result<[&'static str; COUNT]> {
    let columns: Vec<_> = line.split('\t').collect();
    let count = columns.len();
    let columns = columns.try_into().ok();
    columns.with_context(|| format!("{count} columns instead of {COUNT}: {line}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_check_names_rules_and_places_there_are() {
        let checks = Checks::known().expect("the tables can be read");
        assert!(checks.by_id.len() > 500, "{}", checks.by_id.len());
    }

    #[test]
    fn every_waiver_is_about_a_check_or_rule_and_has_a_reason() {
        let checks = Checks::known().expect("the tables can be read");
        for (what, reason) in &checks.waivers {
            let known = checks.by_id.contains_key(what) || rule(what).is_some();
            assert!(known && reason.ends_with('.'), "{what}: {reason}");
        }
    }
}
