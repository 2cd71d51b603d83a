//! The key that proves who calls.

use std::fmt;

use reqwest::header::HeaderValue;
use zeroize::Zeroizing;

use super::error::Error;

/// An API key: never printed, wiped from memory when dropped.
///
/// ```
/// let key = palomma::ApiKey::from("sk_live_secret");
/// assert_eq!(format!("{key:?}"), "ApiKey([redacted])");
/// ```
#[derive(Clone)]
pub struct ApiKey(Zeroizing<String>);

impl ApiKey {
    /// The value of the `Authorization` header, marked sensitive.
    pub(crate) fn to_header(&self) -> Result<HeaderValue, Error> {
        let key = self.0.as_str();
        if key.is_empty() {
            return Err(Error::configuration("the API key is empty"));
        }
        if !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::configuration(
                "the API key has a character no key has, such as a space or a line break",
            ));
        }
        let text = Zeroizing::new(format!("Bearer {key}"));
        let mut header = HeaderValue::from_str(&text)
            .map_err(|_| Error::configuration("the API key does not fit in a header"))?;
        header.set_sensitive(true);
        Ok(header)
    }
}

impl From<String> for ApiKey {
    fn from(key: String) -> Self {
        Self(Zeroizing::new(key))
    }
}

impl From<&str> for ApiKey {
    fn from(key: &str) -> Self {
        Self::from(key.to_owned())
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey([redacted])")
    }
}
