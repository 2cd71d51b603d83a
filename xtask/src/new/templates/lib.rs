//! A typed client, made from an OpenAPI document.
//!
//! [`Client`] has a method for every operation; each returns a request to fill
//! in and send. Every call fails with one type, [`Error`].

// Kept as it was generated: layout is the generator's alone.
#[rustfmt::skip]
#[path = "../generated/mod.rs"]
mod generated;
#[cfg(feature = "blocking")]
pub mod blocking;

// What the generated code is written with.
use client_runtime::code as runtime;
#[doc(inline)]
pub use client_runtime::*;
pub use generated::{Client, ClientBuilder, builder, types};
