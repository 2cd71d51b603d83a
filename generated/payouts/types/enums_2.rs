// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `types`: enums.

use super::*;
/// A bank that takes part in PSE.
///
/// Source: `spec/payouts/payin-links.yaml`, line 416.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PseBank {
    /// `alianza`
    Alianza,
    /// `ban100`
    Ban100,
    /// `bancamia`
    Bancamia,
    /// `bancoagrario`
    Bancoagrario,
    /// `avvillas`
    Avvillas,
    /// `bbva`
    Bbva,
    /// `bancocajasocial`
    Bancocajasocial,
    /// `coopcentral`
    Coopcentral,
    /// `davivienda`
    Davivienda,
    /// `bancodebogota`
    Bancodebogota,
    /// `bancodeoccidente`
    Bancodeoccidente,
    /// `falabella`
    Falabella,
    /// `finandina`
    Finandina,
    /// `gnbsudameris`
    Gnbsudameris,
    /// `itau`
    Itau,
    /// `jpmorgancolombia`
    Jpmorgancolombia,
    /// `mundomujer`
    Mundomujer,
    /// `pichincha`
    Pichincha,
    /// `bancopopular`
    Bancopopular,
    /// `santander`
    Santander,
    /// `serfinanza`
    Serfinanza,
    /// `union`
    Union,
    /// `bancolombia`
    Bancolombia,
    /// `bancoomeva`
    Bancoomeva,
    /// `cfa`
    Cfa,
    /// `citibank`
    Citibank,
    /// `coltefinanciera`
    Coltefinanciera,
    /// `confiar`
    Confiar,
    /// `coofinep`
    Coofinep,
    /// `cotrafa`
    Cotrafa,
    /// `dale`
    Dale,
    /// `daviplata`
    Daviplata,
    /// `iris`
    Iris,
    /// `lulo`
    Lulo,
    /// `movii`
    Movii,
    /// `nequi`
    Nequi,
    /// `rappipay`
    Rappipay,
    /// `scotiabankcolpatria`
    Scotiabankcolpatria,
    /// `uala`
    Uala,
    /// `crezcamos`
    Crezcamos,
    /// `nu`
    Nu,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl PseBank {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Alianza,
        Self::Ban100,
        Self::Bancamia,
        Self::Bancoagrario,
        Self::Avvillas,
        Self::Bbva,
        Self::Bancocajasocial,
        Self::Coopcentral,
        Self::Davivienda,
        Self::Bancodebogota,
        Self::Bancodeoccidente,
        Self::Falabella,
        Self::Finandina,
        Self::Gnbsudameris,
        Self::Itau,
        Self::Jpmorgancolombia,
        Self::Mundomujer,
        Self::Pichincha,
        Self::Bancopopular,
        Self::Santander,
        Self::Serfinanza,
        Self::Union,
        Self::Bancolombia,
        Self::Bancoomeva,
        Self::Cfa,
        Self::Citibank,
        Self::Coltefinanciera,
        Self::Confiar,
        Self::Coofinep,
        Self::Cotrafa,
        Self::Dale,
        Self::Daviplata,
        Self::Iris,
        Self::Lulo,
        Self::Movii,
        Self::Nequi,
        Self::Rappipay,
        Self::Scotiabankcolpatria,
        Self::Uala,
        Self::Crezcamos,
        Self::Nu,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Alianza => "alianza",
            Self::Ban100 => "ban100",
            Self::Bancamia => "bancamia",
            Self::Bancoagrario => "bancoagrario",
            Self::Avvillas => "avvillas",
            Self::Bbva => "bbva",
            Self::Bancocajasocial => "bancocajasocial",
            Self::Coopcentral => "coopcentral",
            Self::Davivienda => "davivienda",
            Self::Bancodebogota => "bancodebogota",
            Self::Bancodeoccidente => "bancodeoccidente",
            Self::Falabella => "falabella",
            Self::Finandina => "finandina",
            Self::Gnbsudameris => "gnbsudameris",
            Self::Itau => "itau",
            Self::Jpmorgancolombia => "jpmorgancolombia",
            Self::Mundomujer => "mundomujer",
            Self::Pichincha => "pichincha",
            Self::Bancopopular => "bancopopular",
            Self::Santander => "santander",
            Self::Serfinanza => "serfinanza",
            Self::Union => "union",
            Self::Bancolombia => "bancolombia",
            Self::Bancoomeva => "bancoomeva",
            Self::Cfa => "cfa",
            Self::Citibank => "citibank",
            Self::Coltefinanciera => "coltefinanciera",
            Self::Confiar => "confiar",
            Self::Coofinep => "coofinep",
            Self::Cotrafa => "cotrafa",
            Self::Dale => "dale",
            Self::Daviplata => "daviplata",
            Self::Iris => "iris",
            Self::Lulo => "lulo",
            Self::Movii => "movii",
            Self::Nequi => "nequi",
            Self::Rappipay => "rappipay",
            Self::Scotiabankcolpatria => "scotiabankcolpatria",
            Self::Uala => "uala",
            Self::Crezcamos => "crezcamos",
            Self::Nu => "nu",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "alianza" => Some(Self::Alianza),
            "ban100" => Some(Self::Ban100),
            "bancamia" => Some(Self::Bancamia),
            "bancoagrario" => Some(Self::Bancoagrario),
            "avvillas" => Some(Self::Avvillas),
            "bbva" => Some(Self::Bbva),
            "bancocajasocial" => Some(Self::Bancocajasocial),
            "coopcentral" => Some(Self::Coopcentral),
            "davivienda" => Some(Self::Davivienda),
            "bancodebogota" => Some(Self::Bancodebogota),
            "bancodeoccidente" => Some(Self::Bancodeoccidente),
            "falabella" => Some(Self::Falabella),
            "finandina" => Some(Self::Finandina),
            "gnbsudameris" => Some(Self::Gnbsudameris),
            "itau" => Some(Self::Itau),
            "jpmorgancolombia" => Some(Self::Jpmorgancolombia),
            "mundomujer" => Some(Self::Mundomujer),
            "pichincha" => Some(Self::Pichincha),
            "bancopopular" => Some(Self::Bancopopular),
            "santander" => Some(Self::Santander),
            "serfinanza" => Some(Self::Serfinanza),
            "union" => Some(Self::Union),
            "bancolombia" => Some(Self::Bancolombia),
            "bancoomeva" => Some(Self::Bancoomeva),
            "cfa" => Some(Self::Cfa),
            "citibank" => Some(Self::Citibank),
            "coltefinanciera" => Some(Self::Coltefinanciera),
            "confiar" => Some(Self::Confiar),
            "coofinep" => Some(Self::Coofinep),
            "cotrafa" => Some(Self::Cotrafa),
            "dale" => Some(Self::Dale),
            "daviplata" => Some(Self::Daviplata),
            "iris" => Some(Self::Iris),
            "lulo" => Some(Self::Lulo),
            "movii" => Some(Self::Movii),
            "nequi" => Some(Self::Nequi),
            "rappipay" => Some(Self::Rappipay),
            "scotiabankcolpatria" => Some(Self::Scotiabankcolpatria),
            "uala" => Some(Self::Uala),
            "crezcamos" => Some(Self::Crezcamos),
            "nu" => Some(Self::Nu),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    PseBank, Unknown, ["alianza", "ban100", "bancamia", "bancoagrario", "avvillas",
    "bbva", "bancocajasocial", "coopcentral", "davivienda", "bancodebogota",
    "bancodeoccidente", "falabella", "finandina", "gnbsudameris", "itau",
    "jpmorgancolombia", "mundomujer", "pichincha", "bancopopular", "santander",
    "serfinanza", "union", "bancolombia", "bancoomeva", "cfa", "citibank",
    "coltefinanciera", "confiar", "coofinep", "cotrafa", "dale", "daviplata", "iris",
    "lulo", "movii", "nequi", "rappipay", "scotiabankcolpatria", "uala", "crezcamos",
    "nu"]
);
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
/// Source: `spec/payouts/payin-sources.yaml`, line 213.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountType {
    /// `savings`
    Savings,
    /// `checking`
    Checking,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl AccountType {
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
crate::runtime::open_enum!(AccountType, Unknown, ["savings", "checking"]);
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
/// Source: `spec/payouts/payin-links.yaml`, line 485.
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
/// Source: `spec/payouts/payin-links.yaml`, line 515.
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
/// Source: `spec/payouts/payin-sources.yaml`, line 276.
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
