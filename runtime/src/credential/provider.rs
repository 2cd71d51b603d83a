//! Who provides a credential when it is needed.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;

use super::{Credential, Known};
use crate::clock::BoxFuture;
use crate::error::Error;
use crate::security::Carrier;

/// Who provides a credential: asked before each request, so that keys can
/// rotate; see [`Credential::provided`].
///
/// It should keep what it knows: it is asked often. An `async fn` without
/// arguments is one.
pub trait CredentialProvider: Send + Sync + 'static {
    /// The credential to send now, not one that is provided in turn.
    fn credential(&self) -> BoxFuture<'_, Result<Credential, CredentialError>>;

    /// The API refused the credential (401), so nothing was done. It is asked
    /// for again, and the request sent once more.
    fn refused(&self) {}
}

impl<F, R> CredentialProvider for F
where
    F: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = Result<Credential, CredentialError>> + Send + 'static,
{
    fn credential(&self) -> BoxFuture<'_, Result<Credential, CredentialError>> {
        Box::pin(self())
    }
}

/// Why no credential could be provided. The message is shown as it is, so it
/// must say nothing private.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialError(String);

impl CredentialError {
    /// A reason to show.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CredentialError {}

impl Credential {
    /// What it is now, asked for if it is not at hand.
    ///
    /// # Errors
    /// It cannot be provided, cannot be one, or cannot be carried so.
    pub(crate) async fn now(&self, carrier: Carrier) -> Result<Cow<'_, Known>, Error> {
        let Some(provider) = self.provider() else {
            return self.known().map(Cow::Borrowed).ok_or_else(nothing);
        };
        let credential = provider.credential().await.map_err(|error| {
            Error::configuration(format!("no credential could be provided: {error}"))
        })?;
        let known = credential.known().ok_or_else(nothing)?;
        known.check()?;
        if carrier.takes(known) {
            return Ok(Cow::Owned(known.clone()));
        }
        let about = "the credential that was provided is of another kind than the operation needs";
        Err(Error::configuration(about))
    }
}

fn nothing() -> Error {
    Error::configuration("the provider of the credential names another provider")
}
