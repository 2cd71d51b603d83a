// Made by `cargo xtask generate`; do not edit.
// Input: sha256:20cd2342e62fe76cb76f17a4fa0cd236aae0f56182251b7e42a114b087221285

//! The client's methods, one for each operation.

use super::builder;
use super::Client;
impl Client {
    /// Sends `GET /shared/again/{id}/{undeclared}`.
    ///
    /// Source: `input.yaml`, line 16.
    pub fn shared_undeclared(&self) -> builder::SharedUndeclared {
        builder::SharedUndeclared::new(&self.caller)
    }
    /// Sends `POST /shared/{id}`.
    ///
    /// Source: `input.yaml`, line 8.
    pub fn shared_parts(&self) -> builder::SharedParts {
        builder::SharedParts::new(&self.caller)
    }
}
