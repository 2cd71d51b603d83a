// Made by `cargo xtask generate`; do not edit.
// Input: sha256:ed84fcf280df2e9ad5d7608e3e9fe6a1ee8d6633d1cbf2efcbac13c97c3b930b

//! The client's methods, one for each operation.

use super::builder;
/// The operations of The shop.
///
/// From [`Client::shop`](super::super::Client::shop); cloning it is cheap.
#[derive(Clone, Debug)]
pub struct Shop {
    caller: crate::runtime::Caller,
}
impl Shop {
    /// Sends `GET /things/{id}`.
    ///
    /// Source: `shop.yaml`, line 9.
    pub fn get_thing(&self) -> builder::GetThing {
        builder::GetThing::new(&self.caller)
    }
}
impl super::super::Client {
    /// The operations of The shop, on this client's connections.
    #[must_use]
    pub fn shop(&self) -> Shop {
        Shop {
            caller: self.caller.clone(),
        }
    }
}
