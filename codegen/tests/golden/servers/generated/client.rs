// Made by `cargo xtask generate`; do not edit.
// Input: sha256:71faf9ef713dfbe56aa73c0572b3d0a475eaed0e5eff5f090837c033247d9d4f

//! The client's methods, one for each operation.

use super::builder;
use super::Client;
impl Client {
    /// Sends `GET /server/own`.
    ///
    /// Source: `input.yaml`, line 15.
    pub fn server_relative(&self) -> builder::ServerRelative {
        builder::ServerRelative::new(&self.caller)
    }
    /// Sends `PUT /server/own`.
    ///
    /// Source: `input.yaml`, line 16.
    pub fn server_own(&self) -> builder::ServerOwn {
        builder::ServerOwn::new(&self.caller)
    }
    /// Sends `GET /server/shared`.
    ///
    /// Source: `input.yaml`, line 12.
    pub fn server_shared(&self) -> builder::ServerShared {
        builder::ServerShared::new(&self.caller)
    }
}
