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
    /// A payout target changed.
    PayoutTarget(types::PayoutTarget) = "payout-target.update" in "event";
}
