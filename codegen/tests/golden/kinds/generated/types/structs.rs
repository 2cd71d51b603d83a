// Made by `cargo xtask generate`; do not edit.
// Input: sha256:62a09fc4a3a94e00d2900a277e3427040fa779410a20fad36b306045f55d6de4

//! Part of `types`: structs.

use super::*;
/// `Found` of the API.
///
/// Source: `input.yaml`, line 73.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct Found {
    /// `name` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl Found {
    /// A builder of [`Found`].
    pub fn builder() -> builder::Found {
        <builder::Found as Default>::default()
    }
}
impl ::std::fmt::Debug for Found {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Found")
            .field("name", &self.name)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `Later` of the API.
///
/// Source: `input.yaml`, line 74.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct Later {
    /// `after` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub after: Option<i64>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl Later {
    /// A builder of [`Later`].
    pub fn builder() -> builder::Later {
        <builder::Later as Default>::default()
    }
}
impl ::std::fmt::Debug for Later {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Later")
            .field("after", &self.after)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
