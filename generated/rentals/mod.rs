// Made by `cargo xtask generate`; do not edit.
// Input: sha256:3bc4358db1ef3b43e0b6bdfc6f85875d69569a084e5ed677790c1e2eee729c6f

//! Rentals

pub mod builder;
mod client;
pub mod types;
pub use self::client::Rentals;
/// Names Rentals where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new("rentals");
