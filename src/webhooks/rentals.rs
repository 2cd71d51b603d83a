//! Deliveries of Rentals.
//!
//! The API signs the bytes of the body. One delivery is sent for each invoice
//! and settlement, when its status is final, and again up to four times within
//! a few hours; each attempt has a time of its own and the same identifier.

use crate::rentals::types;

use super::event::events;
use super::scheme::{MINUTE, Scheme, Signed};

events! {
    scheme: Scheme {
        signed: Signed::Body,
        kind: "type",
        window: MINUTE.saturating_mul(5),
    };
    /// An invoice is paid, cancelled or charged back.
    Invoice(types::Invoice) = "invoice" in "data";
    /// A settlement is paid, credited or failed.
    Settlement(types::Settlement) = "settlement" in "data";
}
