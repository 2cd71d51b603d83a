// Made by `cargo xtask generate`; do not edit.
// Input: sha256:2651fe8280b40762fbd0f0ea17f00221e84c038bdbf82a92013cf694cce7ab41

//! Rentals

pub mod builder;
mod client;
pub mod types;
pub use self::client::Rentals;
/// Names Rentals where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new("rentals");
