// Made by `cargo xtask generate`; do not edit.
// Input: sha256:62a09fc4a3a94e00d2900a277e3427040fa779410a20fad36b306045f55d6de4

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
