//! A typed client for the Palomma payments API.

mod runtime;

pub use runtime::{
    ApiKey, Client, ClientBuilder, CustomServer, Environment, Error, ErrorKind, InvalidInput,
    InvalidValue, Method, ResponseValue, Timestamp, Unknown, UnknownVariant,
};
