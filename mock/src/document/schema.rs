//! One schema of the document, compiled when it is first asked for.
use std::sync::OnceLock;

use jsonschema::{Draft, ValidationError, Validator, error::ValidationErrorKind};
use serde_json::Value;

use super::convert::{Direction, Patterns, to_json_schema};
use super::pointer::join;

/// A schema as the document states it, with its validators.
#[derive(Debug)]
pub(crate) struct Schema {
    /// The schema as written: references lead into the document.
    pub(crate) raw: Value,
    request: OnceLock<Compiled>,
    response: OnceLock<Compiled>,
}

/// The outcome of compiling.
#[derive(Debug)]
struct Compiled {
    validator: Option<Validator>,
    note: Option<String>,
}

/// What one value violates, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// A JSON pointer into the value.
    pub(crate) pointer: String,
    /// What is wrong, without the value.
    pub(crate) message: String,
}

impl Violation {
    fn new(pointer: String, message: &str) -> Self {
        let message = message.to_owned();
        Self { pointer, message }
    }

    /// The error in its own words, with the value hidden.
    fn masked(error: &ValidationError<'_>) -> Self {
        let pointer = error.instance_path().as_str().to_owned();
        Self::new(pointer, &error.masked().to_string())
    }
}

impl Schema {
    pub(crate) fn new(raw: Value) -> Self {
        Self {
            raw,
            request: OnceLock::new(),
            response: OnceLock::new(),
        }
    }

    /// Everything the value violates.
    pub(crate) fn violations(
        &self,
        root: &Value,
        direction: Direction,
        value: &Value,
    ) -> Vec<Violation> {
        let Some(validator) = &self.compiled(root, direction).validator else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for error in validator.iter_errors(value) {
            explain(&error, &mut found);
        }
        found
    }

    /// What could not be compiled, when that was tried.
    pub(crate) fn note(&self) -> Option<&str> {
        [&self.request, &self.response]
            .into_iter()
            .find_map(|slot| slot.get()?.note.as_deref())
    }

    fn compiled(&self, root: &Value, direction: Direction) -> &Compiled {
        let slot = match direction {
            Direction::Request => &self.request,
            Direction::Response => &self.response,
        };
        slot.get_or_init(|| compile(root, &self.raw, direction))
    }
}

fn compile(root: &Value, raw: &Value, direction: Direction) -> Compiled {
    let build = |patterns| {
        let schema = to_json_schema(root, raw, direction, patterns);
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .should_validate_formats(true)
            .with_format("byte", is_base64)
            .build(&schema)
    };
    let first = match build(Patterns::Kept) {
        Ok(validator) => {
            return Compiled {
                validator: Some(validator),
                note: None,
            };
        }
        Err(error) => error.to_string(),
    };
    match build(Patterns::Dropped) {
        Ok(validator) => Compiled {
            validator: Some(validator),
            note: Some(format!("patterns are not checked: {first}")),
        },
        Err(error) => Compiled {
            validator: None,
            note: Some(format!("a schema is not checked: {error}")),
        },
    }
}

fn is_base64(text: &str) -> bool {
    data_encoding::BASE64.decode(text.as_bytes()).is_ok()
        || data_encoding::BASE64_NOPAD.decode(text.as_bytes()).is_ok()
}

/// Writes down one error; of alternatives, the one that comes nearest.
fn explain(error: &ValidationError<'_>, found: &mut Vec<Violation>) {
    let pointer = error.instance_path().as_str();
    match error.kind() {
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            match nearest(context, pointer) {
                Some(branch) => branch.iter().for_each(|error| explain(error, found)),
                None => found.push(Violation::masked(error)),
            }
        }
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            found.push(Violation::new(join(pointer, name), "is required"));
        }
        ValidationErrorKind::AdditionalProperties { unexpected }
        | ValidationErrorKind::UnevaluatedProperties { unexpected } => {
            let pointers = unexpected.iter().map(|name| join(pointer, name));
            found.extend(pointers.map(|p| Violation::new(p, "is not a property that is allowed")));
        }
        _ => found.push(Violation::masked(error)),
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
    let wrong_tag = branch.iter().filter(|error| {
        let tag = match error.kind() {
            ValidationErrorKind::Enum { options } => {
                options.as_array().is_some_and(|options| options.len() == 1)
            }
            ValidationErrorKind::Constant { .. } => true,
            _ => false,
        };
        tag && depth(error.instance_path().as_str()) == depth(pointer) + 1
    });
    (wrong_type.count(), wrong_tag.count(), branch.len())
}

fn depth(pointer: &str) -> usize {
    pointer.matches('/').count()
}
