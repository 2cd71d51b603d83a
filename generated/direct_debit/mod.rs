// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c5f02337a5844f3c652a0afff924f62d742aa61fe725c9461a7d1fa2231ec7

//! Direct debit

pub mod builder;
mod client;
pub mod types;
pub use self::client::DirectDebit;
/// Names Direct debit where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new(
    "direct-debit",
);
