// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e6ea17d8c0dde4209d5bf9728b79de77dd4b14bae7f7d8b4b8c25e28bf823499

//! Requests, one for each operation.

mod operations;
mod operations_2;
pub use self::operations::*;
pub use self::operations_2::*;
