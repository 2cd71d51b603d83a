// Made by `cargo xtask generate`; do not edit.
// Input: sha256:8bebd1e68f86f0e58a09153cc317cff39579eb2f5bcb69cfa643ce1d2a8c9025

//! Requests, one for each operation.

mod operations;
mod operations_2;
mod operations_3;
mod operations_4;
pub use self::operations::*;
pub use self::operations_2::*;
pub use self::operations_3::*;
pub use self::operations_4::*;
