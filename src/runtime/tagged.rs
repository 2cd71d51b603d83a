//! Reading and writing unions told apart by a field.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

/// A variant with the field that tells it apart, written first.
#[derive(Serialize)]
struct WithTag<'a, T> {
    #[serde(flatten)]
    tag: std::collections::BTreeMap<&'static str, &'static str>,
    #[serde(flatten)]
    value: &'a T,
}

/// A variant to be written with its tag.
pub(crate) struct Tagged<'a, T> {
    /// The name of the field.
    pub(crate) tag: &'static str,
    /// The value of the field.
    pub(crate) tag_value: &'static str,
    /// The variant.
    pub(crate) value: &'a T,
}

impl<T: Serialize> Serialize for Tagged<'_, T> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let tag = [(self.tag, self.tag_value)].into();
        WithTag {
            tag,
            value: self.value,
        }
        .serialize(to)
    }
}

/// A union's value and what its tag says; no tag if the value has none.
pub(crate) fn take_tag<'de, D: Deserializer<'de>>(
    tag: &str,
    from: D,
) -> Result<(Option<String>, Value), D::Error> {
    let value = Value::deserialize(from)?;
    let found = value.get(tag).and_then(Value::as_str).map(str::to_owned);
    Ok((found, value))
}

/// A variant read from a union's value, which still has its tag.
pub(crate) fn untagged<T: DeserializeOwned, E: serde::de::Error>(
    mut value: Value,
    tag: &str,
) -> Result<T, E> {
    if let Some(object) = value.as_object_mut() {
        object.remove(tag);
    }
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        E::custom(format_args!("{path}: {}", error.inner()))
    })
}

/// Reads a value that is there and may be `null`, which is not the same as
/// missing.
///
/// # Errors
/// What reading the value gives.
pub(crate) fn present<'de, D, T>(from: D) -> Result<Option<Option<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::<T>::deserialize(from).map(Some)
}

/// Reads a value for which `null` stands for none.
///
/// # Errors
/// What reading the value gives.
pub(crate) fn null_as_default<'de, D, T>(from: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Option::<T>::deserialize(from).map(Option::unwrap_or_default)
}
