// Made by `cargo xtask generate`; do not edit.
// Input: sha256:91830c1faaf22d3621da479baf1142d3c5c6a5c1b8eae6bb51117531e1c9ae04

//! Part of `types`: structs.

use super::*;
/// `Shade` of the API.
///
/// Source: `input.yaml`, line 30.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Shade {
    /// `kind` on the wire.
    pub kind: ShadeKind,
    /// What it looks like from afar.
    pub colour: Colour,
    /// `primary` on the wire.
    pub primary: Option<Primary>,
    /// How it reflects.
    #[deprecated = "deprecated by the API"]
    pub finish: Option<ShadeFinish>,
    /// `layers` on the wire.
    pub layers: Option<Vec<ShadeLayersItem>>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Shade {
        "kind" => required kind,
        "colour" => required colour,
        "primary" => optional primary,
        "finish" => optional finish,
        "layers" => optional layers,
        _ => others extra,
    }
}
impl Shade {
    /// A builder of [`Shade`].
    pub fn builder() -> builder::Shade {
        <builder::Shade as Default>::default()
    }
}
impl ::std::fmt::Debug for Shade {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Shade")
            .field("kind", &self.kind)
            .field("colour", &self.colour)
            .field("primary", &self.primary)
            .field("finish", &self.finish)
            .field("layers", &self.layers)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
