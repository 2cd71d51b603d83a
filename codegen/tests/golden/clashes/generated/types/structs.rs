// Made by `cargo xtask generate`; do not edit.
// Input: sha256:2db3f4a930cc69a9f627bd023dfa03810cd8eda764e41b8746b9575e45876a13

//! Part of `types`: structs.

use super::*;
/// Fields called like methods, variables and words of Rust.
///
/// Source: `input.yaml`, line 41.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct Words {
    /// `problems` on the wire.
    pub problems: String,
    /// `problems_` on the wire.
    #[serde(
        rename = "problems_",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub problems_2: Option<String>,
    /// `default` on the wire.
    pub default: String,
    /// `build` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub build: Option<String>,
    /// `builder` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub builder: Option<String>,
    /// `clone` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub clone: Option<String>,
    /// `self` on the wire.
    #[serde(rename = "self", skip_serializing_if = "::std::option::Option::is_none")]
    pub self_: Option<String>,
    /// `type` on the wire.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: Option<String>,
    /// `extra` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub extra: Option<String>,
    /// `value` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: Option<String>,
    /// `f` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub f: Option<String>,
    /// `into` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub into: Option<String>,
    /// `set` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub set: Option<String>,
}
/// `SendVariablesBody` of the API.
///
/// Source: `input.yaml`, line 36.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct SendVariablesBody {
    /// `default` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default: Option<String>,
    /// `form` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub form: Option<String>,
    /// `parts` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parts: Option<String>,
    /// `problems` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub problems: Option<String>,
    /// `value` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: Option<String>,
}
impl SendVariablesBody {
    /// A builder of [`SendVariablesBody`].
    pub fn builder() -> builder::SendVariablesBody {
        <builder::SendVariablesBody as Default>::default()
    }
}
