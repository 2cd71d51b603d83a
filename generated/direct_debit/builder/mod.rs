// Made by `cargo xtask generate`; do not edit.
// Input: sha256:066d98f9832affc39b32002a6eb1fc30a6c90538ac355e0adf78252a53e8a1f8

//! Requests, one for each operation.

mod operations;
pub use self::operations::*;
