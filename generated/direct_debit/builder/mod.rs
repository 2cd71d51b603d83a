// Made by `cargo xtask generate`; do not edit.
// Input: sha256:4ee5844efd91eed6f525a2324d16ceb7c1f9519428a4a60e1cab7ffb983dae7c

//! Requests, one for each operation.

mod operations;
pub use self::operations::*;
