// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9771856a87b1d140418b0ce6f9cc16a7539beea0de60a8ae017de0424f1865c

//! Direct debit

pub mod builder;
mod client;
pub mod types;
pub use self::client::DirectDebit;
/// Names Direct debit where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new(
    "direct-debit",
);
