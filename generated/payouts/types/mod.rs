// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e906c46678436c99927f623084829a57599b831f2fad86c2c6b6a3d9647f1446

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
