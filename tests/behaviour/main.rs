//! How the client behaves when things go wrong.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

#[path = "../support/mod.rs"]
mod support;

#[path = "../support/calls.rs"]
mod calls;

mod blocking;
mod credentials;
mod defaults;
mod load;
mod once;
mod outcome;
mod retries;
mod store;
mod timeouts;
