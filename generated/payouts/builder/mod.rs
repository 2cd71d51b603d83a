// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e906c46678436c99927f623084829a57599b831f2fad86c2c6b6a3d9647f1446

//! Requests, one for each operation.

mod operations;
mod operations_2;
mod operations_3;
pub use self::operations::*;
pub use self::operations_2::*;
pub use self::operations_3::*;
