// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9eb7e825e17145730b6364724d33659b3749caf06c36969e49b17511fb858ce

//! Part of `types`: enums.

use super::*;
/// Enum of all available banks for direct debit through the Palomma API.
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 216.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Bank {
    /// `santander`
    Santander,
    /// `coofinep`
    Coofinep,
    /// `avvillas`
    Avvillas,
    /// `cotrafa`
    Cotrafa,
    /// `confiar`
    Confiar,
    /// `union`
    Union,
    /// `nequi`
    Nequi,
    /// `bancoagrario`
    Bancoagrario,
    /// `bancoomeva`
    Bancoomeva,
    /// `bancamia`
    Bancamia,
    /// `coopcentral`
    Coopcentral,
    /// `citibank`
    Citibank,
    /// `bancodeoccidente`
    Bancodeoccidente,
    /// `falabella`
    Falabella,
    /// `bancodebogota`
    Bancodebogota,
    /// `bancocajasocial`
    Bancocajasocial,
    /// `serfinanza`
    Serfinanza,
    /// `cfa`
    Cfa,
    /// `coltefinanciera`
    Coltefinanciera,
    /// `pichincha`
    Pichincha,
    /// `iris`
    Iris,
    /// `ban100`
    Ban100,
    /// `bancopopular`
    Bancopopular,
    /// `daviplata`
    Daviplata,
    /// `bancolombia`
    Bancolombia,
    /// `finandina`
    Finandina,
    /// `scotiabankcolpatria`
    Scotiabankcolpatria,
    /// `gnbsudameris`
    Gnbsudameris,
    /// `itau`
    Itau,
    /// `bbva`
    Bbva,
    /// `davivienda`
    Davivienda,
    /// `mibanco`
    Mibanco,
    /// `multibank`
    Multibank,
    /// `mundomujer`
    Mundomujer,
    /// `procreditcolombia`
    Procreditcolombia,
    /// `bancow`
    Bancow,
    /// `bancoldex`
    Bancoldex,
    /// `juriscoop`
    Juriscoop,
    /// `itauhelm`
    Itauhelm,
    /// `jpmorgancolombia`
    Jpmorgancolombia,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl Bank {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Santander,
        Self::Coofinep,
        Self::Avvillas,
        Self::Cotrafa,
        Self::Confiar,
        Self::Union,
        Self::Nequi,
        Self::Bancoagrario,
        Self::Bancoomeva,
        Self::Bancamia,
        Self::Coopcentral,
        Self::Citibank,
        Self::Bancodeoccidente,
        Self::Falabella,
        Self::Bancodebogota,
        Self::Bancocajasocial,
        Self::Serfinanza,
        Self::Cfa,
        Self::Coltefinanciera,
        Self::Pichincha,
        Self::Iris,
        Self::Ban100,
        Self::Bancopopular,
        Self::Daviplata,
        Self::Bancolombia,
        Self::Finandina,
        Self::Scotiabankcolpatria,
        Self::Gnbsudameris,
        Self::Itau,
        Self::Bbva,
        Self::Davivienda,
        Self::Mibanco,
        Self::Multibank,
        Self::Mundomujer,
        Self::Procreditcolombia,
        Self::Bancow,
        Self::Bancoldex,
        Self::Juriscoop,
        Self::Itauhelm,
        Self::Jpmorgancolombia,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Santander => "santander",
            Self::Coofinep => "coofinep",
            Self::Avvillas => "avvillas",
            Self::Cotrafa => "cotrafa",
            Self::Confiar => "confiar",
            Self::Union => "union",
            Self::Nequi => "nequi",
            Self::Bancoagrario => "bancoagrario",
            Self::Bancoomeva => "bancoomeva",
            Self::Bancamia => "bancamia",
            Self::Coopcentral => "coopcentral",
            Self::Citibank => "citibank",
            Self::Bancodeoccidente => "bancodeoccidente",
            Self::Falabella => "falabella",
            Self::Bancodebogota => "bancodebogota",
            Self::Bancocajasocial => "bancocajasocial",
            Self::Serfinanza => "serfinanza",
            Self::Cfa => "cfa",
            Self::Coltefinanciera => "coltefinanciera",
            Self::Pichincha => "pichincha",
            Self::Iris => "iris",
            Self::Ban100 => "ban100",
            Self::Bancopopular => "bancopopular",
            Self::Daviplata => "daviplata",
            Self::Bancolombia => "bancolombia",
            Self::Finandina => "finandina",
            Self::Scotiabankcolpatria => "scotiabankcolpatria",
            Self::Gnbsudameris => "gnbsudameris",
            Self::Itau => "itau",
            Self::Bbva => "bbva",
            Self::Davivienda => "davivienda",
            Self::Mibanco => "mibanco",
            Self::Multibank => "multibank",
            Self::Mundomujer => "mundomujer",
            Self::Procreditcolombia => "procreditcolombia",
            Self::Bancow => "bancow",
            Self::Bancoldex => "bancoldex",
            Self::Juriscoop => "juriscoop",
            Self::Itauhelm => "itauhelm",
            Self::Jpmorgancolombia => "jpmorgancolombia",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "santander" => Some(Self::Santander),
            "coofinep" => Some(Self::Coofinep),
            "avvillas" => Some(Self::Avvillas),
            "cotrafa" => Some(Self::Cotrafa),
            "confiar" => Some(Self::Confiar),
            "union" => Some(Self::Union),
            "nequi" => Some(Self::Nequi),
            "bancoagrario" => Some(Self::Bancoagrario),
            "bancoomeva" => Some(Self::Bancoomeva),
            "bancamia" => Some(Self::Bancamia),
            "coopcentral" => Some(Self::Coopcentral),
            "citibank" => Some(Self::Citibank),
            "bancodeoccidente" => Some(Self::Bancodeoccidente),
            "falabella" => Some(Self::Falabella),
            "bancodebogota" => Some(Self::Bancodebogota),
            "bancocajasocial" => Some(Self::Bancocajasocial),
            "serfinanza" => Some(Self::Serfinanza),
            "cfa" => Some(Self::Cfa),
            "coltefinanciera" => Some(Self::Coltefinanciera),
            "pichincha" => Some(Self::Pichincha),
            "iris" => Some(Self::Iris),
            "ban100" => Some(Self::Ban100),
            "bancopopular" => Some(Self::Bancopopular),
            "daviplata" => Some(Self::Daviplata),
            "bancolombia" => Some(Self::Bancolombia),
            "finandina" => Some(Self::Finandina),
            "scotiabankcolpatria" => Some(Self::Scotiabankcolpatria),
            "gnbsudameris" => Some(Self::Gnbsudameris),
            "itau" => Some(Self::Itau),
            "bbva" => Some(Self::Bbva),
            "davivienda" => Some(Self::Davivienda),
            "mibanco" => Some(Self::Mibanco),
            "multibank" => Some(Self::Multibank),
            "mundomujer" => Some(Self::Mundomujer),
            "procreditcolombia" => Some(Self::Procreditcolombia),
            "bancow" => Some(Self::Bancow),
            "bancoldex" => Some(Self::Bancoldex),
            "juriscoop" => Some(Self::Juriscoop),
            "itauhelm" => Some(Self::Itauhelm),
            "jpmorgancolombia" => Some(Self::Jpmorgancolombia),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    Bank, Unknown, ["santander", "coofinep", "avvillas", "cotrafa", "confiar", "union",
    "nequi", "bancoagrario", "bancoomeva", "bancamia", "coopcentral", "citibank",
    "bancodeoccidente", "falabella", "bancodebogota", "bancocajasocial", "serfinanza",
    "cfa", "coltefinanciera", "pichincha", "iris", "ban100", "bancopopular", "daviplata",
    "bancolombia", "finandina", "scotiabankcolpatria", "gnbsudameris", "itau", "bbva",
    "davivienda", "mibanco", "multibank", "mundomujer", "procreditcolombia", "bancow",
    "bancoldex", "juriscoop", "itauhelm", "jpmorgancolombia"]
);
/// The kind of a Colombian identity document: citizen's card (cc), foreigner's card (ce) or tax number of a company (nit).
///
/// Source: `spec/direct-debit/shared.yaml`, line 61.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DocumentType {
    /// `cc`
    Cc,
    /// `ce`
    Ce,
    /// `nit`
    Nit,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl DocumentType {
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
crate::runtime::open_enum!(DocumentType, Unknown, ["cc", "ce", "nit"]);
/// Kind of the account.
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 327.
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
/// Status of the payment method. 'pending' indicates the payment method is not yet available for payment requests. 'active' indicates the payment method is available for payment requests. 'error' indicates an error confirming the bank account, usually when bank info is incorrect or customer info doesn’t match with the bank account owner’s.
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 270.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentMethodStatus {
    /// `pending`
    Pending,
    /// `active`
    Active,
    /// `error`
    Error,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl PaymentMethodStatus {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::Pending, Self::Active, Self::Error];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Active => "active",
            Self::Error => "error",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "pending" => Some(Self::Pending),
            "active" => Some(Self::Active),
            "error" => Some(Self::Error),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(PaymentMethodStatus, Unknown, ["pending", "active", "error"]);
/// Type of payment method created. Can be "bankAccount" for an account that transacts through traditional slower banking rails, "bancolombiaInstant", or "nequiInstant" for tokenized instant payment accounts.
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 290.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentMethodType {
    /// `bankAccount`
    BankAccount,
    /// `bancolombiaInstant`
    BancolombiaInstant,
    /// `nequiInstant`
    NequiInstant,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl PaymentMethodType {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::BankAccount,
        Self::BancolombiaInstant,
        Self::NequiInstant,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BankAccount => "bankAccount",
            Self::BancolombiaInstant => "bancolombiaInstant",
            Self::NequiInstant => "nequiInstant",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "bankAccount" => Some(Self::BankAccount),
            "bancolombiaInstant" => Some(Self::BancolombiaInstant),
            "nequiInstant" => Some(Self::NequiInstant),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    PaymentMethodType, Unknown, ["bankAccount", "bancolombiaInstant", "nequiInstant"]
);
/// How far the payment is.
///
/// Source: `spec/direct-debit/payment-requests.yaml`, line 128.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentRequestStatus {
    /// `pending`
    Pending,
    /// `processing`
    Processing,
    /// `approved`
    Approved,
    /// `error`
    Error,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl PaymentRequestStatus {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Pending,
        Self::Processing,
        Self::Approved,
        Self::Error,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Processing => "processing",
            Self::Approved => "approved",
            Self::Error => "error",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "pending" => Some(Self::Pending),
            "processing" => Some(Self::Processing),
            "approved" => Some(Self::Approved),
            "error" => Some(Self::Error),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    PaymentRequestStatus, Unknown, ["pending", "processing", "approved", "error"]
);
