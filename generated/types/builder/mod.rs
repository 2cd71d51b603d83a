// Made by `cargo xtask generate`; do not edit.
// Input: sha256:6ac9db2f8dd0b87b5ce6c245dd724851a5e3610905ee1c950975755dd47b0b35

//! Builders of the types.

mod structs;
mod structs_2;
pub use self::structs::*;
pub use self::structs_2::*;
