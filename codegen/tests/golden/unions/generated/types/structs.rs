// Made by `cargo xtask generate`; do not edit.
// Input: sha256:58777fd493ea8929054570afb9be1ad501c5115889feadf6fec36cf5b4c476b2

//! Part of `types`: structs.

use super::*;
/// Bank.
///
/// Source: `input.yaml`, line 53.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BankLink {
    /// `bank` on the wire.
    pub bank: Option<String>,
}
crate::runtime::object! {
    BankLink {
        "bank" => optional bank,
    }
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BankTarget {
    /// `type` on the wire.
    pub type_: BankTargetType,
    /// `account` on the wire.
    pub account: String,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    BankTarget {
        "type" => required type_,
        "account" => required account,
        _ => others extra,
    }
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardLink {
    /// `card` on the wire.
    pub card: CardLinkCard,
}
crate::runtime::object! {
    CardLink {
        "card" => required card,
    }
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// `id` on the wire.
    pub id: Option<String>,
    /// `source` on the wire.
    pub source: Option<LinkSource>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Link {
        "id" => optional id,
        "source" => optional source,
        _ => others extra,
    }
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CardLinkCard {
    /// `number` on the wire.
    ///
    /// Pattern: `^\d{13,19}$`.
    pub number: String,
}
crate::runtime::object! {
    CardLinkCard {
        "number" => required number,
    }
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkSourceWeb {
    /// `url` on the wire.
    pub url: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    LinkSourceWeb {
        "url" => optional url,
        _ => others extra,
    }
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkSourcePhone {
    /// `number` on the wire.
    pub number: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    LinkSourcePhone {
        "number" => optional number,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for LinkSourcePhone {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LinkSourcePhone")
            .field("number", &self.number.as_ref().map(|_| crate::runtime::Redacted))
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
