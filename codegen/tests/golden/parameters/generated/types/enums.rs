// Made by `cargo xtask generate`; do not edit.
// Input: sha256:12bcefcbcc954f8690eb92500257f4658ac446a452813c14c15577c5b597d0e8

//! Part of `types`: enums.

use super::*;
/// `GetItemOrder` of the API.
///
/// Source: `input.yaml`, line 14.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GetItemOrder {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl GetItemOrder {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::Up, Self::Down];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "up" => Some(Self::Up),
            "down" => Some(Self::Down),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(GetItemOrder, Unknown, ["up", "down"]);
