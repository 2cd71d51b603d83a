//! The hand-written part of the client; it knows no API in particular.
#![allow(dead_code, unused_macros, reason = "each document needs some of it")]

mod amount;
#[cfg(feature = "blocking")]
pub mod blocking;
mod body;
mod call;
mod client;
mod client_builder;
mod clock;
mod credential;
pub mod defaults;
mod environment;
mod error;
mod events;
mod exact;
mod exchange;
mod field;
mod http;
mod invalid;
mod key;
mod limit;
mod macros;
mod mask;
mod media;
mod multipart;
mod once;
mod operation;
mod options;
mod outcome;
mod pages;
mod path;
mod pattern;
mod places;
mod product;
mod request;
mod response;
mod retry;
mod secret;
mod security;
mod server;
mod stream;
mod style;
mod tagged;
mod timestamp;
mod trace;
mod unknown;
mod untagged;
mod url;

pub use amount::{Amount, InvalidAmount};
pub use body::Body;
pub use client::Client;
pub use client_builder::ClientBuilder;
pub use clock::{BoxFuture, Clock};
pub use credential::{Credential, CredentialError, CredentialProvider};
pub use environment::{CustomServer, Environment};
pub use error::{Error, ErrorKind};
pub use events::{Event, EventStream};
pub use http::{Middleware, Next, SendError};
pub use invalid::{InvalidInput, InvalidValue};
pub use key::ApiKey;
pub use multipart::{FilePart, Multipart};
pub use once::{Once, create_or_find};
pub use operation::Method;
pub use options::CallOptions;
pub use pages::{Items, Paged, Pages};
pub use product::Product;
pub use response::ResponseValue;
pub use retry::Retry;
pub use secret::Secret;
pub use stream::ByteStream;
pub use timestamp::Timestamp;
pub use unknown::{Unknown, UnknownVariant};

#[allow(unused_imports, reason = "not every document needs all of them")]
pub(crate) use {
    field::Field,
    limit::{Counted, Limit, Limited, Relation, check_count, check_text},
    macros::{identifier, open_enum, tagged_union, untagged_union},
    once::{Referenced, create_referenced},
    operation::{Operation, Server, Variable},
    pages::listed,
    pattern::Part,
    request::Request,
    security::{Carrier, Scheme},
    style::Style,
    tagged::{Tagged, kept, null_as_default, present, take_tag, taken},
    unknown::{KeysOnly, Redacted},
    untagged::{Outline, best},
};
