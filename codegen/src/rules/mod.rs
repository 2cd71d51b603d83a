//! The rules that judge changes, as one table.

mod condition;
mod date;
mod page;
mod rule;
mod table;
mod words;

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::compare::{Action, Change, Direction, Subject, Traits};

pub use condition::{Condition, Policy};
pub use date::Date;
pub use page::{explain, rules_like, rules_page};
pub use rule::{Opposite, Rule, RustEffect, Wire};

/// The rule for changes no other rule knows: breaking until classified.
static UNCLASSIFIED: Rule = Rule {
    id: "unclassified-change",
    wire: Wire::Breaking,
    rust: RustEffect::Major,
    why: "No rule knows this change, so the worst is assumed until one does.",
    ..GENERAL
};

/// The rule for what is written differently and means the same.
static REWRITTEN: Rule = Rule {
    id: "written-differently",
    wire: Wire::Documentation,
    rust: RustEffect::Patch,
    why: "The documents say the same in different words.",
    ..GENERAL
};

/// What a rule without any demands has in common.
const GENERAL: Rule = Rule {
    id: "",
    direction: Direction::None,
    subject: None,
    aspect: "",
    action: None,
    needs: Traits::NONE,
    without: Traits::NONE,
    when: Condition::Always,
    wire: Wire::Breaking,
    rust: RustEffect::Major,
    why: "",
    opposite: Opposite::Itself,
};

/// All rules, in the order in which they are tried.
static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let table = table::PARTS.iter().flat_map(|part| part.iter().copied());
    table.chain([REWRITTEN, UNCLASSIFIED]).collect()
});

type Index<'a> = HashMap<(Option<Subject>, &'a str), Vec<&'static Rule>>;

/// The rules about one thing, by what they look at.
static BY_FACT: LazyLock<Index<'static>> = LazyLock::new(|| {
    let mut known = Index::new();
    for rule in table::PARTS.iter().flat_map(|part| part.iter()) {
        let about = (rule.subject, rule.aspect);
        known.entry(about).or_default().push(rule);
    }
    known
});

/// All rules, in the order in which they are tried.
///
/// ```
/// let rules = codegen::rules();
/// let removed = rules.iter().find(|rule| rule.id == "operation-removed");
/// assert_eq!(removed.map(|rule| rule.wire), Some(codegen::Wire::Breaking));
/// ```
#[must_use]
pub fn rules() -> &'static [Rule] {
    &RULES
}

/// The rule with this id.
///
/// ```
/// assert!(codegen::rule("operation-removed").is_some());
/// assert!(codegen::rule("no-such-rule").is_none());
/// ```
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().iter().find(|rule| rule.id == id)
}

/// The first rule that fits a change which is felt in this direction.
pub(crate) fn find(change: &Change, direction: Direction, policy: &Policy) -> &'static Rule {
    let fact = &change.fact;
    let felt = Felt {
        action: fact.action,
        direction,
        traits: change.traits(),
    };
    if felt.traits.contains(Traits::NO_EFFECT) {
        return &REWRITTEN;
    }
    let aspect = aspect_of(&fact.aspect);
    [Some(fact.subject), None]
        .into_iter()
        .flat_map(|subject| about(&BY_FACT, subject, aspect))
        .find(|rule| felt.fits(rule) && rule.when.holds(change, direction, policy))
        .unwrap_or(&UNCLASSIFIED)
}

fn about<'a>(
    index: &Index<'a>,
    subject: Option<Subject>,
    aspect: &'a str,
) -> impl Iterator<Item = &'static Rule> {
    let rules = index.get(&(subject, aspect)).map(Vec::as_slice);
    rules.unwrap_or_default().iter().copied()
}

/// The extensions that mean something.
const EXTENSIONS: &[&str] = &[
    "x-convert-to",
    "x-environment",
    "x-extensible-enum",
    "x-id",
    "x-money",
    "x-name",
    "x-pagination",
    "x-product",
    "x-stability-level",
    "x-sunset",
];

/// What the table calls an aspect: all extensions it does not know are alike.
fn aspect_of(aspect: &str) -> &str {
    if aspect.starts_with("x-") && !EXTENSIONS.contains(&aspect) {
        "x-"
    } else {
        aspect
    }
}

/// A change as rules see it.
struct Felt {
    action: Action,
    direction: Direction,
    traits: Traits,
}

impl Felt {
    fn fits(&self, rule: &Rule) -> bool {
        (rule.direction == Direction::None || rule.direction == self.direction)
            && rule.action.is_none_or(|action| action == self.action)
            && self.traits.contains(rule.needs)
            && !self.traits.intersects(rule.without)
    }
}
