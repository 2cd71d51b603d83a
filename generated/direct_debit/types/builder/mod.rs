// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c5f02337a5844f3c652a0afff924f62d742aa61fe725c9461a7d1fa2231ec7

//! Builders of the types.

mod structs;
mod structs_2;
mod structs_3;
pub use self::structs::*;
pub use self::structs_2::*;
pub use self::structs_3::*;
