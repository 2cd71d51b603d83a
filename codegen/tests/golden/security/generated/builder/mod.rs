// Made by `cargo xtask generate`; do not edit.
// Input: sha256:bf6cb487c69dfa398f7c56c3b65cec18a4d71e66b13ce4022143389bb85650a5

//! Requests, one for each operation.

mod operations;
pub use self::operations::*;
