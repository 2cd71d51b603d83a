// Made by `cargo xtask generate`; do not edit.
// Input: sha256:228ac3c0bf9c5ef8013b242f1b2c3d091cae432b1fd363b81b88b9e2018bdf72

//! Payins and payouts

pub mod builder;
mod client;
pub mod types;
pub use self::client::Payouts;
/// Names Payins and payouts where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new("payouts");
