// Made by `cargo xtask generate`; do not edit.
// Input: sha256:fa7803da78d119a394012a7d224adf0a6f96939d570d97699635ad85db2b63ed

//! Requests, one for each operation.

mod operations;
mod operations_2;
mod operations_3;
pub use self::operations::*;
pub use self::operations_2::*;
pub use self::operations_3::*;
