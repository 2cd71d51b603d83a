// Made by `cargo xtask generate`; do not edit.
// Input: sha256:12bcefcbcc954f8690eb92500257f4658ac446a452813c14c15577c5b597d0e8

//! Part of `types`: structs.

use super::*;
/// `GetItemResponse` of the API.
///
/// Source: `input.yaml`, line 22.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetItemResponse {
    /// `id` on the wire.
    pub id: Option<i64>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    GetItemResponse {
        "id" => optional id,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for GetItemResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetItemResponse")
            .field("id", &self.id)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
