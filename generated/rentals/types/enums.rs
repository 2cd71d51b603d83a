// Made by `cargo xtask generate`; do not edit.
// Input: sha256:3bc4358db1ef3b43e0b6bdfc6f85875d69569a084e5ed677790c1e2eee729c6f

//! Part of `types`: enums.

use super::*;
/// Kind of the customer's identity document.
///
/// Source: `spec/rentals/invoices.yaml`, line 183.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DocumentType {
    /// `cc`
    Cc,
    /// `ce`
    Ce,
    /// `nit`
    Nit,
    /// `ti`
    Ti,
    /// `ps`
    Ps,
    /// `cif`
    Cif,
    /// `ne`
    Ne,
    /// `rc`
    Rc,
    /// `ppt`
    Ppt,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl DocumentType {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Cc,
        Self::Ce,
        Self::Nit,
        Self::Ti,
        Self::Ps,
        Self::Cif,
        Self::Ne,
        Self::Rc,
        Self::Ppt,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cc => "cc",
            Self::Ce => "ce",
            Self::Nit => "nit",
            Self::Ti => "ti",
            Self::Ps => "ps",
            Self::Cif => "cif",
            Self::Ne => "ne",
            Self::Rc => "rc",
            Self::Ppt => "ppt",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "cc" => Some(Self::Cc),
            "ce" => Some(Self::Ce),
            "nit" => Some(Self::Nit),
            "ti" => Some(Self::Ti),
            "ps" => Some(Self::Ps),
            "cif" => Some(Self::Cif),
            "ne" => Some(Self::Ne),
            "rc" => Some(Self::Rc),
            "ppt" => Some(Self::Ppt),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    DocumentType, Unknown, ["cc", "ce", "nit", "ti", "ps", "cif", "ne", "rc", "ppt"]
);
/// How far the invoice is.
///
/// Source: `spec/rentals/invoices.yaml`, line 226.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `ready`
    Ready,
    /// `paid`
    Paid,
    /// `cancelled`
    Cancelled,
    /// `chargeback`
    Chargeback,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl InvoiceStatus {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Ready,
        Self::Paid,
        Self::Cancelled,
        Self::Chargeback,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ready => "ready",
            Self::Paid => "paid",
            Self::Cancelled => "cancelled",
            Self::Chargeback => "chargeback",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "ready" => Some(Self::Ready),
            "paid" => Some(Self::Paid),
            "cancelled" => Some(Self::Cancelled),
            "chargeback" => Some(Self::Chargeback),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    InvoiceStatus, Unknown, ["ready", "paid", "cancelled", "chargeback"]
);
/// How it was paid.
///
/// Source: `spec/rentals/invoices.yaml`, line 261.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvoicePaymentMethod {
    /// `pse`
    Pse,
    /// `nequiButton`
    NequiButton,
    /// `bancolombiaButton`
    BancolombiaButton,
    /// `breb`
    Breb,
    /// `card`
    Card,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl InvoicePaymentMethod {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Pse,
        Self::NequiButton,
        Self::BancolombiaButton,
        Self::Breb,
        Self::Card,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pse => "pse",
            Self::NequiButton => "nequiButton",
            Self::BancolombiaButton => "bancolombiaButton",
            Self::Breb => "breb",
            Self::Card => "card",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "pse" => Some(Self::Pse),
            "nequiButton" => Some(Self::NequiButton),
            "bancolombiaButton" => Some(Self::BancolombiaButton),
            "breb" => Some(Self::Breb),
            "card" => Some(Self::Card),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    InvoicePaymentMethod, Unknown, ["pse", "nequiButton", "bancolombiaButton", "breb",
    "card"]
);
/// Where the customer came from to pay it.
///
/// Source: `spec/rentals/invoices.yaml`, line 270.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvoicePaymentSource {
    /// `whatsapp`
    Whatsapp,
    /// `portal`
    Portal,
    /// `link`
    Link,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl InvoicePaymentSource {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[Self::Whatsapp, Self::Portal, Self::Link];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Whatsapp => "whatsapp",
            Self::Portal => "portal",
            Self::Link => "link",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "whatsapp" => Some(Self::Whatsapp),
            "portal" => Some(Self::Portal),
            "link" => Some(Self::Link),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    InvoicePaymentSource, Unknown, ["whatsapp", "portal", "link"]
);
/// How far the settlement is.
///
/// Source: `spec/rentals/settlements.yaml`, line 86.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SettlementStatus {
    /// `processing`
    Processing,
    /// `paid`
    Paid,
    /// `credited`
    Credited,
    /// `error`
    Error,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl SettlementStatus {
    /// Every documented value, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Processing,
        Self::Paid,
        Self::Credited,
        Self::Error,
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Processing => "processing",
            Self::Paid => "paid",
            Self::Credited => "credited",
            Self::Error => "error",
            Self::Unknown(value) => value.as_str(),
        }
    }
    fn documented(value: &str) -> Option<Self> {
        match value {
            "processing" => Some(Self::Processing),
            "paid" => Some(Self::Paid),
            "credited" => Some(Self::Credited),
            "error" => Some(Self::Error),
            _ => None,
        }
    }
}
crate::runtime::open_enum!(
    SettlementStatus, Unknown, ["processing", "paid", "credited", "error"]
);
