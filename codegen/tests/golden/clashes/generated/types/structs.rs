// Made by `cargo xtask generate`; do not edit.
// Input: sha256:2db3f4a930cc69a9f627bd023dfa03810cd8eda764e41b8746b9575e45876a13

//! Part of `types`: structs.

use super::*;
/// Fields called like methods, variables and words of Rust.
///
/// Source: `input.yaml`, line 41.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Words {
    /// `problems` on the wire.
    pub problems: String,
    /// `problems_` on the wire.
    pub problems_2: Option<String>,
    /// `default` on the wire.
    pub default: String,
    /// `build` on the wire.
    pub build: Option<String>,
    /// `builder` on the wire.
    pub builder: Option<String>,
    /// `clone` on the wire.
    pub clone: Option<String>,
    /// `self` on the wire.
    pub self_: Option<String>,
    /// `type` on the wire.
    pub type_: Option<String>,
    /// `extra` on the wire.
    pub extra: Option<String>,
    /// `value` on the wire.
    pub value: Option<String>,
    /// `f` on the wire.
    pub f: Option<String>,
    /// `into` on the wire.
    pub into: Option<String>,
    /// `set` on the wire.
    pub set: Option<String>,
}
crate::runtime::object! {
    Words {
        "problems" => required problems,
        "problems_" => optional problems_2,
        "default" => required default,
        "build" => optional build,
        "builder" => optional builder,
        "clone" => optional clone,
        "self" => optional self_,
        "type" => optional type_,
        "extra" => optional extra,
        "value" => optional value,
        "f" => optional f,
        "into" => optional into,
        "set" => optional set,
    }
}
/// `SendVariablesBody` of the API.
///
/// Source: `input.yaml`, line 36.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendVariablesBody {
    /// `default` on the wire.
    pub default: Option<String>,
    /// `form` on the wire.
    pub form: Option<String>,
    /// `parts` on the wire.
    pub parts: Option<String>,
    /// `problems` on the wire.
    pub problems: Option<String>,
    /// `value` on the wire.
    pub value: Option<String>,
}
crate::runtime::object! {
    SendVariablesBody {
        "default" => optional default,
        "form" => optional form,
        "parts" => optional parts,
        "problems" => optional problems,
        "value" => optional value,
    }
}
impl SendVariablesBody {
    /// A builder of [`SendVariablesBody`].
    pub fn builder() -> builder::SendVariablesBody {
        <builder::SendVariablesBody as Default>::default()
    }
}
