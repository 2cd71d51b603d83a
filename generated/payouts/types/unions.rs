// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `types`: unions.

use super::*;
/// A payment to ask a customer for, one way of six.
///
/// Source: `spec/payouts/payin-links.yaml`, line 29.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreatePayinLink {
    /// `type` is `general`.
    ///
    /// A link on whose page the customer chooses how to pay.
    General(PayinLinkGeneral),
    /// `type` is `pse`.
    ///
    /// A payment from the customer's bank by PSE.
    Pse(PayinLinkPse),
    /// `type` is `bancolombiaButton`.
    ///
    /// A payment by the button of Bancolombia.
    BancolombiaButton(PayinLinkBancolombiaButton),
    /// `type` is `nequiButton`.
    ///
    /// A payment by the button of Nequi.
    NequiButton(PayinLinkNequiButton),
    /// `type` is `card`.
    ///
    /// A payment by card. It carries the card's data, which is secret.
    Card(PayinLinkCard),
    /// `type` is `bancolombiaCollect`.
    ///
    /// A payment by Bancolombia Collect. It settles in two business days, other kinds in one.
    BancolombiaCollect(PayinLinkBancolombiaCollect),
    /// A variant the documentation did not list when this was generated.
    Unknown(crate::runtime::UnknownVariant),
}
crate::runtime::tagged_union! {
    CreatePayinLink by "type" {
        "general" => taken General,
        "pse" => taken Pse,
        "bancolombiaButton" => taken BancolombiaButton,
        "nequiButton" => taken NequiButton,
        "card" => taken Card,
        "bancolombiaCollect" => taken BancolombiaCollect,
        _ => Unknown,
    }
}
impl From<PayinLinkGeneral> for CreatePayinLink {
    fn from(value: PayinLinkGeneral) -> Self {
        Self::General(value)
    }
}
impl TryFrom<builder::PayinLinkGeneral> for CreatePayinLink {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinLinkGeneral,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(value.build(), |value| Self::General(value))
    }
}
impl From<PayinLinkPse> for CreatePayinLink {
    fn from(value: PayinLinkPse) -> Self {
        Self::Pse(value)
    }
}
impl TryFrom<builder::PayinLinkPse> for CreatePayinLink {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinLinkPse,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(value.build(), |value| Self::Pse(value))
    }
}
impl From<PayinLinkBancolombiaButton> for CreatePayinLink {
    fn from(value: PayinLinkBancolombiaButton) -> Self {
        Self::BancolombiaButton(value)
    }
}
impl TryFrom<builder::PayinLinkBancolombiaButton> for CreatePayinLink {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinLinkBancolombiaButton,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(
            value.build(),
            |value| Self::BancolombiaButton(value),
        )
    }
}
impl From<PayinLinkNequiButton> for CreatePayinLink {
    fn from(value: PayinLinkNequiButton) -> Self {
        Self::NequiButton(value)
    }
}
impl TryFrom<builder::PayinLinkNequiButton> for CreatePayinLink {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinLinkNequiButton,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(
            value.build(),
            |value| Self::NequiButton(value),
        )
    }
}
impl From<PayinLinkCard> for CreatePayinLink {
    fn from(value: PayinLinkCard) -> Self {
        Self::Card(value)
    }
}
impl TryFrom<builder::PayinLinkCard> for CreatePayinLink {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinLinkCard,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(value.build(), |value| Self::Card(value))
    }
}
impl From<PayinLinkBancolombiaCollect> for CreatePayinLink {
    fn from(value: PayinLinkBancolombiaCollect) -> Self {
        Self::BancolombiaCollect(value)
    }
}
impl TryFrom<builder::PayinLinkBancolombiaCollect> for CreatePayinLink {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinLinkBancolombiaCollect,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(
            value.build(),
            |value| Self::BancolombiaCollect(value),
        )
    }
}
/// An account to be allowed to draw from, one way of three.
///
/// Source: `spec/payouts/payin-sources.yaml`, line 29.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreatePayinSource {
    /// `type` is `bankAccount`.
    ///
    /// A bank account that is debited directly.
    BankAccount(PayinSourceBankAccount),
    /// `type` is `bancolombiaToken`.
    ///
    /// An account the customer authorizes at Bancolombia.
    BancolombiaToken(PayinSourceBancolombiaToken),
    /// `type` is `nequiToken`.
    ///
    /// A Nequi account.
    NequiToken(PayinSourceNequiToken),
    /// A variant the documentation did not list when this was generated.
    Unknown(crate::runtime::UnknownVariant),
}
crate::runtime::tagged_union! {
    CreatePayinSource by "type" {
        "bankAccount" => taken BankAccount,
        "bancolombiaToken" => taken BancolombiaToken,
        "nequiToken" => taken NequiToken,
        _ => Unknown,
    }
}
impl From<PayinSourceBankAccount> for CreatePayinSource {
    fn from(value: PayinSourceBankAccount) -> Self {
        Self::BankAccount(value)
    }
}
impl TryFrom<builder::PayinSourceBankAccount> for CreatePayinSource {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinSourceBankAccount,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(
            value.build(),
            |value| Self::BankAccount(value),
        )
    }
}
impl From<PayinSourceBancolombiaToken> for CreatePayinSource {
    fn from(value: PayinSourceBancolombiaToken) -> Self {
        Self::BancolombiaToken(value)
    }
}
impl TryFrom<builder::PayinSourceBancolombiaToken> for CreatePayinSource {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinSourceBancolombiaToken,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(
            value.build(),
            |value| Self::BancolombiaToken(value),
        )
    }
}
impl From<PayinSourceNequiToken> for CreatePayinSource {
    fn from(value: PayinSourceNequiToken) -> Self {
        Self::NequiToken(value)
    }
}
impl TryFrom<builder::PayinSourceNequiToken> for CreatePayinSource {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinSourceNequiToken,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(value.build(), |value| Self::NequiToken(value))
    }
}
