//! The client and the mock server agree: both are made from one document.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at what it did not expect"
)]

mod agree;
mod every_operation;
mod faults;
mod server;
mod webhooks;
