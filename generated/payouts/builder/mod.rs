// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d8f6f6101db71b50c140f2aaa1d66f6bc9117f5eb8a78ebb0f0c3f9be9aa5968

//! Requests, one for each operation.

mod operations;
mod operations_2;
pub use self::operations::*;
pub use self::operations_2::*;
