// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9eb7e825e17145730b6364724d33659b3749caf06c36969e49b17511fb858ce

//! Part of `types`: unions.

use super::*;
/// What is debited, one way of three.
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 35.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreatePaymentMethod {
    /// `type` is `bankAccount`.
    ///
    /// Bank Account
    BankAccount(CreatePaymentMethodBankAccount),
    /// `type` is `bancolombiaInstant`.
    ///
    /// Bancolombia Instant
    BancolombiaInstant(CreatePaymentMethodBancolombiaInstant),
    /// `type` is `nequiInstant`.
    ///
    /// Nequi Instant
    NequiInstant(CreatePaymentMethodNequiInstant),
    /// A variant the documentation did not list when this was generated.
    Unknown(crate::runtime::UnknownVariant),
}
crate::runtime::tagged_union! {
    CreatePaymentMethod by "type" {
        "bankAccount" => taken BankAccount,
        "bancolombiaInstant" => taken BancolombiaInstant,
        "nequiInstant" => taken NequiInstant,
        _ => Unknown,
    }
}
impl From<CreatePaymentMethodBankAccount> for CreatePaymentMethod {
    fn from(value: CreatePaymentMethodBankAccount) -> Self {
        Self::BankAccount(value)
    }
}
impl TryFrom<builder::CreatePaymentMethodBankAccount> for CreatePaymentMethod {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::CreatePaymentMethodBankAccount,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(
            value.build(),
            |value| Self::BankAccount(value),
        )
    }
}
impl From<CreatePaymentMethodBancolombiaInstant> for CreatePaymentMethod {
    fn from(value: CreatePaymentMethodBancolombiaInstant) -> Self {
        Self::BancolombiaInstant(value)
    }
}
impl TryFrom<builder::CreatePaymentMethodBancolombiaInstant> for CreatePaymentMethod {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::CreatePaymentMethodBancolombiaInstant,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(
            value.build(),
            |value| Self::BancolombiaInstant(value),
        )
    }
}
impl From<CreatePaymentMethodNequiInstant> for CreatePaymentMethod {
    fn from(value: CreatePaymentMethodNequiInstant) -> Self {
        Self::NequiInstant(value)
    }
}
impl TryFrom<builder::CreatePaymentMethodNequiInstant> for CreatePaymentMethod {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::CreatePaymentMethodNequiInstant,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        crate::runtime::InvalidInput::map(
            value.build(),
            |value| Self::NequiInstant(value),
        )
    }
}
