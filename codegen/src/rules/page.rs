//! The rules in words: one for `--explain`, all for the documentation.

use std::fmt::Write as _;

use crate::compare::{Direction, Subject};

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
    let mut text = format!("{}\n\n{}\n", rule.id, rule.why);
    let lines = [
        ("looks at", rule.looks_at()),
        ("wire", rule.wire.as_str().to_owned()),
        ("rust", rule.rust.as_str().to_owned()),
        ("opposite", rule.opposite_in_words()),
    ];
    for (name, value) in lines {
        let _ = write!(text, "\n{name:<10}{value}");
    }
    text.push('\n');
    Some(text)
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
    /// What the rule looks at, in words.
    fn looks_at(&self) -> String {
        let direction = match self.direction {
            Direction::Request => "request: ",
            Direction::Response => "response: ",
            Direction::None => "",
        };
        let subject = self.subject.map_or("anything", Subject::as_str);
        let aspect = match self.aspect {
            "" => String::new(),
            aspect => format!(" `{aspect}`"),
        };
        let action = self
            .action
            .map_or("changed in any way", |action| action.as_str());
        format!("{direction}{subject}{aspect} {action}")
    }

    fn opposite_in_words(&self) -> String {
        match self.opposite {
            Opposite::Itself => self.id.to_owned(),
            Opposite::Rule(id) => id.to_owned(),
            Opposite::None(reason) => format!("none: {reason}"),
        }
    }
}
