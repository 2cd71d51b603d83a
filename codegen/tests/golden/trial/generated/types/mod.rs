// Made by `cargo xtask generate`; do not edit.
// Input: sha256:0376fbca5186a20a3001919261b1989dd7670dab9c283dd1fa9cab6e2eba5186

//! The types of requests and answers.

pub mod builder;
mod enums;
mod unions;
mod structs;
pub use self::enums::*;
pub use self::unions::*;
pub use self::structs::*;
