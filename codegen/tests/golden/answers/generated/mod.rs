// Made by `cargo xtask generate`; do not edit.
// Input: sha256:4e1845cdc6c178df97846f0244b9e2c0504eff02635b3e72d2799eabe17cfe30

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
pub mod builder;
mod client;
pub mod types;
