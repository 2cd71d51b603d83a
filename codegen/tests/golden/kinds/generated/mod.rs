// Made by `cargo xtask generate`; do not edit.
// Input: sha256:262e4dce6ba80f0b04a855ea6fde1faf807054a1d548ae352109fcad4f53dfbf

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
