// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

//! Part of `types`: unions.

use super::*;
/// `ThingOwner` of the API.
///
/// Source: `input.yaml`, line 179.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingOwner {
    /// `type` is `Person`.
    Person(Person),
    /// `type` is `Company`.
    Company(Company),
    /// A variant the documentation did not list when this was generated.
    Unknown(crate::runtime::UnknownVariant),
}
crate::runtime::tagged_union! {
    ThingOwner by "type" {
        "Person" => taken Person,
        "Company" => taken Company,
        _ => Unknown,
    }
}
impl From<Person> for ThingOwner {
    fn from(value: Person) -> Self {
        Self::Person(value)
    }
}
impl TryFrom<builder::Person> for ThingOwner {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: builder::Person) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(value.build(), |value| Self::Person(value))
    }
}
impl From<Company> for ThingOwner {
    fn from(value: Company) -> Self {
        Self::Company(value)
    }
}
impl TryFrom<builder::Company> for ThingOwner {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: builder::Company) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(value.build(), |value| Self::Company(value))
    }
}
/// `ThingEither` of the API.
///
/// Source: `input.yaml`, line 180.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingEither {
    /// A value of the type `Size`.
    Size(Size),
    /// A value of the type `Words`.
    Words(Words),
    /// A value of the type `i64`.
    Integer(i64),
    /// A variant the documentation did not list when this was generated.
    Unknown(crate::runtime::UnknownVariant),
}
crate::runtime::untagged_union!(
    ThingEither, Unknown, [Size(Size) : "o", ["width", "unit"], ["width", "unit"],
    Words(Words) : "a", [], [], Integer(i64) : "n", [], []]
);
impl From<Size> for ThingEither {
    fn from(value: Size) -> Self {
        Self::Size(value)
    }
}
impl TryFrom<builder::Size> for ThingEither {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: builder::Size) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(value.build(), |value| Self::Size(value))
    }
}
impl From<Words> for ThingEither {
    fn from(value: Words) -> Self {
        Self::Words(value)
    }
}
impl From<i64> for ThingEither {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
