// Made by `cargo xtask generate`; do not edit.
// Input: sha256:2db3f4a930cc69a9f627bd023dfa03810cd8eda764e41b8746b9575e45876a13

//! Requests, one for each operation.

mod operations;
pub use self::operations::*;
