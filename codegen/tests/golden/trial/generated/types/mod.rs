// Made by `cargo xtask generate`; do not edit.
// Input: sha256:51c48fd37d99016d8d3a628096ecb925a71f210362d0bc139ced5102b4b30994

//! The types of requests and answers.

pub mod builder;
mod enums;
mod unions;
mod structs;
pub use self::enums::*;
pub use self::unions::*;
pub use self::structs::*;
