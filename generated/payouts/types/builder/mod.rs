// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d8f6f6101db71b50c140f2aaa1d66f6bc9117f5eb8a78ebb0f0c3f9be9aa5968

//! Builders of the types.

mod structs;
mod structs_2;
mod structs_3;
mod structs_4;
mod structs_5;
mod structs_6;
mod structs_7;
pub use self::structs::*;
pub use self::structs_2::*;
pub use self::structs_3::*;
pub use self::structs_4::*;
pub use self::structs_5::*;
pub use self::structs_6::*;
pub use self::structs_7::*;
