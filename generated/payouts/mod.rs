// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e428a168aa190a741fcea5faf9eca5b9ea55cb4d64caad4d10840a5eeac512c7

//! Payins and payouts

pub mod builder;
mod client;
pub mod types;
pub use self::client::Payouts;
/// Names Payins and payouts where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new("payouts");
