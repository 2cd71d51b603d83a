// Made by `cargo xtask generate`; do not edit.
// Input: sha256:8bebd1e68f86f0e58a09153cc317cff39579eb2f5bcb69cfa643ce1d2a8c9025

//! The types of requests and answers.

pub mod builder;
mod enums;
mod enums_2;
mod ids;
mod unions;
mod structs;
mod structs_2;
mod structs_3;
pub use self::enums::*;
pub use self::enums_2::*;
pub use self::ids::*;
pub use self::unions::*;
pub use self::structs::*;
pub use self::structs_2::*;
pub use self::structs_3::*;
