// Made by `cargo xtask generate`; do not edit.
// Input: sha256:066d98f9832affc39b32002a6eb1fc30a6c90538ac355e0adf78252a53e8a1f8

//! Direct debit

pub mod builder;
mod client;
pub mod types;
pub use self::client::DirectDebit;
/// Names Direct debit where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new(
    "direct-debit",
);
