// Made by `cargo xtask generate`; do not edit.
// Input: sha256:1f5ba2e20c89295a60ab71b4c343e363963fc4aa763bbe79373e7b7b1e18dfd7

//! The generated part of the client.

#![allow(
    deprecated,
    unused_imports,
    unused_mut,
    clippy::all,
    clippy::pedantic,
    reason = "code for every document; what is deprecated must still compile here"
)]
pub mod builder;
mod client;
pub mod types;
