// Made by `cargo xtask generate`; do not edit.
// Input: sha256:eb36c6f6d0e8cfbb242ce12bac3c8c4573aa032b7baea32eda15718243695ef7

//! The generated part of the client.

#![allow(
    deprecated,
    unused_imports,
    unused_mut,
    clippy::all,
    clippy::pedantic,
    reason = "code for every document; what is deprecated must still compile here"
)]
crate::runtime::client!();
#[cfg(feature = "payouts")]
pub mod payouts;
#[cfg(feature = "direct-debit")]
pub mod direct_debit;
#[cfg(feature = "rentals")]
pub mod rentals;
mod between;
