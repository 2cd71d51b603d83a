// Made by `cargo xtask generate`; do not edit.
// Input: sha256:58777fd493ea8929054570afb9be1ad501c5115889feadf6fec36cf5b4c476b2

//! The types of requests and answers.

pub mod builder;
mod enums;
mod unions;
mod structs;
pub use self::enums::*;
pub use self::unions::*;
pub use self::structs::*;
