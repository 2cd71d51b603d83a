// Made by `cargo xtask generate`; do not edit.
// Input: sha256:ed84fcf280df2e9ad5d7608e3e9fe6a1ee8d6633d1cbf2efcbac13c97c3b930b

//! Part of `types`: enums.

use super::*;
/// `Colour` of the API.
///
/// Source: `shop.yaml`, line 33.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// `blue`
    Blue,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl Colour {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::Red, Self::Green, Self::Blue];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Blue => "blue",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "red" => Some(Self::Red),
            "green" => Some(Self::Green),
            "blue" => Some(Self::Blue),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(Colour, Unknown, ["red", "green", "blue"]);
