// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e906c46678436c99927f623084829a57599b831f2fad86c2c6b6a3d9647f1446

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
