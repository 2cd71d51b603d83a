// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9eb7e825e17145730b6364724d33659b3749caf06c36969e49b17511fb858ce

//! Direct debit

pub mod builder;
mod client;
pub mod types;
pub use self::client::DirectDebit;
/// Names Direct debit where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new(
    "direct-debit",
);
