//! Deliveries from Palomma: verified, fresh, and typed.
//!
//! Palomma posts to an address of yours whenever something changes. Each
//! product signs its deliveries in a way of its own; a [`Verifier`] knows the
//! way of its product and hands out an event only when all of it holds:
//!
//! | product | what is signed | what is read | refused when older than |
//! |---|---|---|---|
//! | [`payouts`] | the header `X-Encoded-Data` | that header | 2 days |
//! | [`direct_debit`] | the header `X-Encoded-Data` | that header, which must equal the body | 2 days |
//! | [`rentals`] | the body | the body | 5 minutes |
//!
//! Signatures are HMAC-SHA-256 in hexadecimal, in the header `X-Signature`,
//! compared in constant time. Only direct debit documents an age; the others
//! are choices of this crate and can be changed with [`Verifier::window`].
//!
//! A delivery may come more than once. Keep [`Delivery::webhook_id`] for as
//! long as the window and ignore one that was seen: a repeat has the same
//! identifier. Answer 2xx within five seconds; work that takes longer belongs
//! after the answer.
//!
//! ```
//! use palomma::webhooks::{IntegrityKey, Signer, Verifier, direct_debit::Event};
//!
//! let key = IntegrityKey::new("the key from the onboarding")?;
//! let verifier = Verifier::<Event>::new(key.clone());
//!
//! // In your tests, a delivery as Palomma would send it:
//! let event: Event = Event::PaymentMethod(serde_json::from_str(r#"{"status": "active"}"#)?);
//! let sent = Signer::new(key).deliver("a webhook id", &event)?;
//!
//! let delivery = verifier.verify(&sent.headers, &sent.body)?;
//! match delivery.event {
//!     Event::PaymentMethod(method) => println!("{:?}", method.status),
//!     other => println!("not for me: {other:?}"),
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![cfg_attr(
    not(all(feature = "payouts", feature = "direct-debit", feature = "rentals")),
    allow(
        dead_code,
        unused_imports,
        unused_macros,
        reason = "each product needs some of it"
    )
)]

mod delivery;
mod error;
mod event;
mod headers;
mod key;
mod scheme;
mod signature;
mod signer;
mod verifier;

#[cfg(feature = "direct-debit")]
pub mod direct_debit;
#[cfg(feature = "payouts")]
pub mod payouts;
#[cfg(feature = "rentals")]
pub mod rentals;

pub use delivery::{Delivery, UnknownEvent};
pub use error::WebhookError;
pub use event::WebhookEvent;
pub use key::IntegrityKey;
pub use signer::{SignedDelivery, Signer};
pub use verifier::Verifier;
