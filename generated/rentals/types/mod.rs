// Made by `cargo xtask generate`; do not edit.
// Input: sha256:5519f3ecaf6ffc03954b615595066302f4001130ca323d1766ee8f1a9bdf10ae

//! The types of requests and answers.

pub mod builder;
mod enums;
mod structs;
pub use self::enums::*;
pub use self::structs::*;
/// Default values the documentation states.
pub(crate) mod defaults {
    pub(super) fn create_invoice_request_contract() -> String {
        "00000".to_string()
    }
}
/// Errors of conversions.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
