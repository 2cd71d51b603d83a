// Made by `cargo xtask generate`; do not edit.
// Input: sha256:4ee5844efd91eed6f525a2324d16ceb7c1f9519428a4a60e1cab7ffb983dae7c

//! Direct debit

pub mod builder;
mod client;
pub mod types;
pub use self::client::DirectDebit;
/// Names Direct debit where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new(
    "direct-debit",
);
