//! A change in words, for a person.

use crate::compare::{Action, Change, Fact, Spot, Subject, Traits};

/// Where it happened: `request body, bankAccount.bank`; empty for the whole.
pub(super) fn part(change: &Change) -> String {
    let site = change.site.to_string();
    let parts = [
        without_usual_media_type(&site),
        plain(&change.schema_path()),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// JSON goes without saying.
fn without_usual_media_type(site: &str) -> String {
    let usual = " application/json";
    site.strip_suffix(usual).unwrap_or(site).to_owned()
}

/// A way into a schema without signs: `<oneOf[Cat]>.name` is `Cat.name`.
fn plain(path: &str) -> String {
    let mut plain = String::new();
    let mut rest = path;
    while let Some((before, inside)) = rest.split_once('<') {
        let (keyword, after) = inside.split_once('>').unwrap_or((inside, ""));
        let name = keyword
            .split_once('[')
            .map(|(_, name)| name.trim_end_matches(']'));
        let is_name = |name: &&str| name.contains(char::is_alphabetic);
        plain.push_str(before);
        plain.push_str(name.filter(is_name).unwrap_or(keyword));
        rest = after;
    }
    plain + rest
}

/// What happened, with the values if they are short.
pub(super) fn what_happened(fact: &Fact) -> String {
    if let Some(words) = of_property(fact) {
        return words;
    }
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

/// What happened to a property as such, which has words of its own.
fn of_property(fact: &Fact) -> Option<String> {
    let name = fact.name.as_deref().unwrap_or("");
    let required = fact.traits.contains(Traits::REQUIRED);
    let words = match (fact.subject, &*fact.aspect, fact.action) {
        (Subject::Schema, "properties", Action::Added) if required => {
            format!("the property `{name}` is new and required")
        }
        (Subject::Schema, "required", Action::Added) => {
            format!("the property `{name}` is required now")
        }
        (Subject::Schema, "required", Action::Removed) => {
            format!("the property `{name}` is not required any more")
        }
        (Subject::Schema, "nullable", Action::Added) => "it may be `null` now".to_owned(),
        (Subject::Schema, "nullable", Action::Removed) => {
            "it may not be `null` any more".to_owned()
        }
        _ => return None,
    };
    Some(words)
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
        (Subject::Schema, "enum" | "x-extensible-enum") if !name.is_empty() => {
            "the value".to_owned()
        }
        (Subject::Schema, "enum" | "x-extensible-enum") => "the list of values".to_owned(),
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

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_way_into_a_schema_names_the_alternative_it_goes_through() {
        assert_eq!(plain("<oneOf[Cat]>.owner.name"), "Cat.owner.name");
        assert_eq!(
            plain("pets[].<anyOf[0]>.<additionalProperties>"),
            "pets[].anyOf[0].additionalProperties"
        );
        assert_eq!(plain("name"), "name");
    }
}
