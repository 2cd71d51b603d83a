//! Whether two schemas accept the same values, whatever they are called and
//! described as.

use std::collections::{BTreeSet, HashSet};

use crate::compare::cursor::{At, Doc, keys_of, pair_at, same};

use super::{Graph, types_of};

/// Keywords that are notes for readers.
pub(super) const NOTES: &[&str] = &[
    "$comment",
    "default",
    "description",
    "example",
    "examples",
    "externalDocs",
    "title",
];

/// Keywords under which a schema, or a list or map of schemas, stands.
const SCHEMAS: &[&str] = &[
    "additionalProperties",
    "contains",
    "contentSchema",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];
const MAPS: &[&str] = &[
    "$defs",
    "dependentSchemas",
    "patternProperties",
    "properties",
];
const LISTS: &[&str] = &["allOf", "anyOf", "oneOf", "prefixItems"];

/// How many pairs are looked at before giving up: equivalence is a courtesy.
const MOST_STEPS: usize = 2_000;

/// A comparison of schemas of two documents (or twice the same).
struct Equivalence<'a, 'd> {
    docs: (&'d Doc<'a>, &'d Doc<'a>),
    assumed: HashSet<(usize, usize)>,
}

/// Whether two schemas, of these documents, accept the same values.
pub(super) fn equivalent<'a>(docs: (&Doc<'a>, &Doc<'a>), first: &At<'a>, second: &At<'a>) -> bool {
    let assumed = HashSet::new();
    Equivalence { docs, assumed }.holds(first, second, &[])
}

/// Whether the new schema is a list whose items accept what the old one did,
/// as text at least (a query parameter's value is always text).
pub(in crate::compare) fn accepts_list_of<'a>(
    graph: &Graph<'a>,
    sides: &(Option<At<'a>>, Option<At<'a>>),
) -> bool {
    let (Some(old), Some(new)) = sides else {
        return false;
    };
    let Some(items) = new.get("items") else {
        return false;
    };
    let types = |at: &At<'_>| -> Vec<String> {
        let types = types_of(Some(at)).into_iter();
        types.filter(|name| name != "null").collect()
    };
    let items = graph.new.resolve(&items);
    let (before, after, inside) = (types(old), types(new), types(&items));
    let becomes_list = after.contains(&"array".to_owned())
        && !before.is_empty()
        && !before.contains(&"array".to_owned())
        && after.iter().filter(|name| !before.contains(name)).count() == 1;
    let fits = inside.is_empty()
        || inside == ["string"]
        || (inside.len() == 1 && before.len() == 1 && covered(&before, &inside));
    let docs = (graph.old, graph.new);
    let assumed = HashSet::new();
    becomes_list && fits && Equivalence { docs, assumed }.holds(old, &items, &["type", "nullable"])
}

fn covered(before: &[String], inside: &[String]) -> bool {
    before.iter().all(|name| {
        inside.contains(name) || (name == "integer" && inside.contains(&"number".to_owned()))
    })
}

impl<'a> Equivalence<'a, '_> {
    fn holds(&mut self, first: &At<'a>, second: &At<'a>, besides: &[&str]) -> bool {
        let first = self.docs.0.resolve(first);
        let second = self.docs.1.resolve(second);
        if !self.assumed.insert((first.id(), second.id())) {
            return true;
        }
        if self.assumed.len() > MOST_STEPS {
            return false;
        }
        if first.node.as_object().is_none() || second.node.as_object().is_none() {
            return same(first.node, second.node);
        }
        keys_of(Some(&first), Some(&second))
            .into_iter()
            .filter(|key| !NOTES.contains(key) && !besides.contains(key))
            .all(|key| {
                let pair = pair_at(Some(&first), Some(&second), key);
                self.keyword(key, &pair)
            })
    }

    fn keyword(&mut self, key: &str, pair: &(Option<At<'a>>, Option<At<'a>>)) -> bool {
        let (Some(first), Some(second)) = pair else {
            let only = pair.0.as_ref().or(pair.1.as_ref());
            return only
                .is_some_and(|at| at.node.as_bool() == Some(false) && !SCHEMAS.contains(&key));
        };
        if SCHEMAS.contains(&key) {
            return self.holds(first, second, &[]);
        }
        if MAPS.contains(&key) {
            return keys_of(Some(first), Some(second)).into_iter().all(|name| {
                match pair_at(Some(first), Some(second), name) {
                    (Some(first), Some(second)) => self.holds(&first, &second, &[]),
                    _ => false,
                }
            });
        }
        let (listed, others) = (first.items(), second.items());
        if LISTS.contains(&key) {
            return listed.len() == others.len()
                && listed
                    .iter()
                    .zip(&others)
                    .all(|(first, second)| self.holds(first, second, &[]));
        }
        if matches!(key, "required" | "type" | "enum") && !listed.is_empty() {
            return as_set(&listed) == as_set(&others);
        }
        same(first.node, second.node)
    }
}

fn as_set(items: &[At<'_>]) -> BTreeSet<String> {
    items
        .iter()
        .map(|item| item.node.to_json().to_string())
        .collect()
}
