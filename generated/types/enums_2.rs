// Made by `cargo xtask generate`; do not edit.
// Input: sha256:6ac9db2f8dd0b87b5ce6c245dd724851a5e3610905ee1c950975755dd47b0b35

//! Part of `types`: enums.

use super::*;
/// Status of the Payout Target.
///
/// Source: [`spec/pages/create-payout-target.md`, line 131](https://docs.old.palomma.com).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PayoutTargetStatus {
    /// `active`
    Active,
    /// `cancelled`
    Cancelled,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl PayoutTargetStatus {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::Active, Self::Cancelled];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Cancelled => "cancelled",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "active" => Some(Self::Active),
            "cancelled" => Some(Self::Cancelled),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(PayoutTargetStatus, Unknown, ["active", "cancelled"]);
/// Type of Payout Target created.
///
/// Source: [`spec/pages/create-payout-target.md`, line 150](https://docs.old.palomma.com).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PayoutTargetType {
    /// `bankAccount`
    BankAccount,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl PayoutTargetType {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::BankAccount];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BankAccount => "bankAccount",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "bankAccount" => Some(Self::BankAccount),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(PayoutTargetType, Unknown, ["bankAccount"]);
/// `PayoutTargetBankAccountType` of the API.
///
/// Source: [`spec/pages/create-payout-target.md`, line 105](https://docs.old.palomma.com).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PayoutTargetBankAccountType {
    /// `bankAccount`
    BankAccount,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl PayoutTargetBankAccountType {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::BankAccount];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BankAccount => "bankAccount",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "bankAccount" => Some(Self::BankAccount),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(PayoutTargetBankAccountType, Unknown, ["bankAccount"]);
impl Default for PayoutTargetBankAccountType {
    fn default() -> Self {
        Self::BankAccount
    }
}
/// Type of bank account (savings or checking).
///
/// Source: `spec/payment-methods.yaml`, line 55.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreatePaymentMethodBodyBankAccountAccountType {
    /// `savings`
    Savings,
    /// `checking`
    Checking,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl CreatePaymentMethodBodyBankAccountAccountType {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::Savings, Self::Checking];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Savings => "savings",
            Self::Checking => "checking",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "savings" => Some(Self::Savings),
            "checking" => Some(Self::Checking),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    CreatePaymentMethodBodyBankAccountAccountType, Unknown, ["savings", "checking"]
);
