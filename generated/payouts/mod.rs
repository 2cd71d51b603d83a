// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Payins and payouts

pub mod builder;
mod client;
pub mod types;
pub use self::client::Payouts;
/// Names Payins and payouts where products have different settings.
pub const PRODUCT: crate::runtime::Product = crate::runtime::Product::new("payouts");
