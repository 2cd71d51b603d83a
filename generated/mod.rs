// Made by `cargo xtask generate`; do not edit.
// Input: sha256:aafedae488e7d69cb4cdf0c84911b82473add549991906d25ef645cc9e611798

//! The generated part of the client.

#![allow(
    deprecated,
    unused_imports,
    unused_mut,
    clippy::all,
    clippy::pedantic,
    reason = "code for every document; what is deprecated must still compile here"
)]
#[cfg(feature = "payouts")]
pub mod payouts;
#[cfg(feature = "direct-debit")]
pub mod direct_debit;
#[cfg(feature = "rentals")]
pub mod rentals;
mod between;
