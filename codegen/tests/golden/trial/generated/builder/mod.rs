// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

//! Requests, one for each operation.

mod operations;
mod operations_2;
mod operations_3;
pub use self::operations::*;
pub use self::operations_2::*;
pub use self::operations_3::*;
