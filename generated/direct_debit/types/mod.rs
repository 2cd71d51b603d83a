// Made by `cargo xtask generate`; do not edit.
// Input: sha256:4ee5844efd91eed6f525a2324d16ceb7c1f9519428a4a60e1cab7ffb983dae7c

//! The types of requests and answers.

pub mod builder;
mod enums;
mod ids;
mod unions;
mod structs;
mod structs_2;
pub use self::enums::*;
pub use self::ids::*;
pub use self::unions::*;
pub use self::structs::*;
pub use self::structs_2::*;
