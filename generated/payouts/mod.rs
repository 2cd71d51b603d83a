// Made by `cargo xtask generate`; do not edit.
// Input: sha256:8bebd1e68f86f0e58a09153cc317cff39579eb2f5bcb69cfa643ce1d2a8c9025

//! Payins and payouts

pub mod builder;
mod client;
pub mod types;
pub use self::client::Payouts;
/// Names Payins and payouts where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new("payouts");
