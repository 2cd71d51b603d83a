// Made by `cargo xtask generate`; do not edit.
// Input: sha256:ca60a6b794f86b05314893751891c7c8b6ecc6dea1b90c47701513dc943ab40e

//! Part of `types`: structs.

use super::*;
/// `Thing` of the API.
///
/// Source: `old-shop.yaml`, line 26.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `colour` on the wire.
    pub colour: Option<Colour>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Thing {
        "colour" => optional colour,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for Thing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Thing")
            .field("colour", &self.colour)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
