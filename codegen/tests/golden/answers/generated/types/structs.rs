// Made by `cargo xtask generate`; do not edit.
// Input: sha256:4e1845cdc6c178df97846f0244b9e2c0504eff02635b3e72d2799eabe17cfe30

//! Part of `types`: structs.

use super::*;
/// `ErrorBody` of the API.
///
/// Source: `input.yaml`, line 37.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// `message` on the wire.
    pub message: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ErrorBody {
        "message" => optional message,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ErrorBody")
            .field("message", &self.message)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `ListJobsResponseItem` of the API.
///
/// Source: `input.yaml`, line 32.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListJobsResponseItem {
    /// `name` on the wire.
    pub name: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ListJobsResponseItem {
        "name" => optional name,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ListJobsResponseItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListJobsResponseItem")
            .field("name", &self.name)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `CreateJobBody` of the API.
///
/// Source: `input.yaml`, line 14.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateJobBody {
    /// `name` on the wire.
    pub name: String,
}
crate::runtime::object! {
    CreateJobBody {
        "name" => required name,
    }
}
impl CreateJobBody {
    /// A builder of [`CreateJobBody`].
    pub fn builder() -> builder::CreateJobBody {
        <builder::CreateJobBody as Default>::default()
    }
}
