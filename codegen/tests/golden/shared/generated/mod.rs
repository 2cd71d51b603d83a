// Made by `cargo xtask generate`; do not edit.
// Input: sha256:20cd2342e62fe76cb76f17a4fa0cd236aae0f56182251b7e42a114b087221285

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
