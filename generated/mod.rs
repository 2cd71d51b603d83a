// Made by `cargo xtask generate`; do not edit.
// Input: sha256:eac298201a46d96d4f26033b33b780940cb4ee5c1fbe57dcdc48ffd173e832a8

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
