// Made by `cargo xtask generate`; do not edit.
// Input: sha256:396d49a1c4ea6980e4a8e248a64a5c1e9d2f7803b527e3a3ce6ebc8b6c0f2fdb

//! Part of `types`: structs.

use super::*;
/// `Colour` of the API.
///
/// Source: `input.yaml`, line 56.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Colour {
    /// `R` on the wire.
    pub r: Option<i64>,
    /// `G` on the wire.
    pub g: Option<i64>,
}
crate::runtime::object! {
    Colour {
        "R" => optional r,
        "G" => optional g,
    }
}
impl Colour {
    /// A builder of [`Colour`].
    pub fn builder() -> builder::Colour {
        <builder::Colour as Default>::default()
    }
}
