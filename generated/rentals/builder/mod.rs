// Made by `cargo xtask generate`; do not edit.
// Input: sha256:5519f3ecaf6ffc03954b615595066302f4001130ca323d1766ee8f1a9bdf10ae

//! Requests, one for each operation.

mod operations;
pub use self::operations::*;
