//! When two values are the same.
use serde_json::{Map, Value};

use crate::document::pointer::join;

/// Where two values differ, and how.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Difference {
    /// A JSON pointer.
    pub(super) pointer: String,
    pub(super) expected: String,
    pub(super) seen: String,
}

/// What may be missing on one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    /// Nothing.
    Nothing,
    /// Members that are null or empty: in an answer a client need not tell them from none.
    Hollow,
}

/// The first place in which two JSON values differ; `1` and `1.0` are one number.
pub(super) fn json(expected: &Value, seen: &Value, missing: Missing) -> Option<Difference> {
    Comparison { missing }.at("", expected, seen)
}

/// The first place in which texts read from a request differ from the value they stand for:
/// scalars are their text, what is deeper than text can say is JSON, and of what is empty a text
/// says nothing.
pub(super) fn texts(expected: &Value, seen: &Value) -> Option<Difference> {
    textual("", expected, seen)
}

struct Comparison {
    missing: Missing,
}

impl Comparison {
    fn at(&self, pointer: &str, expected: &Value, seen: &Value) -> Option<Difference> {
        match (expected, seen) {
            (Value::Object(expected), Value::Object(seen)) => self.members(pointer, expected, seen),
            (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
                let pairs = ours.iter().zip(theirs).enumerate();
                pairs
                    .map(|(at, (ours, theirs))| self.at(&format!("{pointer}/{at}"), ours, theirs))
                    .find_map(|found| found)
            }
            (Value::Number(ours), Value::Number(theirs)) if is_one(ours, theirs) => None,
            _ if expected == seen => None,
            _ if self.missing == Missing::Hollow && is_hollow(expected) && is_hollow(seen) => None,
            _ => Some(difference(pointer, Some(expected), Some(seen))),
        }
    }

    fn members(
        &self,
        pointer: &str,
        expected: &Map<String, Value>,
        seen: &Map<String, Value>,
    ) -> Option<Difference> {
        let mut differences = names(expected, seen).filter_map(|name| {
            let pointer = join(pointer, name);
            match (expected.get(name), seen.get(name)) {
                (Some(ours), Some(theirs)) => self.at(&pointer, ours, theirs),
                (ours, theirs) => {
                    let only = ours.or(theirs)?;
                    let may_be = self.missing == Missing::Hollow && is_hollow(only);
                    (!may_be).then(|| difference(&pointer, ours, theirs))
                }
            }
        });
        differences.next()
    }
}

/// The names in either, each once: what is deep would be compared twice at every level.
fn names<'a>(
    one: &'a Map<String, Value>,
    other: &'a Map<String, Value>,
) -> impl Iterator<Item = &'a String> {
    let others = other.keys().filter(|name| !one.contains_key(*name));
    one.keys().chain(others)
}

fn is_hollow(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

fn is_one(a: &serde_json::Number, b: &serde_json::Number) -> bool {
    a == b || (a.is_f64() || b.is_f64()) && a.as_f64() == b.as_f64()
}

fn textual(pointer: &str, expected: &Value, seen: &Value) -> Option<Difference> {
    match (expected, seen) {
        (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
            let pairs = ours.iter().zip(theirs).enumerate();
            pairs
                .map(|(at, (ours, theirs))| textual(&format!("{pointer}/{at}"), ours, theirs))
                .find_map(|found| found)
        }
        (Value::Object(ours), Value::Object(theirs)) => textual_members(pointer, ours, theirs),
        (_, Value::String(text)) if says(text, expected) => None,
        _ => Some(difference(pointer, Some(expected), Some(seen))),
    }
}

fn textual_members(
    pointer: &str,
    ours: &Map<String, Value>,
    theirs: &Map<String, Value>,
) -> Option<Difference> {
    names(ours, theirs).find_map(|name| {
        let pointer = join(pointer, name);
        match (ours.get(name), theirs.get(name)) {
            (Some(ours), Some(theirs)) => textual(&pointer, ours, theirs),
            (Some(ours), None) if says_nothing(ours) => None,
            (ours, theirs) => Some(difference(&pointer, ours, theirs)),
        }
    })
}

/// Whether no text says a value: it is empty, or so is all that it holds.
pub(super) fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().all(says_nothing),
        Value::Object(members) => members.values().all(says_nothing),
        _ => false,
    }
}

/// Whether a text stands for a value.
fn says(text: &str, value: &Value) -> bool {
    match value {
        Value::String(value) => text == value,
        value => serde_json::from_str(text)
            .is_ok_and(|read| json(value, &read, Missing::Nothing).is_none()),
    }
}

fn difference(pointer: &str, expected: Option<&Value>, seen: Option<&Value>) -> Difference {
    let shown = |value: Option<&Value>| value.map_or("nothing".to_owned(), Value::to_string);
    Difference {
        pointer: pointer.to_owned(),
        expected: shown(expected),
        seen: shown(seen),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_number_is_one_however_it_is_written() {
        assert_eq!(
            json(&json!({"a": 1}), &json!({"a": 1.0}), Missing::Nothing),
            None
        );
        assert!(
            json(
                &json!(9_007_199_254_740_993_u64),
                &json!(9_007_199_254_740_992_u64),
                Missing::Nothing
            )
            .is_some()
        );
    }

    #[test]
    fn only_what_is_hollow_may_be_missing_and_only_where_that_is_said() {
        let (sent, told) = (json!({"a": null, "b": [], "c": 1}), json!({"c": 1}));
        assert_eq!(json(&sent, &told, Missing::Hollow), None);
        let found = json(&sent, &told, Missing::Nothing).unwrap();
        assert_eq!(
            (found.pointer.as_str(), found.seen.as_str()),
            ("/a", "nothing")
        );
        assert!(json(&told, &json!({"a": 1}), Missing::Hollow).is_some());
    }

    #[test]
    fn a_text_stands_for_the_value_it_is_the_text_of() {
        assert_eq!(
            texts(&json!([1, true, "x"]), &json!(["1", "true", "x"])),
            None
        );
        assert_eq!(
            texts(&json!({"a": {"b": 1}}), &json!({"a": "{\"b\":1}"})),
            None
        );
        assert!(texts(&json!("1"), &json!("01")).is_some());
        assert_eq!(
            texts(&json!({"a": 1, "b": {"c": [{}]}}), &json!({"a": "1"})),
            None
        );
        assert!(texts(&json!({"a": 1}), &json!({"a": "1", "b": ""})).is_some());
        assert!(texts(&json!(["a"]), &json!(["a", "b"])).is_some());
    }

    #[test]
    fn what_is_deep_is_compared_once() {
        let deep = |end: Value| (0..60).fold(end, |inner, _| json!({ "a": inner }));
        let found = json(&deep(json!(1)), &deep(json!(1)), Missing::Nothing);
        assert_eq!(found, None);
        assert_eq!(texts(&deep(json!(1)), &deep(json!("1"))), None);
        assert!(texts(&deep(json!(1)), &deep(json!("2"))).is_some());
    }
}
