//! A typed client, made from an OpenAPI document.
//!
//! [`Client`] has a method for every operation; each returns a request to fill
//! in and send. Every call fails with one type, [`Error`].

// Kept as it was generated: layout is the generator's alone.
#[rustfmt::skip]
#[path = "../generated/mod.rs"]
mod generated;
mod runtime;

pub use generated::{builder, types};
pub use runtime::*;
