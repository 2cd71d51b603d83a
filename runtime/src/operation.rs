//! What the generated code says about an operation.

use super::product::Product;
use super::security::Security;

/// An operation of the API, as its documentation states it.
#[derive(Debug)]
pub struct Operation {
    /// Its name in the client, such as `create_payout_target`.
    pub id: &'static str,
    /// The product it belongs to, where there are several.
    pub product: Option<Product>,
    /// Its method.
    pub method: Method,
    /// Its path, with parameters in braces.
    pub path: &'static str,
    /// The media types it answers in, as `Accept` has them.
    pub accept: &'static str,
    /// The servers its own document states.
    pub servers: &'static [Server],
    /// How it knows the caller.
    pub security: Security,
}

/// A server an operation is sent to.
#[derive(Debug)]
pub struct Server {
    /// The environment it serves, such as `production`, where that is known.
    pub environment: Option<&'static str>,
    /// Its URL, with variables in braces; it may lack the host.
    pub url: &'static str,
    /// The variables.
    pub variables: &'static [Variable],
}

/// A variable of a server's URL.
#[derive(Debug)]
pub struct Variable {
    /// Its name.
    pub name: &'static str,
    /// What it is unless set.
    pub default: &'static str,
    /// What it can be; empty if the documentation does not say.
    pub values: &'static [&'static str],
}

/// A method of HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Method {
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `HEAD`
    Head,
    /// `PATCH`
    Patch,
    /// `TRACE`
    Trace,
}

impl Method {
    /// Whether a request of this method only asks and changes nothing.
    #[must_use]
    pub fn is_safe(self) -> bool {
        matches!(self, Self::Get | Self::Head | Self::Options | Self::Trace)
    }

    /// Its name, in capitals.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }

    pub(crate) fn to_http(self) -> reqwest::Method {
        match self {
            Self::Get => reqwest::Method::GET,
            Self::Put => reqwest::Method::PUT,
            Self::Post => reqwest::Method::POST,
            Self::Delete => reqwest::Method::DELETE,
            Self::Options => reqwest::Method::OPTIONS,
            Self::Head => reqwest::Method::HEAD,
            Self::Patch => reqwest::Method::PATCH,
            Self::Trace => reqwest::Method::TRACE,
        }
    }
}
