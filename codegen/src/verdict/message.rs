//! A change in one line for a person.

use crate::compare::{Action, Change, Fact, Spot, Subject};

/// The line: where, what, what happened, and the values if they are short.
pub(super) fn line(change: &Change) -> String {
    let site = change.site.to_string();
    let path = change.schema_path();
    let place = match (site.is_empty(), path.is_empty()) {
        (true, true) => String::new(),
        (true, false) => format!("`{path}`: "),
        (false, true) => format!("{site}: "),
        (false, false) => format!("{site}, `{path}`: "),
    };
    format!("{place}{}", what_happened(&change.fact))
}

fn what_happened(fact: &Fact) -> String {
    let thing = thing(fact);
    let value = |spot: &Option<Spot>| spot.as_ref().map(Spot::brief);
    match (fact.action, value(&fact.old), value(&fact.new)) {
        (Action::Added, ..) => format!("{thing} is new"),
        (Action::Removed, ..) => format!("{thing} is gone"),
        (action, Some(old), Some(new)) if is_short(&old) && is_short(&new) => {
            format!("{thing} {} from {old} to {new}", verb(action))
        }
        (action, ..) => format!("{thing} {}", verb(action)),
    }
}

fn is_short(text: &str) -> bool {
    const LONGEST: usize = 40;
    text.chars().count() <= LONGEST
}

fn verb(action: Action) -> &'static str {
    match action {
        Action::Added => "is new",
        Action::Removed => "is gone",
        Action::Changed => "changed",
        Action::Increased => "rose",
        Action::Decreased => "fell",
        Action::Widened => "allows more",
        Action::Narrowed => "allows less",
        Action::Wrapped => "became one of several alternatives",
        Action::Unwrapped => "stands alone now, not among alternatives",
        Action::Invalid => "cannot be read",
    }
}

/// What a fact is about, in words.
fn thing(fact: &Fact) -> String {
    let aspect = &*fact.aspect;
    let name = fact.name.as_deref().unwrap_or("");
    let noun = match (fact.subject, aspect) {
        (Subject::Schema, "properties") => "the property".to_owned(),
        (Subject::Schema, "required") => "the demand for the property".to_owned(),
        (Subject::Schema, "enum" | "x-extensible-enum") if !name.is_empty() => {
            "the value".to_owned()
        }
        (Subject::Schema, "enum" | "x-extensible-enum") => "the list of values".to_owned(),
        (Subject::Schema, "nullable") => "`null`".to_owned(),
        (Subject::Schema, "") => "the schema".to_owned(),
        (Subject::Schema, aspect) => format!("`{aspect}`"),
        (subject, "") => format!("the {}", subject.as_str()),
        (subject, aspect) => format!("`{aspect}` of the {}", subject.as_str()),
    };
    if name.is_empty() {
        noun
    } else {
        format!("{noun} `{name}`")
    }
}
