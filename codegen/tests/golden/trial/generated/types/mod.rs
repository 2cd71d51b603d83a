// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e6ea17d8c0dde4209d5bf9728b79de77dd4b14bae7f7d8b4b8c25e28bf823499

//! The types of requests and answers.

pub mod builder;
mod enums;
mod unions;
mod structs;
pub use self::enums::*;
pub use self::unions::*;
pub use self::structs::*;
