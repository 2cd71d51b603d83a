// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d8f6f6101db71b50c140f2aaa1d66f6bc9117f5eb8a78ebb0f0c3f9be9aa5968

//! Part of `types`: unions.

use super::*;
/// CreatePayinLink.
///
/// Source: `spec/payouts/payin-links.yaml`, line 29.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreatePayinLinkBody {
    /// `type` is `general`.
    ///
    /// A link on whose page the customer chooses how to pay.
    General(PayinLinkGeneral),
    /// `type` is `pse`.
    ///
    /// A link that leads to the customer's bank by PSE.
    Pse(PayinLinkPse),
    /// `type` is `bancolombiaButton`.
    ///
    /// A link that leads to Bancolombia.
    BancolombiaButton(PayinLinkBancolombiaButton),
    /// `type` is `nequiButton`.
    ///
    /// A payment the customer confirms in Nequi.
    NequiButton(PayinLinkNequiButton),
    /// `type` is `card`.
    ///
    /// A payment by card. It carries the card's data, which is secret.
    Card(PayinLinkCard),
    /// `type` is `bancolombiaCollect`.
    ///
    /// A payment in cash or by transfer at Bancolombia. It settles in two business days.
    BancolombiaCollect(PayinLinkBancolombiaCollect),
    /// A variant the documentation did not list when this was generated.
    Unknown(crate::runtime::UnknownVariant),
}
crate::runtime::tagged_union!(
    CreatePayinLinkBody, "type", ["general" => General, "pse" => Pse, "bancolombiaButton"
    => BancolombiaButton, "nequiButton" => NequiButton, "card" => Card,
    "bancolombiaCollect" => BancolombiaCollect]
);
impl From<PayinLinkGeneral> for CreatePayinLinkBody {
    fn from(value: PayinLinkGeneral) -> Self {
        Self::General(value)
    }
}
impl TryFrom<builder::PayinLinkGeneral> for CreatePayinLinkBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinLinkGeneral,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build().map(Self::General)
    }
}
impl From<PayinLinkPse> for CreatePayinLinkBody {
    fn from(value: PayinLinkPse) -> Self {
        Self::Pse(value)
    }
}
impl TryFrom<builder::PayinLinkPse> for CreatePayinLinkBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinLinkPse,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build().map(Self::Pse)
    }
}
impl From<PayinLinkBancolombiaButton> for CreatePayinLinkBody {
    fn from(value: PayinLinkBancolombiaButton) -> Self {
        Self::BancolombiaButton(value)
    }
}
impl TryFrom<builder::PayinLinkBancolombiaButton> for CreatePayinLinkBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinLinkBancolombiaButton,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build().map(Self::BancolombiaButton)
    }
}
impl From<PayinLinkNequiButton> for CreatePayinLinkBody {
    fn from(value: PayinLinkNequiButton) -> Self {
        Self::NequiButton(value)
    }
}
impl TryFrom<builder::PayinLinkNequiButton> for CreatePayinLinkBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinLinkNequiButton,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build().map(Self::NequiButton)
    }
}
impl From<PayinLinkCard> for CreatePayinLinkBody {
    fn from(value: PayinLinkCard) -> Self {
        Self::Card(value)
    }
}
impl TryFrom<builder::PayinLinkCard> for CreatePayinLinkBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinLinkCard,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build().map(Self::Card)
    }
}
impl From<PayinLinkBancolombiaCollect> for CreatePayinLinkBody {
    fn from(value: PayinLinkBancolombiaCollect) -> Self {
        Self::BancolombiaCollect(value)
    }
}
impl TryFrom<builder::PayinLinkBancolombiaCollect> for CreatePayinLinkBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinLinkBancolombiaCollect,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build().map(Self::BancolombiaCollect)
    }
}
/// CreatePayinSource.
///
/// Source: `spec/payouts/payin-sources.yaml`, line 29.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreatePayinSourceBody {
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
crate::runtime::tagged_union!(
    CreatePayinSourceBody, "type", ["bankAccount" => BankAccount, "bancolombiaToken" =>
    BancolombiaToken, "nequiToken" => NequiToken]
);
impl From<PayinSourceBankAccount> for CreatePayinSourceBody {
    fn from(value: PayinSourceBankAccount) -> Self {
        Self::BankAccount(value)
    }
}
impl TryFrom<builder::PayinSourceBankAccount> for CreatePayinSourceBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinSourceBankAccount,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build().map(Self::BankAccount)
    }
}
impl From<PayinSourceBancolombiaToken> for CreatePayinSourceBody {
    fn from(value: PayinSourceBancolombiaToken) -> Self {
        Self::BancolombiaToken(value)
    }
}
impl TryFrom<builder::PayinSourceBancolombiaToken> for CreatePayinSourceBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinSourceBancolombiaToken,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build().map(Self::BancolombiaToken)
    }
}
impl From<PayinSourceNequiToken> for CreatePayinSourceBody {
    fn from(value: PayinSourceNequiToken) -> Self {
        Self::NequiToken(value)
    }
}
impl TryFrom<builder::PayinSourceNequiToken> for CreatePayinSourceBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::PayinSourceNequiToken,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build().map(Self::NequiToken)
    }
}
