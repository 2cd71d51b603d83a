// Made by `cargo xtask generate`; do not edit.
// Input: sha256:2db3f4a930cc69a9f627bd023dfa03810cd8eda764e41b8746b9575e45876a13

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
