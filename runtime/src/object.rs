//! Reading and writing structs: a member a line, in place of what a derive
//! would write out for each.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap};

/// Implements reading and writing of a struct. Of each member it is told the
/// name on the wire, what may be missing of it, and the field; `_` are all
/// others, which are passed over unless there is a field for them.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($name:ident {
        $($wire:literal => $presence:ident $field:ident,)*
        $(_ => others $others:ident,)?
    }) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                struct Reader;
                impl<'de> ::serde::de::Visitor<'de> for Reader {
                    type Value = $name;

                    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str(concat!("struct ", stringify!($name)))
                    }

                    fn visit_map<A>(self, mut members: A) -> Result<$name, A::Error>
                    where
                        A: ::serde::de::MapAccess<'de>,
                    {
                        $(let mut $field = $crate::code::object::Slot::empty();)*
                        $(let mut $others = $crate::code::object::Others::empty();)?
                        while let Some(name) = $crate::code::object::name(&mut members)? {
                            match name.as_ref() {
                                $($wire => $field.read($wire, &mut members)?,)*
                                _ => $crate::__object!(@other members name $($others)?),
                            }
                        }
                        Ok($name {
                            $($field: $field.$presence($wire)?,)*
                            $($others: $others.all(),)?
                        })
                    }
                }
                from.deserialize_map(Reader)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                let mut members = to.serialize_map(None)?;
                $($crate::code::object::write::$presence(&mut members, $wire, &self.$field)?;)*
                $($crate::code::object::write::others(&mut members, &self.$others)?;)?
                ::serde::ser::SerializeMap::end(members)
            }
        }
    };
    (@other $members:ident $name:ident) => {
        $crate::code::object::pass(&mut $members)?
    };
    (@other $members:ident $name:ident $others:ident) => {
        $others.read($name, &mut $members)?
    };
}

/// The name of the next member, if there is one.
pub fn name<'de, A: MapAccess<'de>>(members: &mut A) -> Result<Option<Cow<'de, str>>, A::Error> {
    let name = members.next_key::<Name<'de>>()?;
    Ok(name.map(|Name(name)| name))
}

/// Passes over a value nobody asks for.
pub fn pass<'de, A: MapAccess<'de>>(members: &mut A) -> Result<(), A::Error> {
    members.next_value::<IgnoredAny>().map(drop)
}

/// A name, borrowed where that is possible.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(NameReader).map(Self)
    }
}

struct NameReader;

impl<'de> Visitor<'de> for NameReader {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }

    fn visit_string<E>(self, name: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name))
    }
}

/// What has been read of a member.
pub struct Slot<T>(Option<T>);

impl<T> Slot<T> {
    /// Nothing yet.
    pub fn empty() -> Self {
        Self(None)
    }

    /// Reads the value of a member.
    ///
    /// # Errors
    /// It does not fit, or there was one before.
    pub fn read<'de, A>(&mut self, name: &'static str, from: &mut A) -> Result<(), A::Error>
    where
        T: Deserialize<'de>,
        A: MapAccess<'de>,
    {
        if self.0.is_some() {
            return Err(A::Error::duplicate_field(name));
        }
        self.0 = Some(from.next_value()?);
        Ok(())
    }

    /// The value of a member that must be there.
    ///
    /// # Errors
    /// It is missing.
    pub fn required<E: serde::de::Error>(self, name: &'static str) -> Result<T, E> {
        self.0.ok_or_else(|| E::missing_field(name))
    }

    /// The value of a member for which `null` is not the same as missing.
    pub fn patch<E>(self, _name: &'static str) -> Result<Option<T>, E> {
        Ok(self.0)
    }
}

impl<T> Slot<Option<T>> {
    /// The value of a member that may be missing or `null`.
    pub fn optional<E>(self, _name: &'static str) -> Result<Option<T>, E> {
        Ok(self.0.flatten())
    }

    /// The value of a member that may be `null`, and so may be missing.
    pub fn nullable<E>(self, name: &'static str) -> Result<Option<T>, E> {
        self.optional(name)
    }

    /// The value of a member for which missing and `null` mean empty.
    pub fn defaulted<E>(self, _name: &'static str) -> Result<T, E>
    where
        T: Default,
    {
        Ok(self.0.flatten().unwrap_or_default())
    }
}

/// The members that no other field is for.
pub struct Others<T>(T);

impl<T: Default> Others<T> {
    /// None yet.
    pub fn empty() -> Self {
        Self(T::default())
    }

