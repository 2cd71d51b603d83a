// Made by `cargo xtask generate`; do not edit.
// Input: sha256:91830c1faaf22d3621da479baf1142d3c5c6a5c1b8eae6bb51117531e1c9ae04

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
