// Made by `cargo xtask generate`; do not edit.
// Input: sha256:6ac9db2f8dd0b87b5ce6c245dd724851a5e3610905ee1c950975755dd47b0b35

//! The client's methods, one for each operation.

use super::builder;
impl crate::runtime::Client {
    /// Creates a new Payment Method
    ///
    /// Sends `POST /paymentMethods`.
    ///
    /// Source: `spec/payment-methods.yaml`, line 17.
    pub fn create_payment_method(&self) -> builder::CreatePaymentMethod {
        builder::CreatePaymentMethod::new(self)
    }
    /// Creates a new Payout Target
    ///
    /// Sends `POST /payoutTargets`.
    ///
    /// Source: [`spec/pages/create-payout-target.md`, line 26](https://docs.old.palomma.com).
    pub fn create_payout_target(&self) -> builder::CreatePayoutTarget {
        builder::CreatePayoutTarget::new(self)
    }
}
