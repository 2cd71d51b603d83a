//! The rules in words: one for `--explain`, all for the documentation.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::compare::Subject;
use crate::nearest::nearest;

use super::{Opposite, Rule, rule, rules};

/// What a rule looks at and why it judges as it does, as text; nothing if there
/// is no such rule.
///
/// ```
/// let text = codegen::explain("request-enum-value-removed").expect("it is a rule");
/// assert!(text.contains("breaking"));
/// ```
#[must_use]
pub fn explain(id: &str) -> Option<String> {
    let rule = rule(id)?;
    let lines = [
        ("looks at", rule.looks_at()),
        ("wire", meaning(rule.wire.as_str(), rule.wire.meaning())),
        ("rust", meaning(rule.rust.as_str(), rule.rust.meaning())),
        ("backwards", rule.opposite_in_words()),
    ];
    let mut text = format!("{}\n\n  {}\n", rule.id, rule.why);
    for (name, value) in lines {
        let _ = write!(text, "\n  {name:<11}{value}");
    }
    text.push('\n');
    Some(text)
}

fn meaning(word: &str, meaning: &str) -> String {
    format!("{word}: {meaning}")
}

/// The rules that an unknown id may have meant, the likeliest first: one that
/// is nearly written like it, then those that share the most words with it.
///
/// ```
/// assert_eq!(codegen::rules_like("operation-remvoed")[0], "operation-removed");
/// ```
#[must_use]
pub fn rules_like(id: &str) -> Vec<&'static str> {
    const SUGGESTED: usize = 5;
    let nearest = nearest(id, rules().iter().map(|rule| rule.id));
    let words: BTreeSet<_> = id.split(|letter: char| !letter.is_alphanumeric()).collect();
    let shared = |rule: &Rule| {
        rule.id
            .split('-')
            .filter(|word| words.contains(word))
            .count()
    };
    let mut others: Vec<_> = rules().iter().map(|rule| (shared(rule), rule.id)).collect();
    others.retain(|(shared, id)| *shared > 0 && Some(*id) != nearest);
    others.sort_by_key(|(shared, id)| (std::cmp::Reverse(*shared), id.len()));
    let others = others.into_iter().map(|(_, id)| id);
    nearest.into_iter().chain(others).take(SUGGESTED).collect()
}

/// The page of the documentation that lists all rules, in Markdown.
#[must_use]
pub fn rules_page() -> String {
    let mut page = HEAD.to_owned();
    let mut subject = None;
    for rule in rules() {
        if subject != Some(rule.subject) {
            subject = Some(rule.subject);
            let _ = write!(page, "\n## {}\n\n{COLUMNS}", title(rule.subject));
        }
        let _ = writeln!(
            page,
            "| `{}` | {} | {} | {} | {} |",
            rule.id,
            rule.looks_at(),
            rule.wire.as_str(),
            rule.rust.as_str(),
            rule.why.replace('|', "\\|")
        );
    }
    page
}

const HEAD: &str = "# Rules\n
Every difference between two documents is judged by the first rule that fits it.
`cargo xtask drift --explain RULE` shows one of them.

- **wire** says whether a client built from the old document still works:
  `breaking`, `risky`, `compatible`, or `documentation` if nothing travels
  differently.
- **rust** says which part of the version has to rise so that nobody's code
  stops compiling by surprise: `major`, `minor` or `patch`.

What circumstances make harmless is said with the change: a property that is
read-only in a request, an operation that calls itself a draft, a component that
no operation uses.

This page is made from the table in `codegen/src/rules/table/`; a test keeps it
current.
";

const COLUMNS: &str = "| rule | looks at | wire | rust | why |\n|---|---|---|---|---|\n";

fn title(subject: Option<Subject>) -> String {
    let name = subject.map_or("anything", Subject::as_str);
    let mut letters = name.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

impl Rule {
    fn opposite_in_words(&self) -> String {
        match self.opposite {
            Opposite::Itself => "the same rule".to_owned(),
            Opposite::Rule(id) => id.to_owned(),
            Opposite::None(reason) => format!("no single rule: {reason}"),
        }
    }
}
