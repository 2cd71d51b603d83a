//! Who calls: the credentials of a client, and who provides them.

mod choice;
mod known;
mod provider;

use std::fmt;
use std::sync::Arc;

use super::error::Error;
use super::key::ApiKey;
use super::security::Carrier;

pub(crate) use choice::Credentials;
pub(crate) use known::Known;
pub use provider::{CredentialError, CredentialProvider};

/// What proves who calls: a key or token, a user with a password, or somebody
/// who knows them when they are needed.
///
/// It is never printed, and wiped from memory when dropped. The headers it is
/// sent in are marked sensitive; what the HTTP client keeps of them while a
/// request is under way is not wiped.
///
/// ```
/// use palomma::Credential;
///
/// let key = Credential::from("sk_live_secret");
/// let user = Credential::basic("ana", "secret");
/// assert_eq!(format!("{key:?} {user:?}"), "Credential([redacted]) Credential([redacted])");
/// ```
#[derive(Clone)]
pub struct Credential(Source);

#[derive(Clone)]
enum Source {
    Known(Known),
    Provided(Arc<dyn CredentialProvider>),
}

impl Credential {
    /// An API key, a bearer token or a token of OAuth 2.
    pub fn token(token: impl Into<ApiKey>) -> Self {
        Self(Source::Known(Known::new(None, token.into())))
    }

    /// A user and a password, for basic authentication.
    pub fn basic(user: impl Into<ApiKey>, password: impl Into<ApiKey>) -> Self {
        let known = Known::new(Some(user.into()), password.into());
        Self(Source::Known(known))
    }

    /// One that is asked for before each request, such as a key that rotates.
    ///
    /// ```
    /// use palomma::{Client, Credential, CredentialError, Environment};
    ///
    /// async fn from_the_vault() -> Result<Credential, CredentialError> {
    ///     Ok("the key of today".into())
    /// }
    ///
    /// let key = Credential::provided(from_the_vault);
    /// let client = Client::new(Environment::Sandbox, key)?;
    /// # Ok::<(), palomma::Error>(())
    /// ```
    pub fn provided(provider: impl CredentialProvider) -> Self {
        Self(Source::Provided(Arc::new(provider)))
    }

    /// What it is, if that is known without asking.
    pub(crate) fn known(&self) -> Option<&Known> {
        match &self.0 {
            Source::Known(known) => Some(known),
            Source::Provided(_) => None,
        }
    }

    /// Who provides it, if somebody does.
    pub(crate) fn provider(&self) -> Option<&dyn CredentialProvider> {
        match &self.0 {
            Source::Known(_) => None,
            Source::Provided(provider) => Some(&**provider),
        }
    }

    /// Whether it can be carried so, as far as is known without asking.
    pub(crate) fn fits(&self, carrier: Carrier) -> bool {
        self.known().is_none_or(|known| carrier.takes(known))
    }

    /// # Errors
    /// A credential that is empty or cannot be one.
    pub(crate) fn check(&self) -> Result<(), Error> {
        self.known().map_or(Ok(()), Known::check)
    }
}

impl<T: Into<ApiKey>> From<T> for Credential {
    fn from(token: T) -> Self {
        Self::token(token)
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credential([redacted])")
    }
}
