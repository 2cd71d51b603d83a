//! The hand-written part of the client; it knows no API in particular.
#![allow(dead_code, unused_macros, reason = "each document needs some of it")]

mod client;
mod credential;
mod environment;
mod error;
mod field;
mod invalid;
mod key;
mod macros;
mod mask;
mod operation;
mod path;
mod product;
mod request;
mod response;
mod security;
mod tagged;
mod timestamp;
mod unknown;
mod untagged;

pub use client::{Client, ClientBuilder};
pub use credential::Credential;
pub use environment::{CustomServer, Environment};
pub use error::{Error, ErrorKind};
pub use invalid::{InvalidInput, InvalidValue};
pub use key::ApiKey;
pub use operation::Method;
pub use product::Product;
pub use response::ResponseValue;
pub use timestamp::Timestamp;
pub use unknown::{Unknown, UnknownVariant};

#[allow(unused_imports, reason = "not every document needs all of them")]
pub(crate) use {
    field::Field,
    macros::{open_enum, tagged_union, untagged_union},
    operation::{Operation, Server},
    security::{Carrier, Scheme},
    tagged::{Tagged, null_as_default, present, take_tag, untagged},
    unknown::{KeysOnly, Redacted},
    untagged::{Outline, best},
};
