// Made by `cargo xtask generate`; do not edit.
// Input: sha256:1f5ba2e20c89295a60ab71b4c343e363963fc4aa763bbe79373e7b7b1e18dfd7

//! Part of `types`: ids.

/// An identifier of a kind of its own: none of another kind is taken for it.
///
/// Source: `input.yaml`, line 39.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    ::serde::Deserialize,
    ::serde::Serialize
)]
#[serde(transparent)]
pub struct OrderId(String);
crate::runtime::identifier!(OrderId);
/// An identifier of a kind of its own: none of another kind is taken for it.
///
/// Source: `input.yaml`, line 10.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    ::serde::Deserialize,
    ::serde::Serialize
)]
#[serde(transparent)]
pub struct CustomerId(String);
crate::runtime::identifier!(CustomerId);
