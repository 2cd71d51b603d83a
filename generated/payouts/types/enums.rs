// Made by `cargo xtask generate`; do not edit.
// Input: sha256:228ac3c0bf9c5ef8013b242f1b2c3d091cae432b1fd363b81b88b9e2018bdf72

//! Part of `types`: enums.

use super::*;
/// A bank whose accounts can be debited directly.
///
/// Source: `spec/payouts/payin-sources.yaml`, line 220.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BcolDirectDebitBank {
    /// `santander`
    Santander,
    /// `coofinep`
    Coofinep,
    /// `avvillas`
    Avvillas,
    /// `rappipay`
    Rappipay,
    /// `nequi`
    Nequi,
    /// `bancoagrario`
    Bancoagrario,
    /// `bancoomeva`
    Bancoomeva,
    /// `coopcentral`
    Coopcentral,
    /// `citibank`
    Citibank,
    /// `bancodeoccidente`
    Bancodeoccidente,
    /// `bancodebogota`
    Bancodebogota,
    /// `bancocajasocial`
    Bancocajasocial,
    /// `serfinanza`
    Serfinanza,
    /// `bancopopular`
    Bancopopular,
    /// `daviplata`
    Daviplata,
    /// `bancolombia`
    Bancolombia,
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
    /// `juriscoop`
    Juriscoop,
    /// `itauhelm`
    Itauhelm,
    /// `jpmorgancolombia`
    Jpmorgancolombia,
    /// `btgpactual`
    Btgpactual,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl BcolDirectDebitBank {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Santander,
        Self::Coofinep,
        Self::Avvillas,
        Self::Rappipay,
        Self::Nequi,
        Self::Bancoagrario,
        Self::Bancoomeva,
        Self::Coopcentral,
        Self::Citibank,
        Self::Bancodeoccidente,
        Self::Bancodebogota,
        Self::Bancocajasocial,
        Self::Serfinanza,
        Self::Bancopopular,
        Self::Daviplata,
        Self::Bancolombia,
        Self::Scotiabankcolpatria,
        Self::Gnbsudameris,
        Self::Itau,
        Self::Bbva,
        Self::Davivienda,
        Self::Mibanco,
        Self::Multibank,
        Self::Mundomujer,
        Self::Juriscoop,
        Self::Itauhelm,
        Self::Jpmorgancolombia,
        Self::Btgpactual,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Santander => "santander",
            Self::Coofinep => "coofinep",
            Self::Avvillas => "avvillas",
            Self::Rappipay => "rappipay",
            Self::Nequi => "nequi",
            Self::Bancoagrario => "bancoagrario",
            Self::Bancoomeva => "bancoomeva",
            Self::Coopcentral => "coopcentral",
            Self::Citibank => "citibank",
            Self::Bancodeoccidente => "bancodeoccidente",
            Self::Bancodebogota => "bancodebogota",
            Self::Bancocajasocial => "bancocajasocial",
            Self::Serfinanza => "serfinanza",
            Self::Bancopopular => "bancopopular",
            Self::Daviplata => "daviplata",
            Self::Bancolombia => "bancolombia",
            Self::Scotiabankcolpatria => "scotiabankcolpatria",
            Self::Gnbsudameris => "gnbsudameris",
            Self::Itau => "itau",
            Self::Bbva => "bbva",
            Self::Davivienda => "davivienda",
            Self::Mibanco => "mibanco",
            Self::Multibank => "multibank",
            Self::Mundomujer => "mundomujer",
            Self::Juriscoop => "juriscoop",
            Self::Itauhelm => "itauhelm",
            Self::Jpmorgancolombia => "jpmorgancolombia",
            Self::Btgpactual => "btgpactual",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "santander" => Some(Self::Santander),
            "coofinep" => Some(Self::Coofinep),
            "avvillas" => Some(Self::Avvillas),
            "rappipay" => Some(Self::Rappipay),
            "nequi" => Some(Self::Nequi),
            "bancoagrario" => Some(Self::Bancoagrario),
            "bancoomeva" => Some(Self::Bancoomeva),
            "coopcentral" => Some(Self::Coopcentral),
            "citibank" => Some(Self::Citibank),
            "bancodeoccidente" => Some(Self::Bancodeoccidente),
            "bancodebogota" => Some(Self::Bancodebogota),
            "bancocajasocial" => Some(Self::Bancocajasocial),
            "serfinanza" => Some(Self::Serfinanza),
            "bancopopular" => Some(Self::Bancopopular),
            "daviplata" => Some(Self::Daviplata),
            "bancolombia" => Some(Self::Bancolombia),
            "scotiabankcolpatria" => Some(Self::Scotiabankcolpatria),
            "gnbsudameris" => Some(Self::Gnbsudameris),
            "itau" => Some(Self::Itau),
            "bbva" => Some(Self::Bbva),
            "davivienda" => Some(Self::Davivienda),
            "mibanco" => Some(Self::Mibanco),
            "multibank" => Some(Self::Multibank),
            "mundomujer" => Some(Self::Mundomujer),
            "juriscoop" => Some(Self::Juriscoop),
            "itauhelm" => Some(Self::Itauhelm),
            "jpmorgancolombia" => Some(Self::Jpmorgancolombia),
            "btgpactual" => Some(Self::Btgpactual),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    BcolDirectDebitBank, Unknown, ["santander", "coofinep", "avvillas", "rappipay",
    "nequi", "bancoagrario", "bancoomeva", "coopcentral", "citibank", "bancodeoccidente",
    "bancodebogota", "bancocajasocial", "serfinanza", "bancopopular", "daviplata",
    "bancolombia", "scotiabankcolpatria", "gnbsudameris", "itau", "bbva", "davivienda",
    "mibanco", "multibank", "mundomujer", "juriscoop", "itauhelm", "jpmorgancolombia",
    "btgpactual"]
);
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
/// The kind of a Colombian identity document: citizen's card (cc), foreigner's card (ce) or tax number of a company (nit).
///
/// Source: `spec/payouts/customers.yaml`, line 112.
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
/// A way to pay a general link.
///
/// Source: `spec/payouts/payin-links.yaml`, line 406.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PayinMethod {
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
impl PayinMethod {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
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
    PayinMethod, Unknown, ["pse", "bancolombiaButton", "nequiButton", "card",
    "bancolombiaCollect"]
);
/// How money is drawn from the customer.
///
/// Source: `spec/payouts/shared.yaml`, line 79.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PayinSourceType {
    /// `bankAccount`
    BankAccount,
    /// `bancolombiaToken`
    BancolombiaToken,
    /// `nequiToken`
    NequiToken,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl PayinSourceType {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::BankAccount,
        Self::BancolombiaToken,
        Self::NequiToken,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BankAccount => "bankAccount",
            Self::BancolombiaToken => "bancolombiaToken",
            Self::NequiToken => "nequiToken",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "bankAccount" => Some(Self::BankAccount),
            "bancolombiaToken" => Some(Self::BancolombiaToken),
            "nequiToken" => Some(Self::NequiToken),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    PayinSourceType, Unknown, ["bankAccount", "bancolombiaToken", "nequiToken"]
);
/// A bank that takes part in PSE.
///
/// Source: `spec/payouts/payin-links.yaml`, line 415.
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
