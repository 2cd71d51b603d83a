// Made by `cargo xtask generate`; do not edit.
// Input: sha256:6643172c8c8b1d03c0cb8468988659437702aa4e98432e91dafaf5cfb0221ccb

//! Builders of the types.

mod structs;
pub use self::structs::*;
