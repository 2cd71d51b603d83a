// Made by `cargo xtask generate`; do not edit.
// Input: sha256:ad11384cd125fbed38d4edcae96da48ef04b4c698b4e082ef4104e7495f7b98a

//! The types of requests and answers.

pub mod builder;
mod enums;
mod ids;
mod unions;
mod structs;
mod structs_2;
pub use self::enums::*;
pub use self::ids::*;
pub use self::unions::*;
pub use self::structs::*;
pub use self::structs_2::*;
