// Made by `cargo xtask generate`; do not edit.
// Input: sha256:5519f3ecaf6ffc03954b615595066302f4001130ca323d1766ee8f1a9bdf10ae

//! Rentals

pub mod builder;
mod client;
pub mod types;
pub use self::client::Rentals;
/// Names Rentals where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new("rentals");
