// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e428a168aa190a741fcea5faf9eca5b9ea55cb4d64caad4d10840a5eeac512c7

//! Requests, one for each operation.

mod operations;
mod operations_2;
pub use self::operations::*;
pub use self::operations_2::*;
