//! The key that deliveries are signed with.

use std::fmt;

use zeroize::Zeroizing;

use super::error::WebhookError;

/// The integrity key of a merchant: never printed, wiped from memory when
/// dropped.
///
/// ```
/// let key = palomma::webhooks::IntegrityKey::new("secret")?;
/// assert_eq!(format!("{key:?}"), "IntegrityKey([redacted])");
/// # Ok::<(), palomma::webhooks::WebhookError>(())
/// ```
#[derive(Clone)]
pub struct IntegrityKey(Zeroizing<String>);

impl IntegrityKey {
    /// The key as it was handed out at the onboarding.
    ///
    /// # Errors
    /// [`WebhookError::EmptyKey`] if there is nothing in it: anybody can sign
    /// with an empty key.
    pub fn new(key: impl Into<String>) -> Result<Self, WebhookError> {
        let key = Zeroizing::new(key.into());
        match key.trim().is_empty() {
            true => Err(WebhookError::EmptyKey),
            false => Ok(Self(key)),
        }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for IntegrityKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IntegrityKey([redacted])")
    }
}
