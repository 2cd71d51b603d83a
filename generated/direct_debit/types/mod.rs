// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9771856a87b1d140418b0ce6f9cc16a7539beea0de60a8ae017de0424f1865c

//! The types of requests and answers.

pub mod builder;
mod enums;
mod unions;
mod structs;
mod structs_2;
pub use self::enums::*;
pub use self::unions::*;
pub use self::structs::*;
pub use self::structs_2::*;
