// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9eb7e825e17145730b6364724d33659b3749caf06c36969e49b17511fb858ce

//! The types of requests and answers.

pub mod builder;
mod enums;
mod ids;
mod unions;
mod structs;
pub use self::enums::*;
pub use self::ids::*;
pub use self::unions::*;
pub use self::structs::*;
