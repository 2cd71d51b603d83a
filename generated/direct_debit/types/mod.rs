// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c5f02337a5844f3c652a0afff924f62d742aa61fe725c9461a7d1fa2231ec7

//! The types of requests and answers.

pub mod builder;
mod enums;
mod unions;
mod structs;
mod structs_2;
pub use self::enums::*;
pub use self::unions::*;
pub use self::structs::*;
pub use self::structs_2::*;
/// Default values the documentation states.
pub(crate) mod defaults {}
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
