// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

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
pub mod exercise;
pub mod types;
