// Made by `cargo xtask generate`; do not edit.
// Input: sha256:6643172c8c8b1d03c0cb8468988659437702aa4e98432e91dafaf5cfb0221ccb

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
