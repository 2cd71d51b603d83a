// Made by `cargo xtask generate`; do not edit.
// Input: sha256:f5c41d3cf9001ae2d68138407b113be3c5dc9f01f6846cd00e4a163ac152a275

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
