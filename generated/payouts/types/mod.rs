// Made by `cargo xtask generate`; do not edit.
// Input: sha256:fa7803da78d119a394012a7d224adf0a6f96939d570d97699635ad85db2b63ed

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
