// Made by `cargo xtask generate`; do not edit.
// Input: sha256:b66477758aa4c5cabf7692b1d144e19f6a727748e4030f0e041e477205312a26

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
