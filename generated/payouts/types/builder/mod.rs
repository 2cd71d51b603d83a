// Made by `cargo xtask generate`; do not edit.
// Input: sha256:8bebd1e68f86f0e58a09153cc317cff39579eb2f5bcb69cfa643ce1d2a8c9025

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
