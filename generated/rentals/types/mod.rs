// Made by `cargo xtask generate`; do not edit.
// Input: sha256:2651fe8280b40762fbd0f0ea17f00221e84c038bdbf82a92013cf694cce7ab41

//! The types of requests and answers.

pub mod builder;
mod enums;
mod structs;
pub use self::enums::*;
pub use self::structs::*;
