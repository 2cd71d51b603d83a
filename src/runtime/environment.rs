//! Which servers a client talks to.

use std::fmt;

use url::{Host, Url};

use super::error::Error;
use super::operation::{Operation, Server};

/// Which servers a client talks to.
///
/// Every operation has servers of its own; the environment says which of them
/// is meant.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// Real money.
    Production,
    /// For trying things out.
    Sandbox,
    /// A server of your own, such as a mock; see [`Environment::custom`].
    Custom(CustomServer),
}

/// A server of your own, checked by [`Environment::custom`].
#[derive(Clone, PartialEq, Eq)]
pub struct CustomServer(Url);

impl Environment {
    /// A server of your own. The path of the documented server is kept, so
    /// that an operation of `https://api.palomma.com/v0` goes to `/v0` there.
    ///
    /// # Errors
    /// A URL that is none, has user, query or fragment, or is neither `https`
    /// nor on this machine.
    ///
    /// ```
    /// assert!(palomma::Environment::custom("http://127.0.0.1:8080").is_ok());
    /// assert!(palomma::Environment::custom("http://api.example.com").is_err());
    /// ```
    pub fn custom(url: &str) -> Result<Self, Error> {
        let url = Url::parse(url)
            .map_err(|error| Error::configuration(format!("the custom URL is none: {error}")))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::configuration("the custom URL must name no user"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Error::configuration(
                "the custom URL must have no query and no fragment",
            ));
        }
        match url.scheme() {
            "https" => Ok(Self::Custom(CustomServer(url))),
            "http" if is_loopback(&url) => Ok(Self::Custom(CustomServer(url))),
            _ => Err(Error::configuration(
                "the custom URL must be https, or http on this machine (localhost, 127.0.0.1)",
            )),
        }
    }

    /// Where an operation is sent, without a slash at the end.
    pub(crate) fn base(&self, operation: &Operation) -> Result<String, Error> {
        match self {
            Self::Production => documented(operation, "production"),
            Self::Sandbox => documented(operation, "sandbox"),
            Self::Custom(CustomServer(url)) => Ok(on(url, operation)),
        }
    }
}

fn documented(operation: &Operation, environment: &str) -> Result<String, Error> {
    let serves = |server: &&Server| server.environment == Some(environment);
    match operation.servers.iter().find(serves) {
        Some(server) => Ok(server.url.trim_end_matches('/').to_owned()),
        None => Err(Error::configuration(format!(
            "the documentation states no {environment} server for this operation"
        ))),
    }
}

fn on(url: &Url, operation: &Operation) -> String {
    let origin = url.as_str().trim_end_matches('/');
    let path = operation
        .servers
        .first()
        .and_then(|server| Url::parse(server.url).ok())
        .map(|server| server.path().trim_end_matches('/').to_owned())
        .unwrap_or_default();
    format!("{origin}{path}")
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Production => f.write_str("Production"),
            Self::Sandbox => f.write_str("Sandbox"),
            Self::Custom(CustomServer(url)) => write!(f, "Custom({url})"),
        }
    }
}

impl fmt::Debug for CustomServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
