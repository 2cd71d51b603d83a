// Made by `cargo xtask generate`; do not edit.
// Input: sha256:6ac9db2f8dd0b87b5ce6c245dd724851a5e3610905ee1c950975755dd47b0b35

//! Part of `types`: unions.

use super::*;
/// `CreatePaymentMethodBody` of the API.
///
/// Source: `spec/payment-methods.yaml`, line 35.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreatePaymentMethodBody {
    /// `type` is `bankAccount`.
    ///
    /// Bank Account
    BankAccount(CreatePaymentMethodBodyBankAccount),
    /// `type` is `bancolombiaInstant`.
    ///
    /// Bancolombia Instant
    BancolombiaInstant(CreatePaymentMethodBodyBancolombiaInstant),
    /// `type` is `nequiInstant`.
    ///
    /// Nequi Instant
    NequiInstant(CreatePaymentMethodBodyNequiInstant),
    /// A variant the documentation did not list when this was generated.
    Unknown(crate::runtime::UnknownVariant),
}
crate::runtime::tagged_union!(
    CreatePaymentMethodBody, "type", ["bankAccount" => BankAccount, "bancolombiaInstant"
    => BancolombiaInstant, "nequiInstant" => NequiInstant]
);
impl From<CreatePaymentMethodBodyBankAccount> for CreatePaymentMethodBody {
    fn from(value: CreatePaymentMethodBodyBankAccount) -> Self {
        Self::BankAccount(value)
    }
}
impl TryFrom<builder::CreatePaymentMethodBodyBankAccount> for CreatePaymentMethodBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::CreatePaymentMethodBodyBankAccount,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build().map(Self::BankAccount)
    }
}
impl From<CreatePaymentMethodBodyBancolombiaInstant> for CreatePaymentMethodBody {
    fn from(value: CreatePaymentMethodBodyBancolombiaInstant) -> Self {
        Self::BancolombiaInstant(value)
    }
}
impl TryFrom<builder::CreatePaymentMethodBodyBancolombiaInstant>
for CreatePaymentMethodBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::CreatePaymentMethodBodyBancolombiaInstant,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build().map(Self::BancolombiaInstant)
    }
}
impl From<CreatePaymentMethodBodyNequiInstant> for CreatePaymentMethodBody {
    fn from(value: CreatePaymentMethodBodyNequiInstant) -> Self {
        Self::NequiInstant(value)
    }
}
impl TryFrom<builder::CreatePaymentMethodBodyNequiInstant> for CreatePaymentMethodBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: builder::CreatePaymentMethodBodyNequiInstant,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build().map(Self::NequiInstant)
    }
}
