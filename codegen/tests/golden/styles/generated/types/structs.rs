// Made by `cargo xtask generate`; do not edit.
// Input: sha256:396d49a1c4ea6980e4a8e248a64a5c1e9d2f7803b527e3a3ce6ebc8b6c0f2fdb

//! Part of `types`: structs.

use super::*;
/// `Colour` of the API.
///
/// Source: `input.yaml`, line 56.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct Colour {
    /// `R` on the wire.
    #[serde(rename = "R", skip_serializing_if = "::std::option::Option::is_none")]
    pub r: Option<i64>,
    /// `G` on the wire.
    #[serde(rename = "G", skip_serializing_if = "::std::option::Option::is_none")]
    pub g: Option<i64>,
}
impl Colour {
    /// A builder of [`Colour`].
    pub fn builder() -> builder::Colour {
        <builder::Colour as Default>::default()
    }
}
