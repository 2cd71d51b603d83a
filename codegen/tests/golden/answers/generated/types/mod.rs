// Made by `cargo xtask generate`; do not edit.
// Input: sha256:4e1845cdc6c178df97846f0244b9e2c0504eff02635b3e72d2799eabe17cfe30

//! The types of requests and answers.

pub mod builder;
mod structs;
pub use self::structs::*;
