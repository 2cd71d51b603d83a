// Made by `cargo xtask generate`; do not edit.
// Input: sha256:228ac3c0bf9c5ef8013b242f1b2c3d091cae432b1fd363b81b88b9e2018bdf72

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
