// Made by `cargo xtask generate`; do not edit.
// Input: sha256:58777fd493ea8929054570afb9be1ad501c5115889feadf6fec36cf5b4c476b2

//! Part of `types`: unions.

use super::*;
/// `LinkSource` of the API.
///
/// Source: `input.yaml`, line 71.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LinkSource {
    /// `kind` is `web`.
    Web(LinkSourceWeb),
    /// `kind` is `phone`.
    Phone(LinkSourcePhone),
    /// A variant the documentation did not list when this was generated.
    Unknown(crate::runtime::UnknownVariant),
}
crate::runtime::tagged_union! {
    LinkSource by "kind" {
        "web" => taken Web,
        "phone" => taken Phone,
        _ => Unknown,
    }
}
impl From<LinkSourceWeb> for LinkSource {
    fn from(value: LinkSourceWeb) -> Self {
        Self::Web(value)
    }
}
impl From<LinkSourcePhone> for LinkSource {
    fn from(value: LinkSourcePhone) -> Self {
        Self::Phone(value)
    }
}
/// `CreateLinkBody` of the API.
///
/// Source: `input.yaml`, line 15.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateLinkBody {
    /// `type` is `card`.
    ///
    /// Card
    Card(CardLink),
    /// `type` is `bank`.
    ///
    /// Bank
    Bank(BankLink),
    /// A variant the documentation did not list when this was generated.
    Unknown(crate::runtime::UnknownVariant),
}
crate::runtime::tagged_union! {
    CreateLinkBody by "type" {
        "card" => taken Card,
        "bank" => taken Bank,
        _ => Unknown,
    }
}
impl From<CardLink> for CreateLinkBody {
    fn from(value: CardLink) -> Self {
        Self::Card(value)
    }
}
impl TryFrom<builder::CardLink> for CreateLinkBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: builder::CardLink) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(value.build(), |value| Self::Card(value))
    }
}
impl From<BankLink> for CreateLinkBody {
    fn from(value: BankLink) -> Self {
        Self::Bank(value)
    }
}
impl TryFrom<builder::BankLink> for CreateLinkBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: builder::BankLink) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(value.build(), |value| Self::Bank(value))
    }
}
