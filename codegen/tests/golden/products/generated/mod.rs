// Made by `cargo xtask generate`; do not edit.
// Input: sha256:64d5e5f61acf88b11c8afd56791aa70b143c8e10aca748312c180a163979a769

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
#[cfg(feature = "shop")]
pub mod shop;
#[cfg(feature = "old-shop")]
pub mod old_shop;
mod between;
