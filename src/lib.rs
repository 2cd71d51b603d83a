//! A typed client for the Palomma payments API, made from its documentation.
//!
//! Palomma moves money in Colombia. [`Client`] reaches its products, each a
//! module and a cargo feature of its own:
//!
//! | product | client | module and feature |
//! |---|---|---|
//! | payins and payouts | [`Client::payouts`] | [`payouts`] |
//! | direct debit | [`Client::direct_debit`] | [`direct_debit`], feature `direct-debit` |
//! | Rentals: invoices and settlements | [`Client::rentals`] | [`rentals`] |
//!
//! There is a method for every documented operation; each returns a request to
//! fill in and send. What the documentation does not know yet never fails an
//! answer that arrived, and nothing private is ever printed.
//!
//! ```
//! use palomma::payouts::types::{
//!     BcolPayoutBank, BcolPayoutBankAccount, PayoutTargetBankAccount,
//! };
//! use palomma::{Client, Environment, Error};
//!
//! # async fn example() -> Result<(), Error> {
//! let client = Client::new(Environment::Sandbox, "your API key")?;
//! let account = BcolPayoutBankAccount::builder()
//!     .bank(BcolPayoutBank::Bancolombia)
//!     .account_type("savings")
//!     .account_number("12345678901");
//! let body = PayoutTargetBankAccount::builder()
//!     .customer_id("01HPR57X6QR5ZRKEEKBSDBW4RA")
//!     .redirect_url("https://example.com/done")
//!     .bank_account(account);
//! let target = client.payouts().create_payout_target().body(body).send().await?;
//! println!("{:?}: {:?}", target.id, target.status);
//! # Ok(())
//! # }
//! ```
//!
//! # Identifiers and amounts
//!
//! Each kind of identifier is a type, made of text, and none is taken for another:
//!
//! ```compile_fail,E0277
//! # use palomma::payouts::types::{CreatePayoutRequest, CustomerId};
//! let customer = CustomerId::from("01HPR57X6QR5ZRKEEKBSDBW4RA");
//! CreatePayoutRequest::builder().payout_target_id(customer);
//! ```
//!
//! Money is an [`Amount`], exact and never a float. What is missing in a request
//! or beyond a documented limit is named, all at once, before anything is sent:
//!
//! ```
//! # use palomma::payouts::types::{CreatePayoutRequest, PayoutTargetId};
//! # use palomma::pesos;
//! let target = PayoutTargetId::from("01HPR8S7YF43PV3QV16TZDC80P");
//! let request = CreatePayoutRequest::builder()
//!     .payout_target_id(target)
//!     .amount(pesos(1_000));
//! let refused = request.clone().build().unwrap_err();
//! assert!(refused.to_string().starts_with("amount must be more than 1000"));
//! assert!(request.without_limits().build().is_ok());
//! ```
//!
//! # When a call fails
//!
//! Every call fails with [`Error`]. Before creating anything again, ask
//! [`Error::is_outcome_unknown`]: after a timeout or a connection cut short the
//! API may have done what it was asked to.

// Kept as it was generated: layout is the generator's alone.
#[rustfmt::skip]
#[path = "../generated/mod.rs"]
mod generated;
#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(any(feature = "payouts", feature = "rentals"))]
mod create_once;
mod shortcuts;
#[cfg(feature = "webhooks")]
pub mod webhooks;

// What the generated code is written with.
use client_runtime::code as runtime;
#[doc(inline)]
pub use client_runtime::{
    Amount, ApiKey, Body, BoxFuture, ByteStream, CallOptions, Clock, Credential, CredentialError,
    CredentialProvider, CustomServer, Environment, Error, ErrorKind, Event, EventStream, FilePart,
    InvalidAmount, InvalidInput, InvalidValue, Items, Method, Middleware, Multipart, Next, Once,
    Paged, Pages, Product, ResponseValue, Retry, Secret, SendError, Timestamp, Unknown,
    UnknownVariant, create_or_find, defaults,
};
#[cfg(feature = "direct-debit")]
pub use generated::direct_debit;
#[cfg(feature = "payouts")]
pub use generated::payouts;
#[cfg(feature = "rentals")]
pub use generated::rentals;
pub use generated::{Client, ClientBuilder};
pub use shortcuts::pesos;

/// Keeps the example of the README compiling.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
