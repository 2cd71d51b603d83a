//! A tree of values in which every node knows its place.

mod object;

use percent_encoding::percent_decode_str;
use serde_json::Number;

use crate::source::Place;

pub use object::Object;

/// A value and where it was written.
#[derive(Clone, Debug)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it stands.
    pub place: Place,
}

/// What a [`Node`] holds; the same kinds JSON has.
#[derive(Clone, Debug)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// Text.
    String(String),
    /// A list.
    Array(Vec<Node>),
    /// A map, in the order of the file.
    Object(Object),
}

/// A value in a map, with the place of its key.
#[derive(Clone, Debug)]
pub struct Member {
    /// Where the key stands.
    pub key: Place,
    /// The value.
    pub node: Node,
}

impl Node {
    /// A node holding `value`.
    #[must_use]
    pub fn new(value: Value, place: Place) -> Self {
        Self { value, place }
    }

    /// A text node.
    #[must_use]
    pub fn string(text: impl Into<String>, place: Place) -> Self {
        Self::new(Value::String(text.into()), place)
    }

    /// An empty map.
    #[must_use]
    pub fn object(place: Place) -> Self {
        Self::new(Value::Object(Object::new()), place)
    }

    /// A tree with every node at the same place.
    #[must_use]
    pub fn from_json(json: &serde_json::Value, place: Place) -> Self {
        use serde_json::Value as Json;
        let value = match json {
            Json::Null => Value::Null,
            Json::Bool(bool) => Value::Bool(*bool),
            Json::Number(number) => Value::Number(number.clone()),
            Json::String(text) => Value::String(text.clone()),
            Json::Array(items) => Value::Array(
                items
                    .iter()
                    .map(|item| Self::from_json(item, place))
                    .collect(),
            ),
            Json::Object(map) => Value::Object(
                map.iter()
                    .map(|(key, value)| {
                        let node = Self::from_json(value, place);
                        (key.clone(), Member { key: place, node })
                    })
                    .collect(),
            ),
        };
        Self { value, place }
    }

    /// The tree without its places.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value as Json;
        match &self.value {
            Value::Null => Json::Null,
            Value::Bool(bool) => Json::Bool(*bool),
            Value::Number(number) => Json::Number(number.clone()),
            Value::String(text) => Json::String(text.clone()),
            Value::Array(items) => items.iter().map(Self::to_json).collect(),
            Value::Object(object) => object
                .iter()
                .map(|(key, member)| (key.clone(), member.node.to_json()))
                .collect(),
        }
    }

    /// The map, if this is one.
    #[must_use]
    pub fn as_object(&self) -> Option<&Object> {
        match &self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The map, to change it, if this is one.
    pub fn as_object_mut(&mut self) -> Option<&mut Object> {
        match &mut self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The list; empty if this is none.
    #[must_use]
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::Array(items) => items,
            _ => &[],
        }
    }

    /// The members; none if this is no map.
    pub fn members(&self) -> impl Iterator<Item = (&str, &Member)> {
        self.as_object()
            .into_iter()
            .flatten()
            .map(|(key, member)| (key.as_str(), member))
    }

    /// The text, if this is text.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, if this is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(bool) => Some(bool),
            _ => None,
        }
    }

    /// The member called `key`, if this is a map that has one.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_object()?.get(key).map(|member| &member.node)
    }

    /// The member called `key`, to change it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.as_object_mut()?
            .get_mut(key)
            .map(|member| &mut member.node)
    }

    /// The text of the member called `key`.
    #[must_use]
    pub fn str_at(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str()
    }

    /// Sets a member, at the node's own place; does nothing if this is no map.
    pub fn set(&mut self, key: &str, node: Node) {
        let place = node.place;
        if let Some(object) = self.as_object_mut() {
            object.insert(key.to_owned(), Member { key: place, node });
        }
    }

    /// Removes a member, keeping the order of the others.
    pub fn remove(&mut self, key: &str) -> Option<Node> {
        self.as_object_mut()?
            .shift_remove(key)
            .map(|member| member.node)
    }

    /// The node at an RFC 6901 pointer (`/paths/~1customers/get`).
    #[must_use]
    pub fn at(&self, pointer: &str) -> Option<&Node> {
        tokens(pointer).try_fold(self, |node, token| match &node.value {
            Value::Object(object) => object.get(&token).map(|member| &member.node),
            Value::Array(items) => items.get(token.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The node at an RFC 6901 pointer, to change it.
    pub fn at_mut(&mut self, pointer: &str) -> Option<&mut Node> {
        tokens(pointer).try_fold(self, |node, token| match &mut node.value {
            Value::Object(object) => object.get_mut(&token).map(|member| &mut member.node),
            Value::Array(items) => items.get_mut(token.parse::<usize>().ok()?),
            _ => None,
        })
    }
}

/// A pointer as it stands in an address, where `%20` is a space; nothing if it
/// is the same there.
pub(crate) fn from_address(pointer: &str) -> Option<String> {
    let decoded = || percent_decode_str(pointer).decode_utf8_lossy().into_owned();
    pointer.contains('%').then(decoded)
}

/// A pointer's parts, with `~1` and `~0` turned back into `/` and `~`.
pub(crate) fn tokens(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer
        .split('/')
        .skip(1)
        .map(|token| token.replace("~1", "/").replace("~0", "~"))
}

/// `pointer` with one more part.
#[must_use]
pub fn join(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}
