// Made by `cargo xtask generate`; do not edit.
// Input: sha256:a2035c42fef44f3e16da6451dfd00ef576b4d51dabea396f3ec0f6f08c48b1c8

//! Part of `types`: ids.

/// An identifier of a kind of its own: none of another kind is taken for it.
///
/// Source: `spec/rentals/invoices.yaml`, line 128.
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
/// Source: `spec/rentals/invoices.yaml`, line 286.
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
