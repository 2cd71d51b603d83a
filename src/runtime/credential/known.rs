//! A credential that is at hand.

use crate::runtime::error::Error;
use crate::runtime::key::ApiKey;

/// A key or token, or a user with a password.
#[derive(Clone)]
pub(crate) struct Known {
    user: Option<ApiKey>,
    secret: ApiKey,
}

impl Known {
    pub(crate) fn new(user: Option<ApiKey>, secret: ApiKey) -> Self {
        Self { user, secret }
    }

    pub(crate) fn user(&self) -> Option<&str> {
        self.user.as_ref().map(ApiKey::expose)
    }

    pub(crate) fn secret(&self) -> &str {
        self.secret.expose()
    }

    /// # Errors
    /// A credential that is empty or cannot be one.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match self.user() {
            None => self.secret.check(),
            Some(user) if user.contains(':') => Err(Error::configuration(
                "a user's name with a colon cannot be told from its password",
            )),
            Some(_) => Ok(()),
        }
    }
}
