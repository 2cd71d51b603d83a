// Made by `cargo xtask generate`; do not edit.
// Input: sha256:bbee56dff938f4858c4845588a51ccb1a9a65fae25281a4eeeb92b6caa42ac7d

//! The types of requests and answers.

pub mod builder;
mod enums;
mod ids;
mod structs;
pub use self::enums::*;
pub use self::ids::*;
pub use self::structs::*;
