// Made by `cargo xtask generate`; do not edit.
// Input: sha256:1f5ba2e20c89295a60ab71b4c343e363963fc4aa763bbe79373e7b7b1e18dfd7

//! The types of requests and answers.

pub mod builder;
mod ids;
mod structs;
pub use self::ids::*;
pub use self::structs::*;
