// Made by `cargo xtask generate`; do not edit.
// Input: sha256:12bcefcbcc954f8690eb92500257f4658ac446a452813c14c15577c5b597d0e8

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
