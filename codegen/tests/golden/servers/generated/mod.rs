// Made by `cargo xtask generate`; do not edit.
// Input: sha256:71faf9ef713dfbe56aa73c0572b3d0a475eaed0e5eff5f090837c033247d9d4f

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
