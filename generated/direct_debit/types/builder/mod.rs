// Made by `cargo xtask generate`; do not edit.
// Input: sha256:aec8b262ddba36fc2d9f93f52c27fe840e140074e3ce85a2f951d5ec0ce1754b

//! Builders of the types.

mod structs;
mod structs_2;
mod structs_3;
pub use self::structs::*;
pub use self::structs_2::*;
pub use self::structs_3::*;
