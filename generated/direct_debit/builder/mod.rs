// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c5f02337a5844f3c652a0afff924f62d742aa61fe725c9461a7d1fa2231ec7

//! Requests, one for each operation.

mod operations;
pub use self::operations::*;
