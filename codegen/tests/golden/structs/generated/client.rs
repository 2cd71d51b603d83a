// Made by `cargo xtask generate`; do not edit.
// Input: sha256:0bcfc3bd2c57cafc989c333e79f170f1a309504419cdbe50aade6e4abad65a3a

//! The client's methods, one for each operation.

use super::builder;
use super::Client;
impl Client {
    /// Sends `POST /nodes`.
    ///
    /// Source: `input.yaml`, line 7.
    pub fn create_node(&self) -> builder::CreateNode {
        builder::CreateNode::new(&self.caller)
    }
}
