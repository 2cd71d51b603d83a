// Made by `cargo xtask generate`; do not edit.
// Input: sha256:58777fd493ea8929054570afb9be1ad501c5115889feadf6fec36cf5b4c476b2

//! Part of `types`: enums.

use super::*;
/// `BankTargetType` of the API.
///
/// Source: `input.yaml`, line 64.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BankTargetType {
    /// `bankAccount`
    BankAccount,
    /// A value the documentation did not list when this was generated.
    Unknown(crate::runtime::Unknown),
}
impl BankTargetType {
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
crate::runtime::open_enum!(BankTargetType, Unknown, ["bankAccount"]);
impl Default for BankTargetType {
    fn default() -> Self {
        Self::BankAccount
    }
}
