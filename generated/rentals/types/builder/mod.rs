// Made by `cargo xtask generate`; do not edit.
// Input: sha256:86f94e571c1753f06a301e29f1a7ddfcf30c4fcdeec4bad91c4b4f341a806192

//! Builders of the types.

mod structs;
pub use self::structs::*;
