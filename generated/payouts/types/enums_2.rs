// Made by `cargo xtask generate`; do not edit.
// Input: sha256:228ac3c0bf9c5ef8013b242f1b2c3d091cae432b1fd363b81b88b9e2018bdf72

//! Part of `types`: enums.

use super::*;
/// Additional detail on the status. Only present when status is "cancelled".
///
/// Source: [`spec/pages/create-payout-target.md`, line 210](https://docs.old.palomma.com).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StatusMessage {
    /// `AUTHENTICATION_FAILED`
    AuthenticationFailed,
    /// `CUSTOMER_CANCELLATION`
    CustomerCancellation,
    /// `DECLINED_BY_BANK`
    DeclinedByBank,
    /// `EXPIRED`
    Expired,
    /// `INVALID_ACCOUNT`
    InvalidAccount,
    /// `NOT_ENOUGH_FUNDS`
    NotEnoughFunds,
    /// `ERROR`
    Error,
    /// `BANK_NOT_AVAILABLE`
    BankNotAvailable,
    /// `DOCUMENT_ACCOUNT_MISMATCH`
    DocumentAccountMismatch,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl StatusMessage {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::AuthenticationFailed,
        Self::CustomerCancellation,
        Self::DeclinedByBank,
        Self::Expired,
        Self::InvalidAccount,
        Self::NotEnoughFunds,
        Self::Error,
        Self::BankNotAvailable,
        Self::DocumentAccountMismatch,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AuthenticationFailed => "AUTHENTICATION_FAILED",
            Self::CustomerCancellation => "CUSTOMER_CANCELLATION",
            Self::DeclinedByBank => "DECLINED_BY_BANK",
            Self::Expired => "EXPIRED",
            Self::InvalidAccount => "INVALID_ACCOUNT",
            Self::NotEnoughFunds => "NOT_ENOUGH_FUNDS",
            Self::Error => "ERROR",
            Self::BankNotAvailable => "BANK_NOT_AVAILABLE",
            Self::DocumentAccountMismatch => "DOCUMENT_ACCOUNT_MISMATCH",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "AUTHENTICATION_FAILED" => Some(Self::AuthenticationFailed),
            "CUSTOMER_CANCELLATION" => Some(Self::CustomerCancellation),
            "DECLINED_BY_BANK" => Some(Self::DeclinedByBank),
            "EXPIRED" => Some(Self::Expired),
            "INVALID_ACCOUNT" => Some(Self::InvalidAccount),
            "NOT_ENOUGH_FUNDS" => Some(Self::NotEnoughFunds),
            "ERROR" => Some(Self::Error),
            "BANK_NOT_AVAILABLE" => Some(Self::BankNotAvailable),
            "DOCUMENT_ACCOUNT_MISMATCH" => Some(Self::DocumentAccountMismatch),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    StatusMessage, Unknown, ["AUTHENTICATION_FAILED", "CUSTOMER_CANCELLATION",
    "DECLINED_BY_BANK", "EXPIRED", "INVALID_ACCOUNT", "NOT_ENOUGH_FUNDS", "ERROR",
    "BANK_NOT_AVAILABLE", "DOCUMENT_ACCOUNT_MISMATCH"]
);
/// The kind of the account.
///
/// Source: `spec/payouts/payin-sources.yaml`, line 212.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BcolDirectDebitBankAccountAccountType {
    /// `savings`
    Savings,
    /// `checking`
    Checking,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl BcolDirectDebitBankAccountAccountType {
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
    BcolDirectDebitBankAccountAccountType, Unknown, ["savings", "checking"]
);
/// The type of the bank account.
///
/// Source: [`spec/pages/create-payout-target.md`, line 168](https://docs.old.palomma.com).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BcolPayoutBankAccountAccountType {
    /// `savings`
    Savings,
    /// `checking`
    Checking,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl BcolPayoutBankAccountAccountType {
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
    BcolPayoutBankAccountAccountType, Unknown, ["savings", "checking"]
);
/// Colombian ID type for customer.
///
/// Source: [`spec/pages/create-payout-target.md`, line 191](https://docs.old.palomma.com).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CustomerDetailsDocumentType {
    /// `cc`
    Cc,
    /// `ce`
    Ce,
    /// `nit`
    Nit,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl CustomerDetailsDocumentType {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::Cc, Self::Ce, Self::Nit];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cc => "cc",
            Self::Ce => "ce",
            Self::Nit => "nit",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "cc" => Some(Self::Cc),
            "ce" => Some(Self::Ce),
            "nit" => Some(Self::Nit),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(CustomerDetailsDocumentType, Unknown, ["cc", "ce", "nit"]);
