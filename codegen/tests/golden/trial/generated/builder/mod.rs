// Made by `cargo xtask generate`; do not edit.
// Input: sha256:0376fbca5186a20a3001919261b1989dd7670dab9c283dd1fa9cab6e2eba5186

//! Requests, one for each operation.

mod operations;
mod operations_2;
pub use self::operations::*;
pub use self::operations_2::*;
