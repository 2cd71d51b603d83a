// Made by `cargo xtask generate`; do not edit.
// Input: sha256:991aca19c7a6f0aabca8e84162da2a84676bf86c3d9e93a2fab9f6dcfc59cabe

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
