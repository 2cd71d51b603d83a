// Made by `cargo xtask generate`; do not edit.
// Input: sha256:066d98f9832affc39b32002a6eb1fc30a6c90538ac355e0adf78252a53e8a1f8

//! Builders of the types.

mod structs;
mod structs_2;
mod structs_3;
pub use self::structs::*;
pub use self::structs_2::*;
pub use self::structs_3::*;
