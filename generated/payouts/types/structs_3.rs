// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `types`: structs.

use super::*;
/// One page of a list.
///
/// Source: `spec/payouts/payin-links.yaml`, line 69.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct ListPayinLinksResponse {
    /// The items of this page.
    #[serde(
        default,
        deserialize_with = "crate::runtime::null_as_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub items: Vec<PayinLink>,
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
impl ListPayinLinksResponse {
    /// A builder of [`ListPayinLinksResponse`].
    pub fn builder() -> builder::ListPayinLinksResponse {
        <builder::ListPayinLinksResponse as Default>::default()
    }
}
impl ::std::fmt::Debug for ListPayinLinksResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinLinksResponse")
            .field("items", &self.items)
            .field("cursor", &self.cursor)
            .field("count", &self.count)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// One page of a list.
///
/// Source: `spec/payouts/payin-requests.yaml`, line 66.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct ListPayinRequestsResponse {
    /// The items of this page.
    #[serde(
        default,
        deserialize_with = "crate::runtime::null_as_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub items: Vec<PayinRequest>,
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
impl ListPayinRequestsResponse {
    /// A builder of [`ListPayinRequestsResponse`].
    pub fn builder() -> builder::ListPayinRequestsResponse {
        <builder::ListPayinRequestsResponse as Default>::default()
    }
}
impl ::std::fmt::Debug for ListPayinRequestsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinRequestsResponse")
            .field("items", &self.items)
            .field("cursor", &self.cursor)
            .field("count", &self.count)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
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
impl ListPayinSourcesResponse {
    /// A builder of [`ListPayinSourcesResponse`].
    pub fn builder() -> builder::ListPayinSourcesResponse {
        <builder::ListPayinSourcesResponse as Default>::default()
    }
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
impl ListPayoutRequestsResponse {
    /// A builder of [`ListPayoutRequestsResponse`].
    pub fn builder() -> builder::ListPayoutRequestsResponse {
        <builder::ListPayoutRequestsResponse as Default>::default()
    }
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
impl ListPayoutTargetsResponse {
    /// A builder of [`ListPayoutTargetsResponse`].
    pub fn builder() -> builder::ListPayoutTargetsResponse {
        <builder::ListPayoutTargetsResponse as Default>::default()
    }
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
