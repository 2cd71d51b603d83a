//! A credential that is at hand.

use std::sync::OnceLock;

use reqwest::header::HeaderValue;

use crate::error::Error;
use crate::key::ApiKey;
use crate::security::{self, Carrier};

/// A key or token, or a user with a password.
#[derive(Clone)]
pub(crate) struct Known {
    user: Option<ApiKey>,
    secret: ApiKey,
    /// The header it is carried in: nearly always the same.
    header: OnceLock<(Carrier, HeaderValue)>,
}

impl Known {
    pub(crate) fn new(user: Option<ApiKey>, secret: ApiKey) -> Self {
        let header = OnceLock::new();
        Self {
            user,
            secret,
            header,
        }
    }

    /// The header that carries it.
    ///
    /// # Errors
    /// It has a character no header takes.
    pub(crate) fn header(&self, carrier: Carrier) -> Result<HeaderValue, Error> {
        if let Some((of, header)) = self.header.get()
            && *of == carrier
        {
            return Ok(header.clone());
        }
        let header = security::header(carrier, self)?;
        let _ = self.header.set((carrier, header.clone()));
        Ok(header)
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
