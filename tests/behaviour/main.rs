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

mod calls;
mod defaults;
mod outcome;
mod retries;
mod timeouts;
