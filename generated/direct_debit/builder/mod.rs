// Made by `cargo xtask generate`; do not edit.
// Input: sha256:aec8b262ddba36fc2d9f93f52c27fe840e140074e3ce85a2f951d5ec0ce1754b

//! Requests, one for each operation.

mod operations;
pub use self::operations::*;
