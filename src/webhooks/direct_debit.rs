//! Deliveries of direct debit (v1).
//!
//! The API signs the text of the header `X-Encoded-Data`, which has to say
//! what the body says. Deliveries older than two days are to be ignored.

use crate::direct_debit::types;

use super::event::events;
use super::scheme::{DAY, Scheme, Signed};

events! {
    scheme: Scheme {
        signed: Signed::EncodedDataAndSameBody,
        kind: "eventType",
        window: DAY.saturating_mul(2),
    };
    /// A payment method changed.
    PaymentMethod(types::PaymentMethod) = "payment-method.update" in "paymentMethod";
    /// A payment request changed.
    PaymentRequest(types::PaymentRequest) = "payment-request.update" in "paymentRequest";
}
