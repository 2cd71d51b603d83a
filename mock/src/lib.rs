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
//! - **Faults** are asked for by the request header `x-mock-fault`, or ordered for some calls or
//!   by chance ([`Server::inject`], [`Mock::inject`]). See [`Fault`] and [`Injection`].
//! - **Calls** are recorded: [`Server::verify`] says whether they were as [`Expected`],
//!   [`Server::calls`] shows them, and [`Server::report`] sums up what was wrong with them.
//! - **Webhooks** ([`Mock::webhooks`]) are delivered after the operations that they follow, signed.
//! - With an [`Upstream`] the server is a **proxy** that compares a real server with the document.
//!
//! A whole test, with a client that the example writes by hand:
//!
//! ```
//! use std::io::{Read as _, Write as _};
//! use std::net::TcpStream;
//!
//! use mock::{Expected, Fault, Injection, Mock};
//! # let document = serde_json::json!({ "openapi": "3.1.0", "paths": { "/pets": { "get": {
//! #     "operationId": "listPets", "responses": { "200": { "description": "All." } },
//! #     "parameters": [{ "name": "kind", "in": "query", "schema": { "type": "string" } }],
//! # } } } });
//!
//! let server = Mock::from_document(document).seed(7).start()?;
//! server.inject(Injection::new(Fault::LostAnswer).on("listPets").times(1));
//! for _ in 0..2 {
//!     let mut stream = TcpStream::connect(server.address())?;
//!     stream.write_all(b"GET /pets?kind=cat HTTP/1.0\r\n\r\n")?;
//!     stream.read_to_string(&mut String::new())?;
//! }
//! let calls = server.verify(Expected::of("listPets").query("kind", "cat").times(2))?;
//! assert_eq!((calls[0].status, calls[1].status), (None, Some(200)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Everything random is drawn from [`Mock::seed`]; the clock moves only with writes.
mod answer;
mod call;
mod check;
mod clock;
mod document;
mod error;
mod expected;
mod fault;
mod generate;
mod injection;
mod mock;
mod problem;
mod proxy;
mod random;
mod report;
mod request;
mod sample;
mod server;
mod smoke;
mod state;
mod styled;
mod webhook;
mod wire;
mod xml;

pub use call::{Call, Work};
pub use error::StartError;
pub use expected::{Expected, Unexpected};
pub use fault::{Fault, UnknownFault};
pub use injection::Injection;
pub use mock::{Mock, Strictness};
pub use problem::{Part, Problem};
pub use proxy::{Answer, Upstream, UpstreamError};
pub use report::{OperationReport, Repeated, Report};
pub use server::Server;
pub use smoke::{Smoke, smoke};
pub use webhook::{Delivery, WebhookError, Webhooks};
pub use wire::{Caller, Discrepancy, Wire, WireOperation, WireReport};
pub use {bytes, hyper::http};
