// Made by `cargo xtask generate`; do not edit.
// Input: sha256:ca60a6b794f86b05314893751891c7c8b6ecc6dea1b90c47701513dc943ab40e

//! The shop before

pub mod builder;
mod client;
pub mod types;
pub use self::client::OldShop;
/// Names The shop before where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new("old-shop");
