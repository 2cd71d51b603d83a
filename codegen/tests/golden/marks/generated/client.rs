// Made by `cargo xtask generate`; do not edit.
// Input: sha256:991aca19c7a6f0aabca8e84162da2a84676bf86c3d9e93a2fab9f6dcfc59cabe

//! The client's methods, one for each operation.

use super::builder;
use super::Client;
impl Client {
    /// Sends `GET /orders`.
    ///
    /// Source: `input.yaml`, line 7.
    pub fn list_orders(&self) -> builder::ListOrders {
        builder::ListOrders::new(&self.caller)
    }
    /// Sends `POST /orders`.
    ///
    /// Source: `input.yaml`, line 13.
    pub fn create_order(&self) -> builder::CreateOrder {
        builder::CreateOrder::new(&self.caller)
    }
    /// Sends `GET /orders/{orderId}`.
    ///
    /// Source: `input.yaml`, line 27.
    pub fn get_order(&self) -> builder::GetOrder {
        builder::GetOrder::new(&self.caller)
    }
}
