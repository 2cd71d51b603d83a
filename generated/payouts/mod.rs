// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d8f6f6101db71b50c140f2aaa1d66f6bc9117f5eb8a78ebb0f0c3f9be9aa5968

//! Payins and payouts

pub mod builder;
mod client;
pub mod types;
pub use self::client::Payouts;
/// Names Payins and payouts where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new("payouts");
