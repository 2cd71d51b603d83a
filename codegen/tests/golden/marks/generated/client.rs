// Made by `cargo xtask generate`; do not edit.
// Input: sha256:1f5ba2e20c89295a60ab71b4c343e363963fc4aa763bbe79373e7b7b1e18dfd7

//! The client's methods, one for each operation.

use super::builder;
impl crate::runtime::Client {
    /// Sends `GET /orders`.
    ///
    /// Source: `input.yaml`, line 7.
    pub fn list_orders(&self) -> builder::ListOrders {
        builder::ListOrders::new(self)
    }
    /// Sends `POST /orders`.
    ///
    /// Source: `input.yaml`, line 13.
    pub fn create_order(&self) -> builder::CreateOrder {
        builder::CreateOrder::new(self)
    }
    /// Sends `GET /orders/{orderId}`.
    ///
    /// Source: `input.yaml`, line 27.
    pub fn get_order(&self) -> builder::GetOrder {
        builder::GetOrder::new(self)
    }
}
