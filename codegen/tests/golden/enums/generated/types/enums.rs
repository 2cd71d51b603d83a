// Made by `cargo xtask generate`; do not edit.
// Input: sha256:91830c1faaf22d3621da479baf1142d3c5c6a5c1b8eae6bb51117531e1c9ae04

//! Part of `types`: enums.

use super::*;
/// `Colour` of the API.
///
/// Source: `input.yaml`, line 27.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// `blue`
    Blue,
    /// `light-grey`
    LightGrey,
    /// `007`
    Value007,
    /// `unknown`
    Unknown,
    /// A value the documentation did not list when this was generated.
    UnknownValue(crate::runtime::Unknown),
}
impl Colour {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Red,
        Self::Green,
        Self::Blue,
        Self::LightGrey,
        Self::Value007,
        Self::Unknown,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Blue => "blue",
            Self::LightGrey => "light-grey",
            Self::Value007 => "007",
            Self::Unknown => "unknown",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "red" => Some(Self::Red),
            "green" => Some(Self::Green),
            "blue" => Some(Self::Blue),
            "light-grey" => Some(Self::LightGrey),
            "007" => Some(Self::Value007),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    Colour, UnknownValue, ["red", "green", "blue", "light-grey", "007", "unknown"]
);
/// The colours all others are mixed from.
///
/// Source: `input.yaml`, line 22.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Primary {
    /// `red`
    Red,
    /// `green`
    Green,
    /// `blue`
    Blue,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl Primary {
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
crate::runtime::open_enum!(Primary, Unknown, ["red", "green", "blue"]);
impl From<Primary> for Colour {
    fn from(value: Primary) -> Self {
        match value {
            Primary::Red => Self::Red,
            Primary::Green => Self::Green,
            Primary::Blue => Self::Blue,
            Primary::Unknown(value) => Self::UnknownValue(value),
        }
    }
}
impl TryFrom<Colour> for Primary {
    type Error = crate::runtime::InvalidValue;
    fn try_from(value: Colour) -> Result<Self, crate::runtime::InvalidValue> {
        value.as_str().parse()
    }
}
/// `ShadeKind` of the API.
///
/// Source: `input.yaml`, line 34.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ShadeKind {
    /// `shade`
    Shade,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl ShadeKind {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::Shade];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Shade => "shade",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "shade" => Some(Self::Shade),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(ShadeKind, Unknown, ["shade"]);
impl Default for ShadeKind {
    fn default() -> Self {
        Self::Shade
    }
}
/// How it reflects.
///
/// Source: `input.yaml`, line 37.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ShadeFinish {
    /// `matt`
    Matt,
    /// `glossy`
    Glossy,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl ShadeFinish {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::Matt, Self::Glossy];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Matt => "matt",
            Self::Glossy => "glossy",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "matt" => Some(Self::Matt),
            "glossy" => Some(Self::Glossy),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(ShadeFinish, Unknown, ["matt", "glossy"]);
/// `ShadeLayersItem` of the API.
///
/// Source: `input.yaml`, line 38.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ShadeLayersItem {
    /// `base`
    Base,
    /// `top`
    Top,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl ShadeLayersItem {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::Base, Self::Top];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Base => "base",
            Self::Top => "top",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "base" => Some(Self::Base),
            "top" => Some(Self::Top),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(ShadeLayersItem, Unknown, ["base", "top"]);
