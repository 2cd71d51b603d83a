// Made by `cargo xtask generate`; do not edit.
// Input: sha256:58777fd493ea8929054570afb9be1ad501c5115889feadf6fec36cf5b4c476b2

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
