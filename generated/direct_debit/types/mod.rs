// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c5f02337a5844f3c652a0afff924f62d742aa61fe725c9461a7d1fa2231ec7

//! The types of requests and answers.

pub mod builder;
mod enums;
mod unions;
mod structs;
mod structs_2;
pub use self::enums::*;
pub use self::unions::*;
pub use self::structs::*;
pub use self::structs_2::*;
