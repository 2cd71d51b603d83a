// Made by `cargo xtask generate`; do not edit.
// Input: sha256:ad11384cd125fbed38d4edcae96da48ef04b4c698b4e082ef4104e7495f7b98a

//! Direct debit

pub mod builder;
mod client;
pub mod types;
pub use self::client::DirectDebit;
/// Names Direct debit where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new(
    "direct-debit",
);
