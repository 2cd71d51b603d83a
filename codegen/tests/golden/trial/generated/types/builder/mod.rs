// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

//! Builders of the types.

mod structs;
mod structs_2;
pub use self::structs::*;
pub use self::structs_2::*;
