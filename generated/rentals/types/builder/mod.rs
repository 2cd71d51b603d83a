// Made by `cargo xtask generate`; do not edit.
// Input: sha256:bbee56dff938f4858c4845588a51ccb1a9a65fae25281a4eeeb92b6caa42ac7d

//! Builders of the types.

mod structs;
mod structs_2;
pub use self::structs::*;
pub use self::structs_2::*;
