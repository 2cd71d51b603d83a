// Made by `cargo xtask generate`; do not edit.
// Input: sha256:0376fbca5186a20a3001919261b1989dd7670dab9c283dd1fa9cab6e2eba5186

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
pub mod exercise;
pub mod types;
