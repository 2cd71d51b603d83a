//! Deliveries of payins and payouts (v0).
//!
//! The API signs the text of the header `X-Encoded-Data`, which is the body in
//! base64, and recommends to trust that header alone: the body is not looked
//! at. A failed delivery is sent again with the same identifier and time; how
//! often and how long is not documented.

use crate::payouts::types;

use super::event::events;
use super::scheme::{DAY, Scheme, Signed};

events! {
    scheme: Scheme {
        signed: Signed::EncodedData,
        kind: "eventType",
        window: DAY.saturating_mul(2),
    };
    /// A payin link changed.
    PayinLink(types::PayinLink) = "payin-link.update" in "event";
    /// A payin source changed.
    PayinSource(types::PayinSource) = "payin-source.update" in "event";
    /// A payin request changed.
    PayinRequest(types::PayinRequest) = "payin-request.update" in "event";
    /// A payout target changed.
    PayoutTarget(types::PayoutTarget) = "payout-target.update" in "event";
    /// A payout request changed.
    PayoutRequest(types::PayoutRequest) = "payout-request.update" in "event";
    /// A settlement was made: what was collected is paid to the merchant.
    /// Since 2025-10-28.
    PayinSettlement(types::PayinSettlement) = "payin-settlement.update" in "event";
}
