// Made by `cargo xtask generate`; do not edit.
// Input: sha256:262e4dce6ba80f0b04a855ea6fde1faf807054a1d548ae352109fcad4f53dfbf

//! Part of `types`: structs.

use super::*;
/// `Found` of the API.
///
/// Source: `input.yaml`, line 90.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Found {
    /// `name` on the wire.
    pub name: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Found {
        "name" => optional name,
        _ => others extra,
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
/// Source: `input.yaml`, line 91.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Later {
    /// `after` on the wire.
    pub after: Option<i64>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Later {
        "after" => optional after,
        _ => others extra,
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
/// `FieldErrorBody` of the API.
///
/// Source: `input.yaml`, line 21.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FieldErrorBody {
    /// `field` on the wire.
    pub field: String,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    FieldErrorBody {
        "field" => required field,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for FieldErrorBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("FieldErrorBody")
            .field("field", &self.field)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `SinceErrorBody` of the API.
///
/// Source: `input.yaml`, line 24.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SinceErrorBody {
    /// `since` on the wire.
    pub since: i64,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    SinceErrorBody {
        "since" => required since,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for SinceErrorBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SinceErrorBody")
            .field("since", &self.since)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `ErrorBody` of the API.
///
/// Source: `input.yaml`, line 30.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// `title` on the wire.
    pub title: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ErrorBody {
        "title" => optional title,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ErrorBody")
            .field("title", &self.title)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
