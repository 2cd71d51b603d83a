//! The server as a client sees it: over a socket, with a document of a shop.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

mod accept;
mod asked;
mod checks;
mod client;
mod documented;
mod expected;
mod faults;
mod inputs;
mod pages;
mod proxy;
mod report;
mod state;
mod told;
mod webhooks;
