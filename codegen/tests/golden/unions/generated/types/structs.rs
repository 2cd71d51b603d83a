// Made by `cargo xtask generate`; do not edit.
// Input: sha256:58777fd493ea8929054570afb9be1ad501c5115889feadf6fec36cf5b4c476b2

//! Part of `types`: structs.

use super::*;
/// Bank.
///
/// Source: `input.yaml`, line 53.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct BankLink {
    /// `bank` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bank: Option<String>,
}
impl BankLink {
    /// A builder of [`BankLink`].
    pub fn builder() -> builder::BankLink {
        <builder::BankLink as Default>::default()
    }
}
/// `BankTarget` of the API.
///
/// Source: `input.yaml`, line 60.
#[derive(Clone, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct BankTarget {
    /// `type` on the wire.
    #[serde(rename = "type")]
    pub type_: BankTargetType,
    /// `account` on the wire.
    pub account: String,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl BankTarget {
    /// A builder of [`BankTarget`].
    pub fn builder() -> builder::BankTarget {
        <builder::BankTarget as Default>::default()
    }
}
impl ::std::fmt::Debug for BankTarget {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BankTarget")
            .field("type_", &self.type_)
            .field("account", &crate::runtime::Redacted)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// Card.
///
/// Source: `input.yaml`, line 42.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct CardLink {
    /// `card` on the wire.
    pub card: CardLinkCard,
}
impl CardLink {
    /// A builder of [`CardLink`].
    pub fn builder() -> builder::CardLink {
        <builder::CardLink as Default>::default()
    }
}
/// `Link` of the API.
///
/// Source: `input.yaml`, line 66.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct Link {
    /// `id` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: Option<String>,
    /// `source` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: Option<LinkSource>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Link {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Link")
            .field("id", &self.id)
            .field("source", &self.source)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `CardLinkCard` of the API.
///
/// Source: `input.yaml`, line 49.
#[derive(Clone, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct CardLinkCard {
    /// `number` on the wire.
    ///
    /// Pattern: `^\d{13,19}$`.
    pub number: String,
}
impl CardLinkCard {
    /// A builder of [`CardLinkCard`].
    pub fn builder() -> builder::CardLinkCard {
        <builder::CardLinkCard as Default>::default()
    }
}
impl ::std::fmt::Debug for CardLinkCard {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CardLinkCard")
            .field("number", &crate::runtime::Redacted)
            .finish()
    }
}
/// `LinkSourceWeb` of the API.
///
/// Source: `input.yaml`, line 72.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct LinkSourceWeb {
    /// `url` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: Option<String>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for LinkSourceWeb {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LinkSourceWeb")
            .field("url", &self.url)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `LinkSourcePhone` of the API.
///
/// Source: `input.yaml`, line 77.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct LinkSourcePhone {
    /// `number` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub number: Option<String>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for LinkSourcePhone {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LinkSourcePhone")
            .field("number", &self.number.as_ref().map(|_| crate::runtime::Redacted))
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
