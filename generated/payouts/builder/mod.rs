// Made by `cargo xtask generate`; do not edit.
// Input: sha256:228ac3c0bf9c5ef8013b242f1b2c3d091cae432b1fd363b81b88b9e2018bdf72

//! Requests, one for each operation.

mod operations;
mod operations_2;
mod operations_3;
pub use self::operations::*;
pub use self::operations_2::*;
pub use self::operations_3::*;
