// Made by `cargo xtask generate`; do not edit.
// Input: sha256:bbee56dff938f4858c4845588a51ccb1a9a65fae25281a4eeeb92b6caa42ac7d

//! Rentals

pub mod builder;
mod client;
pub mod types;
pub use self::client::Rentals;
/// Names Rentals where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new("rentals");
