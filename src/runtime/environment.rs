//! Which servers a client talks to.

use std::fmt;

use url::{Host, Url};

use super::error::Error;
use super::operation::{Operation, Server};
use super::product::Product;

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
    /// Servers of your own, such as a mock; see [`Environment::custom`].
    Custom(CustomServer),
}

/// Servers of your own, from [`Environment::custom`] or
/// [`Environment::custom_for_each`].
#[derive(Clone, PartialEq, Eq)]
pub struct CustomServer(Custom);

#[derive(Clone, PartialEq, Eq)]
enum Custom {
    /// One for everything; the documented paths are kept.
    Origin(Url),
    /// One for each product; nothing is added to it.
    Bases(Vec<(Product, Url)>),
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
        let origin = Custom::Origin(checked(url)?);
        Ok(Self::Custom(CustomServer(origin)))
    }

    /// A server of your own for each product. The URL is used as it is, in
    /// place of the one that is documented: nothing of that is kept. Products
    /// that are not named cannot be called.
    ///
    /// # Errors
    /// What [`Environment::custom`] refuses, and a product that is named twice.
    pub fn custom_for_each<'a>(
        servers: impl IntoIterator<Item = (Product, &'a str)>,
    ) -> Result<Self, Error> {
        let mut bases: Vec<(Product, Url)> = Vec::new();
        for (product, url) in servers {
            if bases.iter().any(|(other, _)| *other == product) {
                let name = product.name();
                return Err(Error::configuration(format!("{name} has two custom URLs")));
            }
            bases.push((product, checked(url)?));
        }
        Ok(Self::Custom(CustomServer(Custom::Bases(bases))))
    }

    /// Where an operation is sent, without a slash at the end.
    pub(crate) fn base(&self, operation: &Operation) -> Result<String, Error> {
        match self {
            Self::Production => documented(operation, "production"),
            Self::Sandbox => documented(operation, "sandbox"),
            Self::Custom(CustomServer(Custom::Origin(url))) => Ok(on(url, operation)),
            Self::Custom(CustomServer(Custom::Bases(bases))) => of_product(bases, operation),
        }
    }
}

fn checked(url: &str) -> Result<Url, Error> {
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
        "https" => Ok(url),
        "http" if is_loopback(&url) => Ok(url),
        _ => Err(Error::configuration(
            "the custom URL must be https, or http on this machine (localhost, 127.0.0.1)",
        )),
    }
}

fn of_product(bases: &[(Product, Url)], operation: &Operation) -> Result<String, Error> {
    let is_its = |base: &&(Product, Url)| Some(base.0) == operation.product;
    match bases.iter().find(is_its) {
        Some((_, url)) => Ok(url.as_str().trim_end_matches('/').to_owned()),
        None => Err(Error::configuration(
            "no custom URL was given for the product of this operation",
        )),
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
            Self::Custom(server) => write!(f, "Custom({server:?})"),
        }
    }
}

impl fmt::Debug for CustomServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Custom::Origin(url) => write!(f, "{url}"),
            Custom::Bases(bases) => {
                let bases = bases
                    .iter()
                    .map(|(product, url)| (product.name(), url.as_str()));
                f.debug_map().entries(bases).finish()
            }
        }
    }
}
