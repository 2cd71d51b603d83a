// Made by `cargo xtask generate`; do not edit.
// Input: sha256:396d49a1c4ea6980e4a8e248a64a5c1e9d2f7803b527e3a3ce6ebc8b6c0f2fdb

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
