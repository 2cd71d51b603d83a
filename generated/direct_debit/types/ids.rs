// Made by `cargo xtask generate`; do not edit.
// Input: sha256:ad11384cd125fbed38d4edcae96da48ef04b4c698b4e082ef4104e7495f7b98a

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
