// Made by `cargo xtask generate`; do not edit.
// Input: sha256:a28aaaa051d3f15941eac61a02a2c0381c3efc15a6fc222a1b648ccae5ecbde0

//! Rentals

pub mod builder;
mod client;
pub mod types;
pub use self::client::Rentals;
/// Names Rentals where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new("rentals");
