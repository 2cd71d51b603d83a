// Made by `cargo xtask generate`; do not edit.
// Input: sha256:f843ae5721b0af819973b2596ebcef24d54a85a8304fc7388d00b354b15fe139

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
