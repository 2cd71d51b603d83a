// Made by `cargo xtask generate`; do not edit.
// Input: sha256:fa7803da78d119a394012a7d224adf0a6f96939d570d97699635ad85db2b63ed

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
