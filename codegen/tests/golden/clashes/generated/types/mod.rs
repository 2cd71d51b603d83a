// Made by `cargo xtask generate`; do not edit.
// Input: sha256:2db3f4a930cc69a9f627bd023dfa03810cd8eda764e41b8746b9575e45876a13

//! The types of requests and answers.

pub mod builder;
mod structs;
pub use self::structs::*;
