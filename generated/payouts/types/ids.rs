// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `types`: ids.

/// An identifier of a kind of its own: none of another kind is taken for it.
///
/// Source: `spec/payouts/customers.yaml`, line 94.
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
/// Source: `spec/payouts/merchant-accounts.yaml`, line 68.
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
pub struct MerchantAccountId(String);
crate::runtime::identifier!(MerchantAccountId);
/// An identifier of a kind of its own: none of another kind is taken for it.
///
/// Source: `spec/payouts/payin-settlements.yaml`, line 83.
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
pub struct PayinSettlementId(String);
crate::runtime::identifier!(PayinSettlementId);
/// An identifier of a kind of its own: none of another kind is taken for it.
///
/// Source: `spec/payouts/payin-links.yaml`, line 104.
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
pub struct PayinLinkId(String);
crate::runtime::identifier!(PayinLinkId);
/// An identifier of a kind of its own: none of another kind is taken for it.
///
/// Source: `spec/payouts/payin-requests.yaml`, line 56.
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
pub struct PayinSourceId(String);
crate::runtime::identifier!(PayinSourceId);
/// An identifier of a kind of its own: none of another kind is taken for it.
///
/// Source: `spec/payouts/payin-requests.yaml`, line 101.
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
pub struct PayinRequestId(String);
crate::runtime::identifier!(PayinRequestId);
/// An identifier of a kind of its own: none of another kind is taken for it.
///
/// Source: `spec/payouts/payout-requests.yaml`, line 56.
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
pub struct PayoutTargetId(String);
crate::runtime::identifier!(PayoutTargetId);
/// An identifier of a kind of its own: none of another kind is taken for it.
///
/// Source: `spec/payouts/payout-requests.yaml`, line 100.
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
pub struct PayoutRequestId(String);
crate::runtime::identifier!(PayoutRequestId);
