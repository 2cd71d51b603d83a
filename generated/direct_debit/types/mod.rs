// Made by `cargo xtask generate`; do not edit.
// Input: sha256:066d98f9832affc39b32002a6eb1fc30a6c90538ac355e0adf78252a53e8a1f8

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
