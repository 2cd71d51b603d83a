// Made by `cargo xtask generate`; do not edit.
// Input: sha256:0bcfc3bd2c57cafc989c333e79f170f1a309504419cdbe50aade6e4abad65a3a

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
