// Made by `cargo xtask generate`; do not edit.
// Input: sha256:f5c41d3cf9001ae2d68138407b113be3c5dc9f01f6846cd00e4a163ac152a275

//! The client's methods, one for each operation.

use super::builder;
use super::Client;
impl Client {
    /// Sends `GET /places`.
    ///
    /// Source: `input.yaml`, line 35.
    pub fn list_places(&self) -> builder::ListPlaces {
        builder::ListPlaces::new(&self.caller)
    }
    /// Sends `GET /things`.
    ///
    /// Source: `input.yaml`, line 9.
    pub fn list_things(&self) -> builder::ListThings {
        builder::ListThings::new(&self.caller)
    }
}
