// Made by `cargo xtask generate`; do not edit.
// Input: sha256:20cd2342e62fe76cb76f17a4fa0cd236aae0f56182251b7e42a114b087221285

//! Builders of the types.

mod structs;
pub use self::structs::*;
