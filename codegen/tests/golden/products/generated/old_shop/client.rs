// Made by `cargo xtask generate`; do not edit.
// Input: sha256:ca60a6b794f86b05314893751891c7c8b6ecc6dea1b90c47701513dc943ab40e

//! The client's methods, one for each operation.

use super::builder;
/// The operations of The shop before.
///
/// From [`Client::old_shop`](super::super::Client::old_shop); cloning it is cheap.
#[derive(Clone, Debug)]
pub struct OldShop {
    caller: crate::runtime::Caller,
}
impl OldShop {
    /// Sends `GET /things/{id}`.
    ///
    /// Source: `old-shop.yaml`, line 9.
    pub fn get_thing(&self) -> builder::GetThing {
        builder::GetThing::new(&self.caller)
    }
}
impl super::super::Client {
    /// The operations of The shop before, on this client's connections.
    #[must_use]
    pub fn old_shop(&self) -> OldShop {
        OldShop {
            caller: self.caller.clone(),
        }
    }
}
