// Made by `cargo xtask generate`; do not edit.
// Input: sha256:4ee5844efd91eed6f525a2324d16ceb7c1f9519428a4a60e1cab7ffb983dae7c

//! Builders of the types.

mod structs;
mod structs_2;
mod structs_3;
pub use self::structs::*;
pub use self::structs_2::*;
pub use self::structs_3::*;
