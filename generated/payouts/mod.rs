// Made by `cargo xtask generate`; do not edit.
// Input: sha256:fa7803da78d119a394012a7d224adf0a6f96939d570d97699635ad85db2b63ed

//! Payins and payouts

pub mod builder;
mod client;
pub mod types;
pub use self::client::Payouts;
/// Names Payins and payouts where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new("payouts");
