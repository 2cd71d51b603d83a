//! Finds every leaf in which two definitions differ.

use std::collections::BTreeSet;

use super::reading::Reading;
use crate::node::{Member, Node, Object, Value};
use crate::overlay::Location;
use crate::source::Place;

/// What a difference means for the merge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// The definitions say different things.
    Meaning,
    /// Only what explains the definition to people differs.
    Documentation,
}

/// A leaf in which two definitions differ.
#[derive(Debug)]
pub(super) struct Difference<'a> {
    /// Where, seen from the definition.
    pub(super) at: Location,
    pub(super) weight: Weight,
    pub(super) first: Side<'a>,
    pub(super) second: Side<'a>,
}

/// One of the two definitions at a leaf.
#[derive(Clone, Copy, Debug)]
pub(super) struct Side<'a> {
    /// The value, unless there is none.
    pub(super) node: Option<&'a Node>,
    /// The value's place, or that of what it is missing from.
    pub(super) place: Place,
}

impl<'a> Side<'a> {
    fn of(node: &'a Node) -> Self {
        let place = node.place;
        Self {
            node: Some(node),
            place,
        }
    }

    fn missing_from(parent: &Node) -> Self {
        Self {
            node: None,
            place: parent.place,
        }
    }
}

/// Every leaf in which two definitions of one thing differ, in the order of
/// the first.
pub(super) fn differences<'a>(
    reading: Reading,
    first: &'a Node,
    second: &'a Node,
) -> Vec<Difference<'a>> {
    let mut differ = Differ { found: Vec::new() };
    differ.compare(reading, &Location::default(), first, second);
    differ.found
}

/// Whether two values are the same data; the order of keys does not matter.
pub(super) fn same(first: &Node, second: &Node) -> bool {
    match (&first.value, &second.value) {
        (Value::Null, Value::Null) => true,
        (Value::Bool(first), Value::Bool(second)) => first == second,
        (Value::String(first), Value::String(second)) => first == second,
        (Value::Number(first), Value::Number(second)) => {
            first == second
                || ((first.is_f64() || second.is_f64()) && first.as_f64() == second.as_f64())
        }
        (Value::Array(first), Value::Array(second)) => {
            first.len() == second.len() && first.iter().zip(second).all(|(a, b)| same(a, b))
        }
        (Value::Object(first), Value::Object(second)) => same_members(first, second),
        _ => false,
    }
}

fn same_members(first: &Object, second: &Object) -> bool {
    let equal = |(key, member): (&String, &Member)| {
        second
            .get(key)
            .is_some_and(|other| same(&member.node, &other.node))
    };
    first.len() == second.len() && first.iter().all(equal)
}

struct Differ<'a> {
    found: Vec<Difference<'a>>,
}

impl<'a> Differ<'a> {
    fn compare(&mut self, reading: Reading, at: &Location, first: &'a Node, second: &'a Node) {
        let whole = reading == Reading::Documentation;
        match (&first.value, &second.value) {
            (Value::Object(_), Value::Object(_)) if !whole => {
                self.maps(reading, at, first, second);
            }
            (Value::Array(_), Value::Array(_)) if !whole => {
                self.lists(reading, at, first, second);
            }
            _ if same(first, second) => {}
            _ => self.push(reading, at.clone(), Side::of(first), Side::of(second)),
        }
    }

    fn push(&mut self, reading: Reading, at: Location, first: Side<'a>, second: Side<'a>) {
        let weight = match reading {
            Reading::Documentation => Weight::Documentation,
            _ => Weight::Meaning,
        };
        self.found.push(Difference {
            at,
            weight,
            first,
            second,
        });
    }

    fn maps(&mut self, reading: Reading, at: &Location, first: &'a Node, second: &'a Node) {
        for (key, member) in first.members() {
            let child = reading.of_member(key, &member.node);
            match second.get(key) {
                Some(other) => self.compare(child, &at.name(key), &member.node, other),
                None => {
                    let missing = Side::missing_from(second);
                    self.push(child, at.name(key), Side::of(&member.node), missing);
                }
            }
        }
        for (key, member) in second.members() {
            if first.get(key).is_none() {
                let child = reading.of_member(key, &member.node);
                let missing = Side::missing_from(first);
                self.push(child, at.name(key), missing, Side::of(&member.node));
            }
        }
    }

    fn lists(&mut self, reading: Reading, at: &Location, first: &'a Node, second: &'a Node) {
        let keys = match reading {
            Reading::Set => keys_of(first, value_key).zip(keys_of(second, value_key)),
            Reading::Parameters => {
                keys_of(first, parameter_key).zip(keys_of(second, parameter_key))
            }
            _ => None,
        };
        let (first_keys, second_keys) = keys.unwrap_or_else(|| (indexes(first), indexes(second)));
        let pairs: Vec<Option<usize>> = first_keys
            .iter()
            .map(|key| second_keys.iter().position(|other| other == key))
            .collect();
        for (index, (item, pair)) in first.items().iter().zip(&pairs).enumerate() {
            let at = at.index(index);
            match pair.and_then(|pair| second.items().get(pair)) {
                Some(other) => self.compare(reading.of_item(), &at, item, other),
                None => {
                    let missing = Side::missing_from(second);
                    self.push(reading, at, Side::of(item), missing);
                }
            }
        }
        self.added_items(reading, at, first, (second, &pairs));
    }

