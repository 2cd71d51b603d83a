// Made by `cargo xtask generate`; do not edit.
// Input: sha256:228ac3c0bf9c5ef8013b242f1b2c3d091cae432b1fd363b81b88b9e2018bdf72

//! The types of requests and answers.

pub mod builder;
mod enums;
mod enums_2;
mod unions;
mod structs;
mod structs_2;
mod structs_3;
pub use self::enums::*;
pub use self::enums_2::*;
pub use self::unions::*;
pub use self::structs::*;
pub use self::structs_2::*;
pub use self::structs_3::*;
