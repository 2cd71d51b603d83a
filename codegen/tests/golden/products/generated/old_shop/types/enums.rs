// Made by `cargo xtask generate`; do not edit.
// Input: sha256:ca60a6b794f86b05314893751891c7c8b6ecc6dea1b90c47701513dc943ab40e

//! Part of `types`: enums.

use super::*;
/// `Colour` of the API.
///
/// Source: `old-shop.yaml`, line 31.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Colour {
    /// `green`
    Green,
    /// `red`
    Red,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl Colour {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::Green, Self::Red];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Green => "green",
            Self::Red => "red",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "green" => Some(Self::Green),
            "red" => Some(Self::Red),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(Colour, Unknown, ["green", "red"]);
