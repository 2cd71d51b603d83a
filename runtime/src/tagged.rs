//! Reading and writing unions told apart by a field.

use serde::de::DeserializeOwned;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// A variant to be written with its tag.
pub struct Tagged<'a, T> {
    /// The name of the field.
    pub tag: &'static str,
    /// The value of the field.
    pub tag_value: &'static str,
    /// The variant.
    pub value: &'a T,
}

impl<T: Serialize> Serialize for Tagged<'_, T> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let value = serde_json::to_value(self.value).map_err(S::Error::custom)?;
        let mut tagged = Map::new();
        tagged.insert(self.tag.to_owned(), self.tag_value.into());
        if let Value::Object(fields) = value {
            // A variant that has the tag among its fields says the same.
            let others = fields.into_iter().filter(|(name, _)| name != self.tag);
            tagged.extend(others);
        }
        tagged.serialize(to)
    }
}

/// A union's value and what its tag says; no tag if the value has none.
pub fn take_tag<'de, D: Deserializer<'de>>(
    tag: &str,
    from: D,
) -> Result<(Option<String>, Value), D::Error> {
    let value = Value::deserialize(from)?;
    let found = value.get(tag).and_then(Value::as_str).map(str::to_owned);
    Ok((found, value))
}

/// A variant read from a union's value, without the tag.
pub fn taken<T: DeserializeOwned, E: serde::de::Error>(
    mut value: Value,
    tag: &str,
) -> Result<T, E> {
    if let Some(object) = value.as_object_mut() {
        object.remove(tag);
    }
    kept(value, tag)
}

/// A variant read from a union's value, tag included.
pub fn kept<T: DeserializeOwned, E: serde::de::Error>(value: Value, _tag: &str) -> Result<T, E> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        E::custom(format_args!("{path}: {}", error.inner()))
    })
}
