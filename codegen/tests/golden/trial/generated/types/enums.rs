// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

//! Part of `types`: enums.

use super::*;
/// `FormPipesItem` of the API.
///
/// Source: `input.yaml`, line 160.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FormPipesItem {
    /// `a`
    A,
    /// `b`
    B,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl FormPipesItem {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "a" => Some(Self::A),
            "b" => Some(Self::B),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(FormPipesItem, Unknown, ["a", "b"]);
/// `ThingKind` of the API.
///
/// Source: `input.yaml`, line 171.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ThingKind {
    /// `new`
    New,
    /// `old`
    Old,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl ThingKind {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::New, Self::Old];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "new",
            Self::Old => "old",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "new" => Some(Self::New),
            "old" => Some(Self::Old),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(ThingKind, Unknown, ["new", "old"]);
/// `TryScalarsKind` of the API.
///
/// Source: `input.yaml`, line 53.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TryScalarsKind {
    /// `new`
    New,
    /// `Old one`
    OldOne,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl TryScalarsKind {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::New, Self::OldOne];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "new",
            Self::OldOne => "Old one",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "new" => Some(Self::New),
            "Old one" => Some(Self::OldOne),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(TryScalarsKind, Unknown, ["new", "Old one"]);
