// Made by `cargo xtask generate`; do not edit.
// Input: sha256:6ac9db2f8dd0b87b5ce6c245dd724851a5e3610905ee1c950975755dd47b0b35

//! Part of `types`: enums.

use super::*;
/// Enum of all available banks for direct debit through the Palomma API.
///
/// Source: `spec/payment-methods.yaml`, line 141.
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
impl From<Bank> for BcolPayoutBank {
    fn from(value: Bank) -> Self {
        match value {
            Bank::Santander => Self::Santander,
            Bank::Coofinep => Self::Coofinep,
            Bank::Avvillas => Self::Avvillas,
            Bank::Cotrafa => Self::Cotrafa,
            Bank::Confiar => Self::Confiar,
            Bank::Union => Self::Union,
            Bank::Nequi => Self::Nequi,
            Bank::Bancoagrario => Self::Bancoagrario,
            Bank::Bancoomeva => Self::Bancoomeva,
            Bank::Bancamia => Self::Bancamia,
            Bank::Coopcentral => Self::Coopcentral,
            Bank::Citibank => Self::Citibank,
            Bank::Bancodeoccidente => Self::Bancodeoccidente,
            Bank::Falabella => Self::Falabella,
            Bank::Bancodebogota => Self::Bancodebogota,
            Bank::Bancocajasocial => Self::Bancocajasocial,
            Bank::Serfinanza => Self::Serfinanza,
            Bank::Cfa => Self::Cfa,
            Bank::Coltefinanciera => Self::Coltefinanciera,
            Bank::Pichincha => Self::Pichincha,
            Bank::Iris => Self::Iris,
            Bank::Ban100 => Self::Ban100,
            Bank::Bancopopular => Self::Bancopopular,
            Bank::Daviplata => Self::Daviplata,
            Bank::Bancolombia => Self::Bancolombia,
            Bank::Finandina => Self::Finandina,
            Bank::Scotiabankcolpatria => Self::Scotiabankcolpatria,
            Bank::Gnbsudameris => Self::Gnbsudameris,
            Bank::Itau => Self::Itau,
            Bank::Bbva => Self::Bbva,
            Bank::Davivienda => Self::Davivienda,
            Bank::Mibanco => Self::Mibanco,
            Bank::Multibank => Self::Multibank,
            Bank::Mundomujer => Self::Mundomujer,
            Bank::Procreditcolombia => Self::Procreditcolombia,
            Bank::Bancow => Self::Bancow,
            Bank::Bancoldex => Self::Bancoldex,
            Bank::Juriscoop => Self::Juriscoop,
            Bank::Itauhelm => Self::Itauhelm,
            Bank::Jpmorgancolombia => Self::Jpmorgancolombia,
            Bank::Unknown(value) => Self::Unknown(value),
        }
    }
}
impl TryFrom<BcolPayoutBank> for Bank {
    type Error = crate::runtime::InvalidValue;
    fn try_from(value: BcolPayoutBank) -> Result<Self, crate::runtime::InvalidValue> {
        value.as_str().parse()
    }
}
/// The list of banks supported by the Palomma API.
///
/// Source: [`spec/pages/create-payout-target.md`, line 223](https://docs.old.palomma.com).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BcolPayoutBank {
    /// `santander`
    Santander,
    /// `coofinep`
    Coofinep,
    /// `avvillas`
    Avvillas,
    /// `cotrafa`
    Cotrafa,
    /// `movii`
    Movii,
    /// `confiar`
    Confiar,
    /// `union`
    Union,
    /// `rappipay`
    Rappipay,
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
    /// `lulo`
    Lulo,
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
    /// `asopagos`
    Asopagos,
    /// `pibank`
    Pibank,
    /// `jfk`
    Jfk,
    /// `ding`
    Ding,
    /// `uala`
    Uala,
    /// `btgpactual`
    Btgpactual,
    /// `powwi`
    Powwi,
    /// `bold`
    Bold,
    /// `coink`
    Coink,
    /// `santanderconsumer`
    Santanderconsumer,
    /// `global66`
    Global66,
    /// `nu`
    Nu,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl BcolPayoutBank {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Santander,
        Self::Coofinep,
        Self::Avvillas,
        Self::Cotrafa,
        Self::Movii,
        Self::Confiar,
        Self::Union,
        Self::Rappipay,
        Self::Nequi,
        Self::Bancoagrario,
        Self::Bancoomeva,
        Self::Bancamia,
        Self::Coopcentral,
        Self::Citibank,
        Self::Lulo,
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
        Self::Asopagos,
        Self::Pibank,
        Self::Jfk,
        Self::Ding,
        Self::Uala,
        Self::Btgpactual,
        Self::Powwi,
        Self::Bold,
        Self::Coink,
        Self::Santanderconsumer,
        Self::Global66,
        Self::Nu,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Santander => "santander",
            Self::Coofinep => "coofinep",
            Self::Avvillas => "avvillas",
            Self::Cotrafa => "cotrafa",
            Self::Movii => "movii",
            Self::Confiar => "confiar",
            Self::Union => "union",
            Self::Rappipay => "rappipay",
            Self::Nequi => "nequi",
            Self::Bancoagrario => "bancoagrario",
            Self::Bancoomeva => "bancoomeva",
            Self::Bancamia => "bancamia",
            Self::Coopcentral => "coopcentral",
            Self::Citibank => "citibank",
            Self::Lulo => "lulo",
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
            Self::Asopagos => "asopagos",
            Self::Pibank => "pibank",
            Self::Jfk => "jfk",
            Self::Ding => "ding",
            Self::Uala => "uala",
            Self::Btgpactual => "btgpactual",
            Self::Powwi => "powwi",
            Self::Bold => "bold",
            Self::Coink => "coink",
            Self::Santanderconsumer => "santanderconsumer",
            Self::Global66 => "global66",
            Self::Nu => "nu",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "santander" => Some(Self::Santander),
            "coofinep" => Some(Self::Coofinep),
            "avvillas" => Some(Self::Avvillas),
            "cotrafa" => Some(Self::Cotrafa),
            "movii" => Some(Self::Movii),
            "confiar" => Some(Self::Confiar),
            "union" => Some(Self::Union),
            "rappipay" => Some(Self::Rappipay),
            "nequi" => Some(Self::Nequi),
            "bancoagrario" => Some(Self::Bancoagrario),
            "bancoomeva" => Some(Self::Bancoomeva),
            "bancamia" => Some(Self::Bancamia),
            "coopcentral" => Some(Self::Coopcentral),
            "citibank" => Some(Self::Citibank),
            "lulo" => Some(Self::Lulo),
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
            "asopagos" => Some(Self::Asopagos),
            "pibank" => Some(Self::Pibank),
            "jfk" => Some(Self::Jfk),
            "ding" => Some(Self::Ding),
            "uala" => Some(Self::Uala),
            "btgpactual" => Some(Self::Btgpactual),
            "powwi" => Some(Self::Powwi),
            "bold" => Some(Self::Bold),
            "coink" => Some(Self::Coink),
            "santanderconsumer" => Some(Self::Santanderconsumer),
            "global66" => Some(Self::Global66),
            "nu" => Some(Self::Nu),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    BcolPayoutBank, Unknown, ["santander", "coofinep", "avvillas", "cotrafa", "movii",
    "confiar", "union", "rappipay", "nequi", "bancoagrario", "bancoomeva", "bancamia",
    "coopcentral", "citibank", "lulo", "bancodeoccidente", "falabella", "bancodebogota",
    "bancocajasocial", "serfinanza", "cfa", "coltefinanciera", "pichincha", "iris",
    "ban100", "bancopopular", "daviplata", "bancolombia", "finandina",
    "scotiabankcolpatria", "gnbsudameris", "itau", "bbva", "davivienda", "mibanco",
    "multibank", "mundomujer", "procreditcolombia", "bancow", "bancoldex", "juriscoop",
    "itauhelm", "jpmorgancolombia", "asopagos", "pibank", "jfk", "ding", "uala",
    "btgpactual", "powwi", "bold", "coink", "santanderconsumer", "global66", "nu"]
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
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    StatusMessage, Unknown, ["AUTHENTICATION_FAILED", "CUSTOMER_CANCELLATION",
    "DECLINED_BY_BANK", "EXPIRED", "INVALID_ACCOUNT", "NOT_ENOUGH_FUNDS", "ERROR"]
);
/// Kind of the account.
///
/// Source: `spec/payment-methods.yaml`, line 269.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BankAccountAccountType {
    /// `savings`
    Savings,
    /// `checking`
    Checking,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl BankAccountAccountType {
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
crate::runtime::open_enum!(BankAccountAccountType, Unknown, ["savings", "checking"]);
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
/// Status of the payment method. 'pending' indicates the payment method is not yet available for payment requests. 'active' indicates the payment method is available for payment requests. 'error' indicates an error confirming the bank account, usually when bank info is incorrect or customer info doesn’t match with the bank account owner’s.
///
/// Source: `spec/payment-methods.yaml`, line 194.
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
/// Source: `spec/payment-methods.yaml`, line 212.
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
/// Kind of the customer's Colombian identity document.
///
/// Source: `spec/payment-methods.yaml`, line 249.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentMethodCustomerDetailsDocumentType {
    /// `cc`
    Cc,
    /// `ce`
    Ce,
    /// `nit`
    Nit,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl PaymentMethodCustomerDetailsDocumentType {
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
crate::runtime::open_enum!(
    PaymentMethodCustomerDetailsDocumentType, Unknown, ["cc", "ce", "nit"]
);