    /// Reads the value of a member.
    ///
    /// # Errors
    /// It does not fit.
    pub fn read<'de, V, A>(&mut self, name: Cow<'de, str>, from: &mut A) -> Result<(), A::Error>
    where
        T: Extend<(String, V)>,
        V: Deserialize<'de>,
        A: MapAccess<'de>,
    {
        let value = from.next_value()?;
        self.0.extend([(name.into_owned(), value)]);
        Ok(())
    }

    /// All of them.
    pub fn all(self) -> T {
        self.0
    }
}

/// How members are written, by what may be missing of them.
pub mod write {
    use super::{Serialize, SerializeMap};

    // `null` is written where it may be, and where it is there to be told from missing.
    pub use self::{optional as patch, required as nullable};

    /// Writes what is always there.
    pub fn required<M: SerializeMap>(
        to: &mut M,
        name: &'static str,
        value: &impl Serialize,
    ) -> Result<(), M::Error> {
        to.serialize_entry(name, value)
    }

    /// Writes what is there.
    pub fn optional<M: SerializeMap, T: Serialize>(
        to: &mut M,
        name: &'static str,
        value: &Option<T>,
    ) -> Result<(), M::Error> {
        match value {
            Some(value) => to.serialize_entry(name, value),
            None => Ok(()),
        }
    }

    /// Writes what is not empty.
    pub fn defaulted<M: SerializeMap, T: Serialize>(
        to: &mut M,
        name: &'static str,
        value: &T,
    ) -> Result<(), M::Error>
    where
        for<'a> &'a T: IntoIterator,
    {
        match value.into_iter().next() {
            Some(_) => to.serialize_entry(name, value),
            None => Ok(()),
        }
    }

    /// Writes all other members.
    pub fn others<'a, M: SerializeMap, V: Serialize + 'a>(
        to: &mut M,
        others: impl IntoIterator<Item = (&'a String, V)>,
    ) -> Result<(), M::Error> {
        others
            .into_iter()
            .try_for_each(|(name, value)| to.serialize_entry(name, &value))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Value, json};

    #[derive(Debug, PartialEq)]
    struct All {
        id: String,
        note: Option<String>,
        parent: Option<i64>,
        patch: Option<Option<i64>>,
        tags: Vec<String>,
        extra: BTreeMap<String, i64>,
    }

    crate::__object! {
        All {
            "id" => required id,
            "the note" => optional note,
            "parent" => nullable parent,
            "patch" => patch patch,
            "tags" => defaulted tags,
            _ => others extra,
        }
    }

    struct Closed {
        id: i64,
    }

    crate::__object! { Closed { "id" => required id, } }

    fn all(value: Value) -> Result<All, String> {
        serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())
    }

    #[test]
    fn what_may_be_missing_is_none_or_empty_and_stays_unwritten() {
        let read = all(json!({"id": "a"})).unwrap();
        let expected = All {
            id: "a".to_owned(),
            note: None,
            parent: None,
            patch: None,
            tags: Vec::new(),
            extra: BTreeMap::new(),
        };
        assert_eq!(read, expected);
        let written = serde_json::to_value(&read).unwrap();
        assert_eq!(written, json!({"id": "a", "parent": null}));
    }

    #[test]
    fn null_is_told_from_missing_only_where_both_matter() {
        let null =
            json!({"id": "a", "the note": null, "parent": null, "patch": null, "tags": null});
        let read = all(null).unwrap();
        assert_eq!(
            (read.patch, &read.note, read.parent),
            (Some(None), &None, None)
        );
        let written = serde_json::to_value(&read).unwrap();
        assert_eq!(written, json!({"id": "a", "parent": null, "patch": null}));
    }

    #[test]
    fn everything_comes_back_as_it_came() {
        let whole = json!({
            "id": "a", "the note": "n", "parent": 1, "patch": 2, "tags": ["t"], "x": 3, "\"y\n": 4,
        });
        let read = all(whole.clone()).unwrap();
        assert_eq!(read.extra.get("\"y\n"), Some(&4));
        assert_eq!(serde_json::to_value(&read).unwrap(), whole);
        assert_eq!(serde_json::from_value::<All>(whole).unwrap(), read);
    }

    #[test]
    fn what_is_wrong_is_named() {
        let missing = all(json!({"x": 1})).unwrap_err();
        assert!(missing.starts_with("missing field `id`"), "{missing}");
        let twice = serde_json::from_str::<Closed>(r#"{"id": 1, "more": [{}], "id": 2}"#);
        let twice = twice.map(|closed| closed.id).unwrap_err().to_string();
        assert!(twice.starts_with("duplicate field `id`"), "{twice}");
        let list = serde_json::from_value::<Closed>(json!([1]));
        let list = list.map(|closed| closed.id).unwrap_err().to_string();
        assert_eq!(list, "invalid type: sequence, expected struct Closed");
    }
}
