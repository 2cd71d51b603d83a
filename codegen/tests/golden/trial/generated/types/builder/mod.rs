// Made by `cargo xtask generate`; do not edit.
// Input: sha256:0376fbca5186a20a3001919261b1989dd7670dab9c283dd1fa9cab6e2eba5186

//! Builders of the types.

mod structs;
pub use self::structs::*;
