// Made by `cargo xtask generate`; do not edit.
// Input: sha256:3bc4358db1ef3b43e0b6bdfc6f85875d69569a084e5ed677790c1e2eee729c6f

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
