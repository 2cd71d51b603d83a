//! A server made from an OpenAPI document alone, for tests and for trying a client out.
//!
//! It knows no API: paths, checks, answers and errors come from the document it is given.
//!
//! - Requests are **checked**: method, path, parameters, credentials, content type and body. What
//!   is wrong is said in the documented error body and, as JSON, in the header `x-mock-problems`.
//! - Answers are the documented **examples**, or are made from schemas. `Prefer: code=404`,
//!   `Prefer: example=name` and `Prefer: dynamic=true` choose among them.
//! - What is created is **kept**: a POST to `/things` can be fetched at `/things/{id}` and listed
//!   at `/things`, with filters, limits and cursors where the document has them.
//! - **Faults** are asked for by the request header `x-mock-fault`, by [`Server::inject`], or
//!   happen by chance ([`Mock::fault`]). See [`Fault`].
//! - **Webhooks** ([`Mock::webhooks`]) are delivered after the operations that they follow, signed.
//! - With an [`Upstream`] the server is a **proxy** that compares a real server with the document.
//!
//! Everything random is drawn from [`Mock::seed`]; the clock moves only with writes.
mod answer;
mod call;
mod check;
mod clock;
mod document;
mod error;
mod fault;
mod generate;
mod mock;
mod problem;
mod proxy;
mod random;
mod request;
mod sample;
mod server;
mod smoke;
mod state;
mod styled;
mod webhook;
mod wire;

pub use call::{Call, Work};
pub use error::StartError;
pub use fault::{Fault, Injection, Rate, UnknownFault};
pub use mock::{Mock, Strictness};
pub use problem::{Part, Problem};
pub use proxy::{Answer, Upstream, UpstreamError};
pub use server::Server;
pub use smoke::{Smoke, smoke};
pub use webhook::{Delivery, WebhookError, Webhooks};
pub use wire::{Caller, Discrepancy, Wire, WireOperation, WireReport};
pub use {bytes, hyper::http};
