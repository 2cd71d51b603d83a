// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e6ea17d8c0dde4209d5bf9728b79de77dd4b14bae7f7d8b4b8c25e28bf823499

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
