//! Which servers a client talks to.

use std::fmt;

use url::{Host, Url};

use super::error::Error;
use super::operation::{Operation, Server};
use super::server::Variables;

/// Which servers a client talks to.
///
/// Every operation has servers of its own; the environment says which of them
/// is meant.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// Real money. Where the documentation does not say which server is meant
    /// for what, this is the first.
    Production,
    /// For trying things out.
    Sandbox,
    /// A server of your own, such as a mock; see [`Environment::custom`].
    Custom(CustomServer),
}

/// A server of your own, checked by [`Environment::custom`].
#[derive(Clone, PartialEq, Eq)]
pub struct CustomServer {
    url: Url,
    replaces: Replaces,
}

/// What of a documented server another one stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Replaces {
    /// The host; the path is kept.
    Host,
    /// All of it.
    Url,
}

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
            "https" => Ok(Self::on(url)),
            "http" if is_loopback(&url) => Ok(Self::on(url)),
            _ => Err(Error::configuration(
                "the custom URL must be https, or http on this machine (localhost, 127.0.0.1)",
            )),
        }
    }

    fn on(url: Url) -> Self {
        let replaces = Replaces::Host;
        Self::Custom(CustomServer { url, replaces })
    }

    /// The one address all operations are sent to, instead of the servers the
    /// documentation states: nothing is put between it and the path of an
    /// operation.
    ///
    /// # Errors
    /// As [`custom`](Self::custom).
    ///
    /// ```
    /// assert!(palomma::Environment::base_url("http://127.0.0.1:8080/api/v2").is_ok());
    /// ```
    pub fn base_url(url: &str) -> Result<Self, Error> {
        match Self::custom(url)? {
            Self::Custom(server) => Ok(Self::Custom(CustomServer {
                replaces: Replaces::Url,
                ..server
            })),
            other => Ok(other),
        }
    }

    /// Where an operation is sent, without a slash at the end.
    pub(crate) fn base(
        &self,
        operation: &Operation,
        variables: &Variables,
    ) -> Result<String, Error> {
        match self {
            Self::Production => documented(operation, "production", variables),
            Self::Sandbox => documented(operation, "sandbox", variables),
            Self::Custom(server) => server.base(operation, variables),
        }
    }
}

fn documented(
    operation: &Operation,
    environment: &str,
    variables: &Variables,
) -> Result<String, Error> {
    let serves = |server: &&Server| server.environment == Some(environment);
    let servers = operation.servers;
    let is_any_known = servers.iter().any(|server| server.environment.is_some());
    let usual = (environment == "production" && !is_any_known).then(|| servers.first());
    let server = servers.iter().find(serves).or(usual.flatten());
    let server = server.ok_or_else(|| {
        Error::configuration(format!(
            "the documentation states no {environment} server for this operation"
        ))
    })?;
    let url = variables.fill(server)?;
    if Url::parse(&url).is_err() {
        return Err(Error::configuration(
            "the documentation does not say on which host the API is; \
             give one with Environment::custom",
        ));
    }
    Ok(url.trim_end_matches('/').to_owned())
}

impl CustomServer {
    fn base(&self, operation: &Operation, variables: &Variables) -> Result<String, Error> {
        let origin = self.url.as_str().trim_end_matches('/');
        let server = operation.servers.first();
        match (self.replaces, server) {
            (Replaces::Url, _) | (_, None) => Ok(origin.to_owned()),
            (Replaces::Host, Some(server)) => {
                let url = variables.fill(server)?;
                Ok(format!("{origin}{}", path_of(&url)))
            }
        }
    }
}

/// The path of a server that may lack its host.
fn path_of(url: &str) -> String {
    let path = match Url::parse(url) {
        Ok(url) => url.path().to_owned(),
        Err(_) => url.trim_start_matches('.').to_owned(),
    };
    match path.trim_matches('/') {
        "" => String::new(),
        path => format!("/{path}"),
    }
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
            Self::Custom(server) => write!(f, "Custom({})", server.url),
        }
    }
}

impl fmt::Debug for CustomServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.url)
    }
}
