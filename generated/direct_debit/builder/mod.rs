// Made by `cargo xtask generate`; do not edit.
// Input: sha256:ad11384cd125fbed38d4edcae96da48ef04b4c698b4e082ef4104e7495f7b98a

//! Requests, one for each operation.

mod operations;
pub use self::operations::*;
