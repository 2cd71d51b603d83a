//! What all enums and all unions have in common.

/// Implements text conversions for an open enum that has `as_str` and
/// `documented`.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident, $unknown:ident, [$($value:literal),* $(,)?]) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::InvalidValue;

            fn from_str(value: &str) -> Result<Self, $crate::InvalidValue> {
                const ACCEPTED: &[&str] = &[$($value),*];
                Self::documented(value)
                    .ok_or($crate::InvalidValue::new(stringify!($name), ACCEPTED))
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::InvalidValue;

            fn try_from(value: &str) -> Result<Self, $crate::InvalidValue> {
                value.parse()
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::InvalidValue;

            fn try_from(value: String) -> Result<Self, $crate::InvalidValue> {
                value.parse()
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let value = <::std::borrow::Cow<'_, str> as ::serde::Deserialize>::deserialize(from)?;
                Ok(Self::documented(&value)
                    .unwrap_or_else(|| Self::$unknown($crate::Unknown::new(&value))))
            }
        }
    };
}

/// Implements what makes an identifier handy: made of text, shown and compared
/// as text, and still of its own kind.
#[doc(hidden)]
#[macro_export]
macro_rules! __identifier {
    ($name:ident) => {
        impl $name {
            /// The text on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, ::std::convert::Infallible> {
                Ok(Self::from(text))
            }
        }

        /// For `as_deref` of an identifier that may be missing.
        impl ::std::ops::Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.0 == text
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                self.0 == *text
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl $crate::code::Limited for $name {
            fn check(
                &self,
                name: &str,
                limits: &[$crate::code::Limit],
                problems: &mut $crate::InvalidInput,
            ) {
                $crate::code::check_text(&self.0, name, limits, problems);
            }
        }
    };
}

/// Implements reading and writing of a union told apart by a field. The fields
/// of a variant hold the tag too (`kept`) or do not (`taken`).
#[doc(hidden)]
#[macro_export]
macro_rules! __tagged_union {
    ($name:ident by $tag:literal {
        $($value:literal => $how:ident $variant:ident,)*
        _ => $unknown:ident,
    }) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => {
                        $crate::code::Tagged { tag: $tag, tag_value: $value, value }.serialize(to)
                    })*
                    Self::$unknown(value) => value.as_value().serialize(to),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let (tag, value) = $crate::code::take_tag($tag, from)?;
                match tag.as_deref() {
                    $(Some($value) => $crate::code::$how(value, $tag).map(Self::$variant),)*
                    _ => Ok(Self::$unknown($crate::UnknownVariant::new(value))),
                }
            }
        }
    };
}

/// Implements reading and writing of a union told apart by what it holds: of
/// each variant the kinds of JSON it can be, the fields it must have and those
/// it can have.
#[doc(hidden)]
#[macro_export]
macro_rules! __untagged_union {
    (
        $name:ident, $unknown:ident,
        [$(
            $variant:ident($ty:ty): $kinds:literal, [$($required:literal),*], [$($known:literal),*]
        ),* $(,)?]
    ) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.serialize(to),)*
                    Self::$unknown(value) => value.as_value().serialize(to),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                const VARIANTS: &[$crate::code::Outline<$name>] = &[$(
                    $crate::code::Outline {
                        kinds: $kinds,
                        required: &[$($required),*],
                        known: &[$($known),*],
                        read: |value| {
                            <$ty as ::serde::Deserialize>::deserialize(value).ok().map($name::$variant)
                        },
                    },
                )*];
                let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(from)?;
                Ok($crate::code::best(VARIANTS, &value).unwrap_or_else(|| {
                    Self::$unknown($crate::UnknownVariant::new(value))
                }))
            }
        }
    };
}
