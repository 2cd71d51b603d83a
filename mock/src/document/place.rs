//! Values of the document with the place they stand in.
use serde_json::{Map, Value};

use super::pointer::{LONGEST_CHAIN, join, lookup, reference};

/// A value, and where in the document it is.
#[derive(Debug, Clone)]
pub(crate) struct Place<'a> {
    /// A JSON pointer with `#` in front, as references are written.
    pub(crate) at: String,
    pub(crate) value: &'a Value,
}

impl<'a> Place<'a> {
    pub(crate) fn new(at: String, value: &'a Value) -> Self {
        Self { at, value }
    }

    /// What a chain of references ends at, as far as it leads.
    pub(crate) fn resolved(self, root: &'a Value) -> Self {
        let mut place = self;
        for _ in 0..LONGEST_CHAIN {
            let next = reference(place.value);
            let Some((next, value)) = next.and_then(|next| Some((next, lookup(root, next)?)))
            else {
                break;
            };
            place = Self::new(next.to_owned(), value);
        }
        place
    }

    pub(crate) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key)?;
        Some(Self::new(join(&self.at, key), value))
    }

    /// The members of an object, none for anything else.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&'a str, Self)> {
        let object = self.value.as_object();
        let members = object.into_iter().flat_map(Map::iter);
        members.map(|(name, value)| (name.as_str(), Self::new(join(&self.at, name), value)))
    }

    /// The items of an array, none for anything else.
    pub(crate) fn items(&self) -> impl Iterator<Item = Self> {
        let items = self.value.as_array().into_iter().flatten();
        let items = items.enumerate();
        items.map(|(number, value)| Self::new(format!("{}/{number}", self.at), value))
    }
}
