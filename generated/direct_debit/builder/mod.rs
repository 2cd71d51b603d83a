// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9771856a87b1d140418b0ce6f9cc16a7539beea0de60a8ae017de0424f1865c

//! Requests, one for each operation.

mod operations;
pub use self::operations::*;
