//! Headers that must be there once.

use http::header::HeaderMap;

use super::error::WebhookError;

/// The header with the signature.
pub(super) const SIGNATURE: &str = "X-Signature";

/// The header with the body in base64.
pub(super) const ENCODED_DATA: &str = "X-Encoded-Data";

/// The value of a header that is there exactly once.
pub(super) fn only<'a>(
    headers: &'a HeaderMap,
    name: &'static str,
) -> Result<&'a [u8], WebhookError> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().ok_or(WebhookError::MissingHeader(name))?;
    match values.next() {
        Some(_) => Err(WebhookError::RepeatedHeader(name)),
        None => Ok(value.as_bytes()),
    }
}
