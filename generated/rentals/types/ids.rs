// Made by `cargo xtask generate`; do not edit.
// Input: sha256:bbee56dff938f4858c4845588a51ccb1a9a65fae25281a4eeeb92b6caa42ac7d

//! Part of `types`: ids.

/// An identifier of a kind of its own: none of another kind is taken for it.
///
/// Source: `spec/rentals/invoices.yaml`, line 125.
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
pub struct InvoiceId(String);
crate::runtime::identifier!(InvoiceId);
/// An identifier of a kind of its own: none of another kind is taken for it.
///
/// Source: `spec/rentals/invoices.yaml`, line 283.
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
pub struct PaymentId(String);
crate::runtime::identifier!(PaymentId);
