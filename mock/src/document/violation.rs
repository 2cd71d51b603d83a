//! What a value violates, told so that it can be mended: where in the value, and where in the
//! document.
use jsonschema::{ValidationError, error::ValidationErrorKind};
use serde_json::Value;

use super::pointer::{is_true, join, lookup};

/// What one value violates, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// A JSON pointer into the value.
    pub(crate) pointer: String,
    /// What is wrong, without the value.
    pub(crate) message: String,
    /// Where that is stated: `#/...` in the document, or `/...` below the schema.
    place: String,
}

impl Violation {
    /// Whether it stands at a place in the value or inside it.
    pub(super) fn is_below(&self, pointer: &str) -> bool {
        let rest = self.pointer.strip_prefix(pointer);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Where in the document that is stated, given where the schema stands.
    pub(crate) fn stated_at(&self, schema_at: &str) -> String {
        match self.place.starts_with('#') {
            true => self.place.clone(),
            false => format!("{schema_at}{}", self.place),
        }
    }
}

/// What errors are explained with.
pub(super) struct Context<'a> {
    pub(super) root: &'a Value,
    /// The schema as written.
    pub(super) raw: &'a Value,
    /// Where the schemas stand that it refers to.
    pub(super) definitions: &'a [String],
}

impl Context<'_> {
    fn violation(&self, error: &ValidationError<'_>, pointer: String, message: &str) -> Violation {
        Violation {
            pointer,
            message: message.to_owned(),
            place: self.place(error.schema_path().as_str()),
        }
    }

    /// The error in its own words, with the value hidden.
    fn masked(&self, error: &ValidationError<'_>) -> Violation {
        let pointer = error.instance_path().as_str().to_owned();
        self.violation(error, pointer, &error.masked().to_string())
    }

    /// Where in the document stands what stands there in the converted schema.
    fn place(&self, converted: &str) -> String {
        match self.defined(converted) {
            Some((at, schema, rest)) => walked(at, schema, rest),
            None => walked("", self.raw, converted),
        }
    }

    /// The definition that a place in the converted schema is in, and the rest of the way.
    fn defined<'a>(&'a self, converted: &'a str) -> Option<(&'a str, &'a Value, &'a str)> {
        let inner = converted.strip_prefix("/$defs/d")?;
        let (number, _) = inner.split_once('/').unwrap_or((inner, ""));
        let rest = inner.get(number.len()..)?;
        let at = self.definitions.get(number.parse::<usize>().ok()?)?;
        Some((at, lookup(self.root, at)?, rest))
    }
}

/// Follows a way through a schema as written, past what only the converted one has.
fn walked(at: &str, schema: &Value, way: &str) -> String {
    let (mut at, mut value) = (at.to_owned(), schema);
    let mut steps = way.split('/').skip(1);
    while let Some(step) = steps.next() {
        let plain = step.replace("~1", "/").replace("~0", "~");
        let inner = match value {
            Value::Array(items) => plain.parse().ok().and_then(|at: usize| items.get(at)),
            _ => value.get(&plain),
        };
        let is_wrapped = plain == "anyOf" && is_true(value, "nullable");
        match inner {
            Some(inner) if !is_wrapped => (at, value) = (join(&at, &plain), inner),
            // An alternative that was added for null, or one that was told apart by a tag.
            _ if ["anyOf", "allOf"].contains(&plain.as_str()) => drop(steps.next()),
            _ => break,
        }
    }
    at
}

/// Writes down one error; of alternatives, the one that comes nearest.
pub(super) fn explain(
    context: &Context<'_>,
    error: &ValidationError<'_>,
    found: &mut Vec<Violation>,
) {
    let pointer = error.instance_path().as_str();
    match error.kind() {
        ValidationErrorKind::AnyOf { context: branches }
        | ValidationErrorKind::OneOfNotValid { context: branches } => {
            match (nearest(branches, pointer), tags(branches, pointer)) {
                (_, Some((tag, message))) => found.push(context.violation(error, tag, &message)),
                (Some(branch), _) => branch
                    .iter()
                    .for_each(|error| explain(context, error, found)),
                (None, _) => found.push(context.masked(error)),
            }
        }
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            found.push(context.violation(error, join(pointer, name), "is required"));
        }
        ValidationErrorKind::AdditionalProperties { unexpected }
        | ValidationErrorKind::UnevaluatedProperties { unexpected } => {
            let message = "is not a property that is allowed";
            let pointers = unexpected.iter().map(|name| join(pointer, name));
            found.extend(pointers.map(|pointer| context.violation(error, pointer, message)));
        }
        ValidationErrorKind::FalseSchema => {
            found.push(context.violation(error, pointer.to_owned(), "is not allowed here"));
        }
        _ => found.push(context.masked(error)),
    }
}

/// The alternative that a value comes nearest to.
fn nearest<'a>(
    branches: &'a [Vec<ValidationError<'a>>],
    pointer: &str,
) -> Option<&'a Vec<ValidationError<'a>>> {
    let nearest = branches
        .iter()
        .min_by_key(|branch| distance(branch, pointer));
    nearest.filter(|branch| !branch.is_empty())
}

/// How far a value is from an alternative: a wrong type is furthest, a wrong tag next.
fn distance(branch: &[ValidationError<'_>], pointer: &str) -> (usize, usize, usize) {
    let wrong_type = branch.iter().filter(|error| {
        matches!(error.kind(), ValidationErrorKind::Type { .. })
            && error.instance_path().as_str() == pointer
    });
    let wrong_tag = branch.iter().filter(|error| tag(error, pointer).is_some());
    (wrong_type.count(), wrong_tag.count(), branch.len())
}

/// What a wrong tag should be: the only values of a member of the value.
fn tag<'a>(error: &'a ValidationError<'_>, pointer: &str) -> Option<Vec<&'a Value>> {
    let depth = |pointer: &str| pointer.matches('/').count();
    let wanted: Vec<&Value> = match error.kind() {
        ValidationErrorKind::Enum { options } => options.as_array()?.iter().collect(),
        ValidationErrorKind::Constant { expected_value } => vec![expected_value],
        _ => return None,
    };
    let is_tag = wanted.len() == 1
        || error
            .schema_path()
            .as_str()
            .contains("/allOf/1/properties/");
    (is_tag && depth(error.instance_path().as_str()) == depth(pointer) + 1).then_some(wanted)
}

/// What a tag should be that is wrong for all alternatives, and where it stands.
fn tags(branches: &[Vec<ValidationError<'_>>], pointer: &str) -> Option<(String, String)> {
    let of_branch = |branch: &Vec<ValidationError<'_>>| {
        let tags = branch.iter().filter_map(|error| {
            let at = error.instance_path().as_str().to_owned();
            Some((at, tag(error, pointer)?.into_iter().cloned().collect()))
        });
        tags.collect::<Vec<(String, Vec<Value>)>>()
    };
    let all: Vec<_> = branches.iter().map(of_branch).collect();
    let (at, _) = all.first()?.first()?;
    let mut wanted: Vec<String> = Vec::new();
    for branch in &all {
        let (_, values) = branch.iter().find(|(other, _)| other == at)?;
        wanted.extend(values.iter().map(Value::to_string));
    }
    wanted.dedup();
    (branches.len() > 1).then(|| {
        (
            at.clone(),
            format!("value is not one of {}", listed(&wanted)),
        )
    })
}

fn listed(wanted: &[String]) -> String {
    match wanted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        Some((last, _)) => last.clone(),
        None => String::new(),
    }
}
