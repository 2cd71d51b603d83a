// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9eb7e825e17145730b6364724d33659b3749caf06c36969e49b17511fb858ce

//! Part of `types`: ids.

/// An identifier of a kind of its own: none of another kind is taken for it.
///
/// Source: `spec/direct-debit/customers.yaml`, line 83.
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
/// An identifier of a kind of its own: none of another kind is taken for it.
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 198.
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
pub struct PaymentMethodId(String);
crate::runtime::identifier!(PaymentMethodId);
/// An identifier of a kind of its own: none of another kind is taken for it.
///
/// Source: `spec/direct-debit/payment-requests.yaml`, line 83.
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
pub struct PaymentRequestId(String);
crate::runtime::identifier!(PaymentRequestId);
