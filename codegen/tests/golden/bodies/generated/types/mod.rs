// Made by `cargo xtask generate`; do not edit.
// Input: sha256:46d3f0a28c4c1e3808ef8c3e99a619fd47daa7acc2dc07668f593c4ddab63153

//! The types of requests and answers.

pub mod builder;
mod structs;
pub use self::structs::*;
