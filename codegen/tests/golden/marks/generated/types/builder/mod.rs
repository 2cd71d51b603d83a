// Made by `cargo xtask generate`; do not edit.
// Input: sha256:1f5ba2e20c89295a60ab71b4c343e363963fc4aa763bbe79373e7b7b1e18dfd7

//! Builders of the types.

mod structs;
pub use self::structs::*;