    /// What only the second list has is located where appending it would put it.
    fn added_items(
        &mut self,
        reading: Reading,
        at: &Location,
        first: &'a Node,
        (second, pairs): (&'a Node, &[Option<usize>]),
    ) {
        let paired: BTreeSet<usize> = pairs.iter().flatten().copied().collect();
        let added = second
            .items()
            .iter()
            .enumerate()
            .filter(|(index, _)| !paired.contains(index));
        for (offset, (_, item)) in added.enumerate() {
            let at = at.index(first.items().len() + offset);
            self.push(reading, at, Side::missing_from(first), Side::of(item));
        }
    }
}

/// The key of every item, unless one has none or two have the same.
fn keys_of(list: &Node, key: fn(&Node) -> Option<String>) -> Option<Vec<String>> {
    let keys: Vec<String> = list.items().iter().map(key).collect::<Option<_>>()?;
    let distinct: BTreeSet<&String> = keys.iter().collect();
    (distinct.len() == keys.len()).then_some(keys)
}

fn indexes(list: &Node) -> Vec<String> {
    (0..list.items().len())
        .map(|index| index.to_string())
        .collect()
}

fn value_key(item: &Node) -> Option<String> {
    item.as_str().map(str::to_owned)
}

/// What tells the parameters of one operation apart.
pub(super) fn parameter_key(parameter: &Node) -> Option<String> {
    if let Some(reference) = parameter.str_at("$ref") {
        return Some(format!("$ref {reference}"));
    }
    Some(format!(
        "{} {}",
        parameter.str_at("in")?,
        parameter.str_at("name")?
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;
    use serde_json::json;

    fn found(
        reading: Reading,
        first: &serde_json::Value,
        second: &serde_json::Value,
    ) -> Vec<(String, Weight)> {
        let mut sources = Sources::default();
        let file = sources.add("a", "");
        let [first, second] =
            [first, second].map(|json| Node::from_json(json, sources.whole(file)));
        differences(reading, &first, &second)
            .into_iter()
            .map(|difference| (difference.at.pointer(), difference.weight))
            .collect()
    }

    fn in_schema(first: &serde_json::Value, second: &serde_json::Value) -> Vec<(String, Weight)> {
        found(Reading::Keywords, first, second)
    }

    fn meaning(pointers: &[&str]) -> Vec<(String, Weight)> {
        pointers
            .iter()
            .map(|pointer| ((*pointer).to_owned(), Weight::Meaning))
            .collect()
    }

    #[test]
    fn the_order_of_keys_and_of_required_does_not_matter() {
        let first = json!({"type": "object", "required": ["a", "b"], "maximum": 1});
        let second = json!({"maximum": 1.0, "required": ["b", "a"], "type": "object"});
        assert_eq!(in_schema(&first, &second), []);
    }

    #[test]
    fn the_order_of_enum_values_matters() {
        let found = in_schema(&json!({"enum": ["a", "b"]}), &json!({"enum": ["b", "a"]}));
        assert_eq!(found, meaning(&["/enum/0", "/enum/1"]));
    }

    #[test]
    fn every_differing_leaf_is_named() {
        let first = json!({"type": "string", "minLength": 1, "items": {"format": "a"}});
        let second = json!({"type": "integer", "items": {"format": "b"}, "pattern": "x"});
        let expected = meaning(&["/type", "/minLength", "/items/format", "/pattern"]);
        assert_eq!(in_schema(&first, &second), expected);
    }

    #[test]
    fn a_name_required_by_one_only_stands_where_appending_puts_it() {
        let found = in_schema(
            &json!({"required": ["a", "b"]}),
            &json!({"required": ["c", "b"]}),
        );
        assert_eq!(found, meaning(&["/required/0", "/required/2"]));
    }

    #[test]
    fn descriptions_are_documentation_and_properties_called_description_are_not() {
        let schema = |text: &str, kind: &str| json!({"description": text, "properties": {"description": {"type": kind}}});
        let found = in_schema(&schema("a", "string"), &schema("b", "number"));
        let expected = [
            ("/description".to_owned(), Weight::Documentation),
            ("/properties/description/type".to_owned(), Weight::Meaning),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_stands_in_a_default_is_data() {
        let first = json!({"default": {"description": "a", "required": ["a", "b"]}});
        let second = json!({"default": {"description": "b", "required": ["b", "a"]}});
        let expected = meaning(&[
            "/default/description",
            "/default/required/0",
            "/default/required/1",
        ]);
        assert_eq!(in_schema(&first, &second), expected);
    }

    #[test]
    fn an_example_is_documentation_as_a_whole() {
        let found = in_schema(
            &json!({"example": {"a": 1, "b": 1}}),
            &json!({"example": {"a": 2, "b": 2}}),
        );
        assert_eq!(found, [("/example".to_owned(), Weight::Documentation)]);
    }

    #[test]
    fn parameters_are_paired_by_name_and_not_by_position() {
        let limit = json!({"name": "limit", "in": "query", "schema": {"type": "integer"}});
        let mut text = limit.clone();
        text["schema"]["type"] = json!("string");
        let id = json!({"$ref": "#/components/parameters/Id"});
        let first = json!({"parameters": [limit, id]});
        let moved = json!({"parameters": [id, limit]});
        assert_eq!(in_schema(&first, &moved), []);
        let found = in_schema(&first, &json!({"parameters": [id, text]}));
        assert_eq!(found, meaning(&["/parameters/0/schema/type"]));
    }

    #[test]
    fn a_value_of_another_kind_is_one_difference() {
        let found = in_schema(&json!({"items": {"type": "a"}}), &json!({"items": [1, 2]}));
        assert_eq!(found, meaning(&["/items"]));
    }

    #[test]
    fn the_keys_of_callbacks_are_names_two_levels_deep() {
        let callbacks = |text: &str| json!({"callbacks": {"example": {"title": {"post": {"description": text}}}}});
        let found = in_schema(&callbacks("a"), &callbacks("b"));
        let pointer = "/callbacks/example/title/post/description".to_owned();
        assert_eq!(found, [(pointer, Weight::Documentation)]);
    }
}
