// Made by `cargo xtask generate`; do not edit.
// Input: sha256:62a09fc4a3a94e00d2900a277e3427040fa779410a20fad36b306045f55d6de4

//! The types of requests and answers.

pub mod builder;
mod structs;
pub use self::structs::*;
