// Made by `cargo xtask generate`; do not edit.
// Input: sha256:0bcfc3bd2c57cafc989c333e79f170f1a309504419cdbe50aade6e4abad65a3a

//! The types of requests and answers.

pub mod builder;
mod structs;
pub use self::structs::*;
