// Made by `cargo xtask generate`; do not edit.
// Input: sha256:46d3f0a28c4c1e3808ef8c3e99a619fd47daa7acc2dc07668f593c4ddab63153

//! Part of `types`: structs.

use super::*;
/// `Thing` of the API.
///
/// Source: `input.yaml`, line 76.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct Thing {
    /// `name` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// `size` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: Option<i64>,
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
#[derive(Clone, Debug, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct BodyAnyBody {
    /// `file` on the wire.
    ///
    /// Format: `binary`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub file: Option<String>,
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
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct BodyFormBody {
    /// `name` on the wire.
    pub name: String,
    /// `tags` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// `meta` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub meta: Option<Thing>,
    /// `deep` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deep: Option<Thing>,
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
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct BodyMultipartBody {
    /// What it is called.
    pub title: String,
    /// `count` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: Option<i64>,
    /// `labels` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: Option<Vec<String>>,
    /// `thing` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub thing: Option<Thing>,
    /// `file` on the wire.
    ///
    /// Format: `binary`.
    pub file: String,
    /// `pictures` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pictures: Option<Vec<String>>,
}
impl BodyMultipartBody {
    /// A builder of [`BodyMultipartBody`].
    pub fn builder() -> builder::BodyMultipartBody {
        <builder::BodyMultipartBody as Default>::default()
    }
}
