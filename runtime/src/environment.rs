//! Which servers a client talks to.

use std::fmt;

use url::{Host, Url};

use super::error::Error;
use super::operation::{Operation, Server};
use super::product::Product;
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
    /// One for everything; nothing is added to it.
    Base(Url),
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

    /// The one address all operations are sent to, in place of the servers that
    /// are documented: nothing of those is kept.
    ///
    /// # Errors
    /// What [`Environment::custom`] refuses.
    ///
    /// ```
    /// assert!(palomma::Environment::base_url("http://127.0.0.1:8080/api/v2").is_ok());
    /// ```
    pub fn base_url(url: &str) -> Result<Self, Error> {
        let base = Custom::Base(checked(url)?);
        Ok(Self::Custom(CustomServer(base)))
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
    pub(crate) fn base(
        &self,
        operation: &Operation,
        variables: &Variables,
    ) -> Result<String, Error> {
        match self {
            Self::Production => documented(operation, "production", variables),
            Self::Sandbox => documented(operation, "sandbox", variables),
            Self::Custom(CustomServer(Custom::Origin(url))) => on(url, operation, variables),
            Self::Custom(CustomServer(Custom::Base(url))) => Ok(without_slash(url.as_str())),
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
        Some((_, url)) => Ok(without_slash(url.as_str())),
        None => Err(Error::configuration(
            "no custom URL was given for the product of this operation",
        )),
    }
}

fn documented(
    operation: &Operation,
    environment: &str,
    variables: &Variables,
) -> Result<String, Error> {
    let server = server(operation, environment).ok_or_else(|| {
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
    Ok(without_slash(&url))
}

/// The server meant for an environment; where none says what it is for, the
/// first is production.
fn server(operation: &Operation, environment: &str) -> Option<&'static Server> {
    let servers = operation.servers;
    let mut known = servers.iter().filter(|server| server.environment.is_some());
    if environment == "production" && known.clone().next().is_none() {
        return servers.first();
    }
    known.find(|server| server.environment == Some(environment))
}

fn on(url: &Url, operation: &Operation, variables: &Variables) -> Result<String, Error> {
    let origin = without_slash(url.as_str());
    let path = match operation.servers.first() {
        Some(server) => path_of(&variables.fill(server)?),
        None => String::new(),
    };
    Ok(format!("{origin}{path}"))
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

fn without_slash(url: &str) -> String {
    url.trim_end_matches('/').to_owned()
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
            Custom::Origin(url) | Custom::Base(url) => write!(f, "{url}"),
            Custom::Bases(bases) => {
                let bases = bases
                    .iter()
                    .map(|(product, url)| (product.name(), url.as_str()));
                f.debug_map().entries(bases).finish()
            }
        }
    }
}
