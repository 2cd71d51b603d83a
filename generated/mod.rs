// Made by `cargo xtask generate`; do not edit.
// Input: sha256:384d586729de4e1239fe8971b531bff1d5582498537b624831aaccdb152800c0

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
