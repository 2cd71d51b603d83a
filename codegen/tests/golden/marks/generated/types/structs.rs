// Made by `cargo xtask generate`; do not edit.
// Input: sha256:991aca19c7a6f0aabca8e84162da2a84676bf86c3d9e93a2fab9f6dcfc59cabe

//! Part of `types`: structs.

use super::*;
/// `Card` of the API.
///
/// Source: `input.yaml`, line 57.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// `number` on the wire.
    ///
    /// Pattern: `^\d{13,19}$`.
    pub number: crate::runtime::Secret,
    /// `month` on the wire.
    ///
    /// Pattern: `^(0[1-9]|1[0-2])$`.
    pub month: crate::runtime::Secret,
    /// `holder` on the wire.
    ///
    /// Pattern: `^(?!\s)`.
    pub holder: Option<String>,
}
crate::runtime::object! {
    Card {
        "number" => required number,
        "month" => required month,
        "holder" => optional holder,
    }
}
impl Card {
    /// A builder of [`Card`].
    pub fn builder() -> builder::Card {
        <builder::Card as Default>::default()
    }
}
/// `Code` of the API.
///
/// Source: `input.yaml`, line 40.
pub type Code = String;
/// `NewOrder` of the API.
///
/// Source: `input.yaml`, line 41.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewOrder {
    /// `customerId` on the wire.
    ///
    /// Least length: `1`.
    pub customer_id: CustomerId,
    /// `replaces` on the wire.
    pub replaces: Option<OrderId>,
    /// `price` on the wire.
    ///
    /// Currency: `COP`. More than: `1000`.
    pub price: crate::runtime::Amount,
    /// `discount` on the wire.
    ///
    /// Currency: `COP`. Greatest value: `99.5`. Multiple of: `0.01`.
    pub discount: Option<Option<crate::runtime::Amount>>,
    /// `weight` on the wire.
    ///
    /// Least value: `0.5`.
    pub weight: Option<f64>,
    /// `codes` on the wire.
    ///
    /// Least number of items: `1`. Greatest number of items: `2`.
    pub codes: Option<Vec<Code>>,
    /// `card` on the wire.
    pub card: Card,
    /// `without_limits` on the wire.
    pub without_limits: Option<bool>,
}
crate::runtime::object! {
    NewOrder {
        "customerId" => required customer_id,
        "replaces" => optional replaces,
        "price" => required price,
        "discount" => patch discount,
        "weight" => optional weight,
        "codes" => optional codes,
        "card" => required card,
        "without_limits" => optional without_limits,
    }
}
impl NewOrder {
    /// A builder of [`NewOrder`].
    pub fn builder() -> builder::NewOrder {
        <builder::NewOrder as Default>::default()
    }
}
/// `Order` of the API.
///
/// Source: `input.yaml`, line 64.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// `id` on the wire.
    pub id: OrderId,
    /// `customerId` on the wire.
    pub customer_id: Option<CustomerId>,
    /// `price` on the wire.
    ///
    /// Currency: `COP`. Least value: `1000`.
    pub price: crate::runtime::Amount,
    /// `fee` on the wire.
    ///
    /// Currency: `COP`.
    pub fee: Option<crate::runtime::Amount>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Order {
        "id" => required id,
        "customerId" => optional customer_id,
        "price" => required price,
        "fee" => optional fee,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for Order {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Order")
            .field("id", &self.id)
            .field("customer_id", &self.customer_id)
            .field("price", &self.price)
            .field("fee", &self.fee)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
