// Made by `cargo xtask generate`; do not edit.
// Input: sha256:3145fcf8ad3b736d80a2a80cbdc7dbbd46624317d9700abce677dc6c799806e4

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
