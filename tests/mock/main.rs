//! The client and the mock server agree: both are made from one document.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod agree;
mod every_operation;
mod server;
mod webhooks;
