// Made by `cargo xtask generate`; do not edit.
// Input: sha256:bf6cb487c69dfa398f7c56c3b65cec18a4d71e66b13ce4022143389bb85650a5

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
