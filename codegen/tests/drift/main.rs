//! What must hold of comparing and judging, whatever the documents.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

mod documents;
mod mirror;
mod order;
mod random;
mod table;
mod totality;
mod work;
