// Made by `cargo xtask generate`; do not edit.
// Input: sha256:aec8b262ddba36fc2d9f93f52c27fe840e140074e3ce85a2f951d5ec0ce1754b

//! Direct debit

pub mod builder;
mod client;
pub mod types;
pub use self::client::DirectDebit;
/// Names Direct debit where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new(
    "direct-debit",
);
