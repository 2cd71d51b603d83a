// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! The types of requests and answers.

pub mod builder;
mod enums;
mod enums_2;
mod ids;
mod unions;
mod structs;
mod structs_2;
pub use self::enums::*;
pub use self::enums_2::*;
pub use self::ids::*;
pub use self::unions::*;
pub use self::structs::*;
pub use self::structs_2::*;
