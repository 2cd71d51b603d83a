// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e906c46678436c99927f623084829a57599b831f2fad86c2c6b6a3d9647f1446

//! Payins and payouts

pub mod builder;
mod client;
pub mod types;
pub use self::client::Payouts;
/// Names Payins and payouts where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new("payouts");
