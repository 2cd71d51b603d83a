// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e428a168aa190a741fcea5faf9eca5b9ea55cb4d64caad4d10840a5eeac512c7

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
