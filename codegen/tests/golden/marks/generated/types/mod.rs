// Made by `cargo xtask generate`; do not edit.
// Input: sha256:991aca19c7a6f0aabca8e84162da2a84676bf86c3d9e93a2fab9f6dcfc59cabe

//! The types of requests and answers.

pub mod builder;
mod ids;
mod structs;
pub use self::ids::*;
pub use self::structs::*;
