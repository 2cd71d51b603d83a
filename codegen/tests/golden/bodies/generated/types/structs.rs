// Made by `cargo xtask generate`; do not edit.
// Input: sha256:46d3f0a28c4c1e3808ef8c3e99a619fd47daa7acc2dc07668f593c4ddab63153

//! Part of `types`: structs.

use super::*;
/// `Thing` of the API.
///
/// Source: `input.yaml`, line 76.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `size` on the wire.
    pub size: Option<i64>,
}
crate::runtime::object! {
    Thing {
        "name" => optional name,
        "size" => optional size,
    }
}
impl Thing {
    /// A builder of [`Thing`].
    pub fn builder() -> builder::Thing {
        <builder::Thing as Default>::default()
    }
}
/// `BodyAnyBody` of the API.
///
/// Source: `input.yaml`, line 66.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BodyAnyBody {
    /// `file` on the wire.
    ///
    /// Format: `binary`.
    pub file: Option<String>,
}
crate::runtime::object! {
    BodyAnyBody {
        "file" => optional file,
    }
}
impl BodyAnyBody {
    /// A builder of [`BodyAnyBody`].
    pub fn builder() -> builder::BodyAnyBody {
        <builder::BodyAnyBody as Default>::default()
    }
}
/// `BodyFormBody` of the API.
///
/// Source: `input.yaml`, line 19.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BodyFormBody {
    /// `name` on the wire.
    pub name: String,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `meta` on the wire.
    pub meta: Option<Thing>,
    /// `deep` on the wire.
    pub deep: Option<Thing>,
}
crate::runtime::object! {
    BodyFormBody {
        "name" => required name,
        "tags" => optional tags,
        "meta" => optional meta,
        "deep" => optional deep,
    }
}
impl BodyFormBody {
    /// A builder of [`BodyFormBody`].
    pub fn builder() -> builder::BodyFormBody {
        <builder::BodyFormBody as Default>::default()
    }
}
/// `BodyMultipartBody` of the API.
///
/// Source: `input.yaml`, line 36.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BodyMultipartBody {
    /// What it is called.
    pub title: String,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `labels` on the wire.
    pub labels: Option<Vec<String>>,
    /// `thing` on the wire.
    pub thing: Option<Thing>,
    /// `file` on the wire.
    ///
    /// Format: `binary`.
    pub file: String,
    /// `pictures` on the wire.
    pub pictures: Option<Vec<String>>,
}
crate::runtime::object! {
    BodyMultipartBody {
        "title" => required title,
        "count" => optional count,
        "labels" => optional labels,
        "thing" => optional thing,
        "file" => required file,
        "pictures" => optional pictures,
    }
}
impl BodyMultipartBody {
    /// A builder of [`BodyMultipartBody`].
    pub fn builder() -> builder::BodyMultipartBody {
        <builder::BodyMultipartBody as Default>::default()
    }
}
