//! What every generated client runs on: calls, retries, credentials, limits,
//! errors. It knows no API in particular.
//!
//! A client crate gives all of this to its users under its own name; what its
//! generated code needs besides is in a hidden module.

mod amount;
#[cfg(feature = "blocking")]
pub mod blocking;
mod body;
mod call;
mod caller;
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
#[doc(hidden)]
pub mod object;
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

/// What generated code is written with; not for anybody else, and not bound by
/// the version.
#[doc(hidden)]
pub mod code {
    pub use crate::*;

    pub use crate::caller::Caller;
    pub use crate::field::Field;
    pub use crate::limit::{Counted, Limit, Limited, Relation, check_count, check_text};
    pub use crate::once::{Referenced, create_referenced};
    pub use crate::operation::{Operation, Server, Variable};
    pub use crate::pages::listed;
    pub use crate::pattern::Part;
    pub use crate::request::Request;
    pub use crate::response::{OpenResponse, Response};
    pub use crate::security::{Carrier, Requirement, Scheme, Security};
    pub use crate::style::Style;
    pub use crate::tagged::{Tagged, kept, take_tag, taken};
    pub use crate::unknown::{KeysOnly, Redacted};
    pub use crate::untagged::{Outline, best};
    pub use crate::{
        __client as client, __identifier as identifier, __object as object,
        __open_enum as open_enum, __tagged_union as tagged_union,
        __untagged_union as untagged_union,
    };
}
