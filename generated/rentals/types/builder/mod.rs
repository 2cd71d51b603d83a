// Made by `cargo xtask generate`; do not edit.
// Input: sha256:a28aaaa051d3f15941eac61a02a2c0381c3efc15a6fc222a1b648ccae5ecbde0

//! Builders of the types.

mod structs;
pub use self::structs::*;
