// Made by `cargo xtask generate`; do not edit.
// Input: sha256:58777fd493ea8929054570afb9be1ad501c5115889feadf6fec36cf5b4c476b2

//! The client's methods, one for each operation.

use super::builder;
use super::Client;
impl Client {
    /// Makes a link
    ///
    /// Sends `POST /links`.
    ///
    /// Source: `input.yaml`, line 7.
    pub fn create_link(&self) -> builder::CreateLink {
        builder::CreateLink::new(&self.caller)
    }
    /// Sends `POST /targets`.
    ///
    /// Source: `input.yaml`, line 25.
    pub fn create_target(&self) -> builder::CreateTarget {
        builder::CreateTarget::new(&self.caller)
    }
}
