//! What an operation asks of the caller, and how it gets into a request.

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue};
use url::Url;
use zeroize::Zeroizing;

use super::credential::Known;
use super::error::Error;

/// The ways in which an operation knows the caller; one of them is enough, and
/// no way at all means that it does not ask.
pub type Security = &'static [Requirement];

/// Schemes that are needed together. Without any, the operation can do without
/// knowing the caller.
pub type Requirement = &'static [Scheme];

/// One way of showing who calls.
#[derive(Debug)]
pub struct Scheme {
    /// Its name in the documentation, by which credentials are given.
    pub name: &'static str,
    /// What carries the credential.
    pub carrier: Carrier,
    /// What the operation needs the credential to allow.
    pub scopes: &'static [&'static str],
}

/// What carries a credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// `Authorization`, this word and a token.
    Authorization(&'static str),
    /// `Authorization: Basic`, of a user and a password.
    Basic,
    /// A header of this name.
    Header(&'static str),
    /// A parameter of the query of this name.
    Query(&'static str),
    /// A cookie of this name.
    Cookie(&'static str),
    /// The certificate of the connection; nothing of the request.
    Connection,
    /// Nobody says: a bearer token where there is one, else nothing.
    Undefined,
}

impl Carrier {
    /// Whether a request can do without a credential of this kind.
    pub fn is_optional(self) -> bool {
        matches!(self, Self::Connection | Self::Undefined)
    }

    /// Whether a credential of this kind can be carried.
    pub(crate) fn takes(self, credential: &Known) -> bool {
        match self {
            Self::Basic => credential.user().is_some(),
            Self::Connection => true,
            _ => credential.user().is_none(),
        }
    }

    /// Puts a credential into a request.
    ///
    /// # Errors
    /// A credential that has a character no header takes.
    pub(crate) fn put(
        self,
        credential: &Known,
        headers: &mut HeaderMap,
        url: &mut Url,
    ) -> Result<(), Error> {
        let secret = credential.secret();
        match self {
            Self::Authorization(_) | Self::Basic | Self::Undefined => {
                headers.insert(AUTHORIZATION, credential.header(self)?);
            }
            Self::Header(name) => {
                let name = HeaderName::from_bytes(name.as_bytes())
                    .map_err(|_| Error::configuration("the API key's header has no valid name"))?;
                headers.insert(name, credential.header(self)?);
            }
            Self::Query(name) => {
                url.query_pairs_mut().append_pair(name, secret);
            }
            Self::Cookie(name) => put_cookie(name, secret, headers)?,
            Self::Connection => {}
        }
        Ok(())
    }
}

/// The header that carries a credential.
///
/// # Errors
/// A credential that has a character no header takes.
pub(super) fn header(carrier: Carrier, credential: &Known) -> Result<HeaderValue, Error> {
    let secret = credential.secret();
    sensitive(match carrier {
        Carrier::Authorization(word) => joined(&[word, " ", secret]),
        Carrier::Undefined => joined(&["Bearer ", secret]),
        Carrier::Basic => {
            let pair = joined(&[credential.user().unwrap_or_default(), ":", secret]);
            joined(&["Basic ", &base64(pair.as_bytes())])
        }
        _ => joined(&[secret]),
    })
}

/// Adds a cookie to those the request has.
pub(crate) fn put_cookie(name: &str, value: &str, headers: &mut HeaderMap) -> Result<(), Error> {
    let before = headers.get(COOKIE).and_then(|value| value.to_str().ok());
    let text = match before {
        Some(before) => joined(&[before, "; ", name, "=", value]),
        None => joined(&[name, "=", value]),
    };
    let cookies = sensitive(text)?;
    headers.insert(COOKIE, cookies);
    Ok(())
}

/// The parts as one text that is wiped when dropped. It is as long as it will
/// be from the start, for what grows leaves copies behind.
fn joined(parts: &[&str]) -> Zeroizing<String> {
    let length = parts.iter().map(|part| part.len()).sum();
    let mut text = Zeroizing::new(String::with_capacity(length));
    parts.iter().for_each(|part| text.push_str(part));
    text
}

/// A header that is never printed, and wiped when the last who holds it lets go.
fn sensitive(text: Zeroizing<String>) -> Result<HeaderValue, Error> {
    let mut header = HeaderValue::from_maybe_shared(Bytes::from_owner(text))
        .map_err(|_| Error::configuration("the credential does not fit in a header"))?;
    header.set_sensitive(true);
    Ok(header)
}

/// Base64 by RFC 4648, padded.
fn base64(bytes: &[u8]) -> Zeroizing<String> {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = Zeroizing::new(String::with_capacity(bytes.len().div_ceil(3) * 4));
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let index = (bits >> (18 - 6 * at)) & 0x3f;
            let letter = ALPHABET.get(index as usize).copied().unwrap_or_default();
            text.push(if at > group.len() { '=' } else { letter.into() });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn base64_is_that_of_the_rfc() {
        let cases = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (text, expected) in cases {
            assert_eq!(*base64(text.as_bytes()), expected);
        }
    }
}
