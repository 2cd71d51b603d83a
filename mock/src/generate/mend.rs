//! Making sure that what was made fits: examples in documents often do not.
use serde_json::Value;

use super::{Examples, Generator};
use crate::document::schema::Schema;

/// Rounds of mending before a value is given up.
const ROUNDS: usize = 8;
/// Other values tried before a value is given up: it may be that none fits.
const SEARCHES: usize = 40;

/// A value for the schema that the schema's own check accepts, if one can be found.
///
/// Parts that the check refuses are replaced by parts made without examples, then left out, then
/// replaced by any others that are refused less.
pub(crate) fn fitting(generator: &mut Generator<'_>, schema: &Schema) -> Value {
    let with_examples = generator.value(&schema.raw);
    if fits(generator, schema, &with_examples) {
        return with_examples;
    }
    let used = std::mem::replace(&mut generator.examples, Examples::Ignored);
    let plain = generator.value(&schema.raw);
    generator.examples = used;
    mend(generator, schema, with_examples, &plain)
        .or_else(|| prune(generator, schema, plain.clone()))
        .unwrap_or_else(|| search(generator, schema, plain))
}

/// Tries other values, in whole and in the places that are refused; the least refused is best.
fn search(generator: &mut Generator<'_>, schema: &Schema, start: Value) -> Value {
    let mut best = start;
    for _ in 0..SEARCHES {
        let wrong = schema.violations(generator.root, generator.direction, &best);
        if wrong.is_empty() {
            break;
        }
        let other = generator.another(&schema.raw);
        let mut spliced = best.clone();
        for violation in &wrong {
            splice(&mut spliced, &other, &violation.pointer);
        }
        let count = |value: &Value| {
            let violations = schema.violations(generator.root, generator.direction, value);
            violations.len()
        };
        let candidates = [spliced, other]
            .into_iter()
            .map(|value| (count(&value), value));
        if let Some((least, value)) = candidates.min_by_key(|(count, _)| *count)
            && least <= wrong.len()
        {
            best = value;
        }
    }
    prune(generator, schema, best.clone()).unwrap_or(best)
}

/// Puts what stands at a place of another value there, or in the nearest place both have.
fn splice(value: &mut Value, other: &Value, pointer: &str) {
    let mut pointer = pointer;
    loop {
        if let (Some(wrong), Some(right)) = (value.pointer_mut(pointer), other.pointer(pointer)) {
            wrong.clone_from(right);
            return;
        }
        match pointer.rsplit_once('/') {
            Some((front, _)) => pointer = front,
            None => return,
        }
    }
}

fn fits(generator: &Generator<'_>, schema: &Schema, value: &Value) -> bool {
    schema.fits(generator.root, generator.direction, value)
}

/// Replaces what is refused by the same place of the other value.
fn mend(generator: &Generator<'_>, schema: &Schema, value: Value, plain: &Value) -> Option<Value> {
    rounds(generator, schema, value, |value, pointer| {
        match (value.pointer_mut(pointer), plain.pointer(pointer)) {
            (Some(wrong), Some(right)) if wrong != right => *wrong = right.clone(),
            _ => remove(value, pointer),
        }
    })
}

/// Leaves out what is refused.
pub(crate) fn prune(generator: &Generator<'_>, schema: &Schema, value: Value) -> Option<Value> {
    rounds(generator, schema, value, remove)
}

fn rounds(
    generator: &Generator<'_>,
    schema: &Schema,
    mut value: Value,
    change: impl Fn(&mut Value, &str),
) -> Option<Value> {
    for _ in 0..ROUNDS {
        let violations = schema.violations(generator.root, generator.direction, &value);
        if violations.is_empty() {
            return Some(value);
        }
        for violation in violations {
            change(&mut value, &violation.pointer);
        }
    }
    None
}

/// Removes the value a pointer leads to from the object or array that holds it.
fn remove(value: &mut Value, pointer: &str) {
    let Some((front, last)) = pointer.rsplit_once('/') else {
        return;
    };
    match value.pointer_mut(front) {
        Some(Value::Object(object)) => {
            object.shift_remove(&last.replace("~1", "/").replace("~0", "~"));
        }
        Some(Value::Array(items)) => {
            if let Some(at) = last.parse().ok().filter(|at| *at < items.len()) {
                let _: Value = items.remove(at);
            }
        }
        _ => {}
    }
}
