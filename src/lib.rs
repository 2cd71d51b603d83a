//! A typed client for the Palomma payments API.

#[rustfmt::skip]
#[path = "../generated/mod.rs"]
mod generated;
mod runtime;

pub use generated::{builder, types};
pub use runtime::{
    ApiKey, Client, ClientBuilder, CustomServer, Environment, Error, ErrorKind, InvalidInput,
    InvalidValue, Method, ResponseValue, Timestamp, Unknown, UnknownVariant,
};
