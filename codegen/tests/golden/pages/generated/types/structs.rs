// Made by `cargo xtask generate`; do not edit.
// Input: sha256:f5c41d3cf9001ae2d68138407b113be3c5dc9f01f6846cd00e4a163ac152a275

//! Part of `types`: structs.

use super::*;
/// `Thing` of the API.
///
/// Source: `input.yaml`, line 59.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `id` on the wire.
    pub id: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Thing {
        "id" => optional id,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for Thing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Thing")
            .field("id", &self.id)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `ListPlacesResponse` of the API.
///
/// Source: `input.yaml`, line 45.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPlacesResponse {
    /// `items` on the wire.
    pub items: Vec<Thing>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ListPlacesResponse {
        "items" => defaulted items,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ListPlacesResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPlacesResponse")
            .field("items", &self.items)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `ListThingsResponse` of the API.
///
/// Source: `input.yaml`, line 23.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListThingsResponse {
    /// `data` on the wire.
    pub data: Vec<Thing>,
    /// `nextCursor` on the wire.
    pub next_cursor: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ListThingsResponse {
        "data" => required data,
        "nextCursor" => optional next_cursor,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ListThingsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListThingsResponse")
            .field("data", &self.data)
            .field("next_cursor", &self.next_cursor)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
