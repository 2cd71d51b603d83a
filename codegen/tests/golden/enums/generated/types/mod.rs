// Made by `cargo xtask generate`; do not edit.
// Input: sha256:91830c1faaf22d3621da479baf1142d3c5c6a5c1b8eae6bb51117531e1c9ae04

//! The types of requests and answers.

pub mod builder;
mod enums;
mod structs;
pub use self::enums::*;
pub use self::structs::*;
