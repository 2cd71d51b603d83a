// Made by `cargo xtask generate`; do not edit.
// Input: sha256:91830c1faaf22d3621da479baf1142d3c5c6a5c1b8eae6bb51117531e1c9ae04

//! The client's methods, one for each operation.

use super::builder;
use super::Client;
impl Client {
    /// Sends `POST /shades`.
    ///
    /// Source: `input.yaml`, line 7.
    pub fn create_shade(&self) -> builder::CreateShade {
        builder::CreateShade::new(&self.caller)
    }
}