/// The kind of account.
///
/// Source: `spec/payouts/merchant-accounts.yaml`, line 108.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MerchantAccountType {
    /// `aggregator`
    Aggregator,
    /// `gateway`
    Gateway,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl MerchantAccountType {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::Aggregator, Self::Gateway];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aggregator => "aggregator",
            Self::Gateway => "gateway",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "aggregator" => Some(Self::Aggregator),
            "gateway" => Some(Self::Gateway),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(MerchantAccountType, Unknown, ["aggregator", "gateway"]);
/// How far the payment is.
///
/// Source: `spec/payouts/payin-links.yaml`, line 484.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PayinLinkStatus {
    /// `pending`
    Pending,
    /// `processing`
    Processing,
    /// `approved`
    Approved,
    /// `cancelled`
    Cancelled,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl PayinLinkStatus {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Pending,
        Self::Processing,
        Self::Approved,
        Self::Cancelled,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Processing => "processing",
            Self::Approved => "approved",
            Self::Cancelled => "cancelled",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "pending" => Some(Self::Pending),
            "processing" => Some(Self::Processing),
            "approved" => Some(Self::Approved),
            "cancelled" => Some(Self::Cancelled),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    PayinLinkStatus, Unknown, ["pending", "processing", "approved", "cancelled"]
);
/// The kind of link.
///
/// Source: `spec/payouts/payin-links.yaml`, line 514.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PayinLinkType {
    /// `general`
    General,
    /// `pse`
    Pse,
    /// `bancolombiaButton`
    BancolombiaButton,
    /// `nequiButton`
    NequiButton,
    /// `card`
    Card,
    /// `bancolombiaCollect`
    BancolombiaCollect,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl PayinLinkType {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::General,
        Self::Pse,
        Self::BancolombiaButton,
        Self::NequiButton,
        Self::Card,
        Self::BancolombiaCollect,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::General => "general",
            Self::Pse => "pse",
            Self::BancolombiaButton => "bancolombiaButton",
            Self::NequiButton => "nequiButton",
            Self::Card => "card",
            Self::BancolombiaCollect => "bancolombiaCollect",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "general" => Some(Self::General),
            "pse" => Some(Self::Pse),
            "bancolombiaButton" => Some(Self::BancolombiaButton),
            "nequiButton" => Some(Self::NequiButton),
            "card" => Some(Self::Card),
            "bancolombiaCollect" => Some(Self::BancolombiaCollect),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    PayinLinkType, Unknown, ["general", "pse", "bancolombiaButton", "nequiButton",
    "card", "bancolombiaCollect"]
);
/// How far the payment is.
///
/// Source: `spec/payouts/payin-requests.yaml`, line 167.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PayinRequestStatus {
    /// `processing`
    Processing,
    /// `approved`
    Approved,
    /// `partial`
    Partial,
    /// `cancelled`
    Cancelled,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl PayinRequestStatus {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Processing,
        Self::Approved,
        Self::Partial,
        Self::Cancelled,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Processing => "processing",
            Self::Approved => "approved",
            Self::Partial => "partial",
            Self::Cancelled => "cancelled",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "processing" => Some(Self::Processing),
            "approved" => Some(Self::Approved),
            "partial" => Some(Self::Partial),
            "cancelled" => Some(Self::Cancelled),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    PayinRequestStatus, Unknown, ["processing", "approved", "partial", "cancelled"]
);
/// Whether the source can be drawn from.
///
/// Source: `spec/payouts/payin-sources.yaml`, line 275.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PayinSourceStatus {
    /// `pending`
    Pending,
    /// `processing`
    Processing,
    /// `active`
    Active,
    /// `cancelled`
    Cancelled,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl PayinSourceStatus {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Pending,
        Self::Processing,
        Self::Active,
        Self::Cancelled,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Processing => "processing",
            Self::Active => "active",
            Self::Cancelled => "cancelled",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "pending" => Some(Self::Pending),
            "processing" => Some(Self::Processing),
            "active" => Some(Self::Active),
            "cancelled" => Some(Self::Cancelled),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    PayinSourceStatus, Unknown, ["pending", "processing", "active", "cancelled"]
);
/// How far the payment is.
///
/// Source: `spec/payouts/payout-requests.yaml`, line 165.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PayoutRequestStatus {
    /// `processing`
    Processing,
    /// `approved`
    Approved,
    /// `cancelled`
    Cancelled,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl PayoutRequestStatus {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Processing,
        Self::Approved,
        Self::Cancelled,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Processing => "processing",
            Self::Approved => "approved",
            Self::Cancelled => "cancelled",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "processing" => Some(Self::Processing),
            "approved" => Some(Self::Approved),
            "cancelled" => Some(Self::Cancelled),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    PayoutRequestStatus, Unknown, ["processing", "approved", "cancelled"]
);
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
/// The kind of target.
///
/// Source: `spec/payouts/shared.yaml`, line 112.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PayoutTargetDetailsType {
    /// `bankAccount`
    BankAccount,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl PayoutTargetDetailsType {
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
crate::runtime::open_enum!(PayoutTargetDetailsType, Unknown, ["bankAccount"]);
