// Made by `cargo xtask generate`; do not edit.
// Input: sha256:20cd2342e62fe76cb76f17a4fa0cd236aae0f56182251b7e42a114b087221285

//! Part of `types`: structs.

use super::*;
/// `SharedThing` of the API.
///
/// Source: `input.yaml`, line 36.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SharedThing {
    /// `name` on the wire.
    pub name: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    SharedThing {
        "name" => optional name,
        _ => others extra,
    }
}
impl SharedThing {
    /// A builder of [`SharedThing`].
    pub fn builder() -> builder::SharedThing {
        <builder::SharedThing as Default>::default()
    }
}
impl ::std::fmt::Debug for SharedThing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SharedThing")
            .field("name", &self.name)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
