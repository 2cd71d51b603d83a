//! The hand-written part of the client; it knows no API in particular.
#![allow(dead_code, unused_macros, reason = "each document needs some of it")]

mod amount;
mod body;
mod client;
mod credential;
mod environment;
mod error;
mod events;
mod exact;
mod exchange;
mod field;
mod invalid;
mod key;
mod limit;
mod macros;
mod mask;
mod media;
mod multipart;
mod operation;
mod pages;
mod path;
mod pattern;
mod product;
mod request;
mod response;
mod secret;
mod security;
mod server;
mod stream;
mod style;
mod tagged;
mod timestamp;
mod unknown;
mod untagged;

pub use amount::{Amount, InvalidAmount};
pub use body::Body;
pub use client::{Client, ClientBuilder};
pub use credential::Credential;
pub use environment::{CustomServer, Environment};
pub use error::{Error, ErrorKind};
pub use events::{Event, EventStream};
pub use invalid::{InvalidInput, InvalidValue};
pub use key::ApiKey;
pub use multipart::{FilePart, Multipart};
pub use operation::Method;
pub use pages::{Items, Paged, Pages};
pub use product::Product;
pub use response::ResponseValue;
pub use secret::Secret;
pub use stream::ByteStream;
pub use timestamp::Timestamp;
pub use unknown::{Unknown, UnknownVariant};

#[allow(unused_imports, reason = "not every document needs all of them")]
pub(crate) use {
    field::Field,
    limit::{Counted, Limit, Limited, Relation, check_count, check_text},
    macros::{identifier, open_enum, tagged_union, untagged_union},
    operation::{Operation, Server, Variable},
    pages::listed,
    pattern::Part,
    security::{Carrier, Scheme},
    style::Style,
    tagged::{Tagged, kept, null_as_default, present, take_tag, taken},
    unknown::{KeysOnly, Redacted},
    untagged::{Outline, best},
};
