// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Requests, one for each operation.

mod operations;
mod operations_2;
mod operations_3;
mod operations_4;
pub use self::operations::*;
pub use self::operations_2::*;
pub use self::operations_3::*;
pub use self::operations_4::*;
