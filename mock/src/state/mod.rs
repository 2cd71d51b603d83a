//! What the server holds: objects by collection, and things there is one of.
pub(crate) mod envelope;
pub(crate) mod id;
pub(crate) mod page;
pub(crate) mod role;
pub(crate) mod shape;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::{Map, Value};

/// Everything held, by path.
#[derive(Debug, Default)]
pub(crate) struct State {
    collections: BTreeMap<String, Collection>,
    /// Things there is one of, as what was written to them.
    pub(crate) singles: BTreeMap<String, Map<String, Value>>,
    /// Writes so far; the clock moves with them.
    pub(crate) ticks: u64,
}

/// The objects of one path, in the order they were made.
#[derive(Debug, Default)]
pub(crate) struct Collection {
    items: IndexMap<String, Stored>,
    /// Objects ever made here.
    pub(crate) made: u64,
    /// Identifiers by property and text, for the properties that were filtered by.
    index: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// One object.
#[derive(Debug, Clone)]
pub(crate) struct Stored {
    pub(crate) value: Map<String, Value>,
    /// The schema the value was made for.
    pub(crate) schema: Arc<Value>,
    /// All properties of that schema: one that is known and not in the value is left out on purpose.
    pub(crate) known: Arc<BTreeSet<String>>,
    /// When it was made among the collection's objects.
    pub(crate) number: u64,
}

impl State {
    pub(crate) fn collection(&mut self, key: &str) -> &mut Collection {
        self.collections.entry(key.to_owned()).or_default()
    }
}

impl Collection {
    pub(crate) fn get(&self, id: &str) -> Option<&Stored> {
        self.items.get(id)
    }

    pub(crate) fn newest(&self) -> Option<&String> {
        self.items.last().map(|(id, _)| id)
    }

    pub(crate) fn contains(&self, id: &str) -> bool {
        self.items.contains_key(id)
    }

    /// Adds an object, or puts it in the place of the one with the same identifier.
    pub(crate) fn put(&mut self, id: String, mut stored: Stored) {
        match self.items.get(&id) {
            Some(old) => {
                stored.number = old.number;
                self.index.clear();
            }
            None => {
                self.made += 1;
                stored.number = self.made;
                for (property, by_text) in &mut self.index {
                    for text in stored.value.get(property).map(texts).unwrap_or_default() {
                        by_text.entry(text).or_default().push(id.clone());
                    }
                }
            }
        }
        self.items.insert(id, stored);
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Stored> {
        self.index.clear();
        self.items.shift_remove(id)
    }

    /// The objects whose properties have these values, in the order they were made.
    pub(crate) fn filtered(&mut self, filters: &[(String, String)]) -> Vec<(&String, &Stored)> {
        let Some((property, text)) = filters.first() else {
            return self.items.iter().collect();
        };
        if !self.index.contains_key(property) {
            let index = self.indexed(property);
            self.index.insert(property.clone(), index);
        }
        let ids = self
            .index
            .get(property)
            .and_then(|by_text| by_text.get(text));
        ids.into_iter()
            .flatten()
            .filter_map(|id| self.items.get_key_value(id))
            .filter(|(_, stored)| filters.iter().all(|filter| meets(stored, filter)))
            .collect()
    }

    fn indexed(&self, property: &str) -> BTreeMap<String, Vec<String>> {
        let mut index: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (id, stored) in &self.items {
            for text in stored.value.get(property).map(texts).unwrap_or_default() {
                index.entry(text).or_default().push(id.clone());
            }
        }
        index
    }
}

fn meets(stored: &Stored, (property, text): &(String, String)) -> bool {
    stored
        .value
        .get(property)
        .is_some_and(|value| texts(value).contains(text))
}

/// A value as a query would write it; an array as each of its items.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        other => vec![other.to_string()],
    }
}
