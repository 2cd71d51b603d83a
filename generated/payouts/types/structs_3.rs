// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `types`: structs.

use super::*;
/// One page of a list.
///
/// Source: `spec/payouts/payin-sources.yaml`, line 65.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct ListPayinSourcesResponse {
    /// The items of this page.
    #[serde(
        default,
        deserialize_with = "crate::runtime::null_as_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub items: Vec<PayinSource>,
    /// Where the next page starts; null after the last one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: Option<String>,
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: Option<i64>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for ListPayinSourcesResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinSourcesResponse")
            .field("items", &self.items)
            .field("cursor", &self.cursor)
            .field("count", &self.count)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// One page of a list.
///
/// Source: `spec/payouts/payout-requests.yaml`, line 65.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct ListPayoutRequestsResponse {
    /// The items of this page.
    #[serde(
        default,
        deserialize_with = "crate::runtime::null_as_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub items: Vec<PayoutRequest>,
    /// Where the next page starts; null after the last one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: Option<String>,
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: Option<i64>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for ListPayoutRequestsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayoutRequestsResponse")
            .field("items", &self.items)
            .field("cursor", &self.cursor)
            .field("count", &self.count)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// One page of a list.
///
/// Source: `spec/payouts/payout-targets.yaml`, line 35.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct ListPayoutTargetsResponse {
    /// The items of this page.
    #[serde(
        default,
        deserialize_with = "crate::runtime::null_as_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub items: Vec<PayoutTarget>,
    /// Where the next page starts; null after the last one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cursor: Option<String>,
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: Option<i64>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for ListPayoutTargetsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayoutTargetsResponse")
            .field("items", &self.items)
            .field("cursor", &self.cursor)
            .field("count", &self.count)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
