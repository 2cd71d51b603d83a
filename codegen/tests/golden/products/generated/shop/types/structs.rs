// Made by `cargo xtask generate`; do not edit.
// Input: sha256:ed84fcf280df2e9ad5d7608e3e9fe6a1ee8d6633d1cbf2efcbac13c97c3b930b

//! Part of `types`: structs.

use super::*;
/// `Thing` of the API.
///
/// Source: `shop.yaml`, line 26.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `colour` on the wire.
    pub colour: Option<Colour>,
    /// `size` on the wire.
    pub size: Option<f64>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Thing {
        "colour" => optional colour,
        "size" => optional size,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for Thing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Thing")
            .field("colour", &self.colour)
            .field("size", &self.size)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
