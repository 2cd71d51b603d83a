// Made by `cargo xtask generate`; do not edit.
// Input: sha256:a2035c42fef44f3e16da6451dfd00ef576b4d51dabea396f3ec0f6f08c48b1c8

//! The types of requests and answers.

pub mod builder;
mod enums;
mod ids;
mod structs;
pub use self::enums::*;
pub use self::ids::*;
pub use self::structs::*;
