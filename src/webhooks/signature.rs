//! HMAC-SHA-256 in hexadecimal.

use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::error::WebhookError;
use super::headers::SIGNATURE;
use super::key::IntegrityKey;

/// The signature of a message, in hexadecimal.
pub(super) fn sign(key: &IntegrityKey, message: &[u8]) -> Result<String, WebhookError> {
    let code = code(key, message)?.finalize().into_bytes();
    Ok(HEXLOWER.encode(&code))
}

/// Whether one of the keys made the signature; takes as long for a wrong one.
pub(super) fn check(
    keys: &[IntegrityKey],
    message: &[u8],
    signature: &[u8],
) -> Result<(), WebhookError> {
    let signature = HEXLOWER_PERMISSIVE
        .decode(signature)
        .map_err(|_| WebhookError::MalformedHeader(SIGNATURE))?;
    for key in keys {
        if code(key, message)?.verify_slice(&signature).is_ok() {
            return Ok(());
        }
    }
    Err(WebhookError::WrongSignature)
}

fn code(key: &IntegrityKey, message: &[u8]) -> Result<Hmac<Sha256>, WebhookError> {
    let code = Hmac::<Sha256>::new_from_slice(key.as_bytes());
    // HMAC takes keys of any length.
    let code = code.map_err(|_| WebhookError::EmptyKey)?;
    Ok(code.chain_update(message))
}
