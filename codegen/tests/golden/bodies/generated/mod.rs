// Made by `cargo xtask generate`; do not edit.
// Input: sha256:46d3f0a28c4c1e3808ef8c3e99a619fd47daa7acc2dc07668f593c4ddab63153

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
