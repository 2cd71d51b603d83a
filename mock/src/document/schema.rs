//! One schema of the document, compiled when it is first asked for.
use std::sync::OnceLock;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, Keyword, ValidationError, Validator};
use serde_json::Value;

use super::convert::{Direction, EXACT, Patterns, to_json_schema};
use super::violation::{Context, Violation, explain};

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
    /// Where in the document the schemas stand that it refers to.
    definitions: Vec<String>,
    note: Option<String>,
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
        let compiled = self.compiled(root, direction);
        let Some(validator) = &compiled.validator else {
            return Vec::new();
        };
        if validator.is_valid(value) {
            return Vec::new();
        }
        let context = Context {
            root,
            raw: &self.raw,
            definitions: &compiled.definitions,
        };
        let mut found = Vec::new();
        let mut rest = Vec::new();
        for error in validator.iter_errors(value) {
            match error.kind() {
                ValidationErrorKind::UnevaluatedProperties { .. } => rest.push(error),
                _ => explain(&context, &error, &mut found),
            }
        }
        for error in rest {
            // Where something else is wrong, that is why nothing knows the properties.
            let at = error.instance_path().as_str();
            if !found.iter().any(|one| one.is_below(at)) {
                explain(&context, &error, &mut found);
            }
        }
        found
    }

    /// Whether the value violates nothing.
    pub(crate) fn fits(&self, root: &Value, direction: Direction, value: &Value) -> bool {
        let validator = &self.compiled(root, direction).validator;
        validator.as_ref().is_none_or(|one| one.is_valid(value))
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
        let alone = to_json_schema(root, raw, direction, patterns);
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .should_validate_formats(true)
            .with_format("byte", is_base64)
            .with_keyword(EXACT, |_, _, _| Ok(Box::new(Exact)))
            .build(&alone.schema);
        validator.map(|validator| (validator, alone.definitions))
    };
    let done = |(validator, definitions), note| Compiled {
        validator: Some(validator),
        definitions,
        note,
    };
    let first = match build(Patterns::Kept) {
        Ok(built) => return done(built, None),
        Err(error) => error.to_string(),
    };
    match build(Patterns::Dropped) {
        Ok(built) => done(built, Some(format!("patterns are not checked: {first}"))),
        Err(error) => Compiled {
            validator: None,
            definitions: Vec::new(),
            note: Some(format!("a schema is not checked: {error}")),
        },
    }
}

/// That a number is not one that was rounded onto a bound when it was read.
struct Exact;

impl Exact {
    /// The ends of 64 bits, as they come out of what is one too far.
    const ENDS: [f64; 3] = [
        -9_223_372_036_854_775_808.0,
        9_223_372_036_854_775_808.0,
        18_446_744_073_709_551_616.0,
    ];
}

impl<'i> Keyword<'i> for Exact {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        match self.is_valid(instance) {
            true => Ok(()),
            false => Err(ValidationError::custom("value does not fit into 64 bits")),
        }
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        let rounded = instance.as_number().filter(|number| number.is_f64());
        let rounded = rounded.and_then(serde_json::Number::as_f64);
        !rounded.is_some_and(|number| Self::ENDS.contains(&number))
    }
}

fn is_base64(text: &str) -> bool {
    data_encoding::BASE64.decode(text.as_bytes()).is_ok()
        || data_encoding::BASE64_NOPAD.decode(text.as_bytes()).is_ok()
}
