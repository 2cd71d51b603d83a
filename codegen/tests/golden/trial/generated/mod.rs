// Made by `cargo xtask generate`; do not edit.
// Input: sha256:51c48fd37d99016d8d3a628096ecb925a71f210362d0bc139ced5102b4b30994

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
pub mod exercise;
pub mod types;
