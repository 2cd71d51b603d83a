//! The client for programs without an async runtime (feature `blocking`).
//!
//! One thread is started for a client and its clones, however many calls they
//! make; connections are kept between calls. Everything the async client can do
//! is done by passing it to [`Client::call`].
//!
//! ```no_run
//! use palomma::{Environment, blocking};
//!
//! # fn main() -> Result<(), palomma::Error> {
//! let client = palomma::Client::new(Environment::Sandbox, "your API key")?;
//! let client = blocking::Client::new(client)?;
//! let target = client.call(|client| {
//!     let request = client.payouts().get_payout_target_by_id();
//!     request.payout_target_id("01HPR8S7YF43PV3QV16TZDC80P").send()
//! })?;
//! println!("{:?}", target.status);
//! for customer in client.items(|client| client.payouts().list_customers().stream()) {
//!     println!("{:?}", customer?.id);
//! }
//! # Ok(()) }
//! ```

pub use client_runtime::blocking::Listed;

/// A client whose calls return when they are done.
///
/// Cloning it is cheap, and threads may share it. It is not for async code,
/// where it would stop everything else: it refuses to be called there.
pub type Client = client_runtime::blocking::Client<crate::Client>;
