// Made by `cargo xtask generate`; do not edit.
// Input: sha256:2651fe8280b40762fbd0f0ea17f00221e84c038bdbf82a92013cf694cce7ab41

//! Requests, one for each operation.

mod operations;
pub use self::operations::*;
