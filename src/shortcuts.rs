//! What users of this API write often, in short.

#[cfg(feature = "direct-debit")]
use crate::direct_debit;
#[cfg(feature = "payouts")]
use crate::payouts;

/// So many Colombian pesos, the currency of every amount of this API.
///
/// ```
/// assert_eq!(palomma::pesos(50_000).to_string(), "50000");
/// ```
#[must_use]
pub const fn pesos(pesos: i64) -> crate::Amount {
    crate::Amount::whole(pesos)
}

#[cfg(any(feature = "payouts", feature = "direct-debit"))]
impl crate::Client {
    /// Where money is paid out to: the same as
    /// [`payouts().create_payout_target()`](payouts::Payouts::create_payout_target).
    #[cfg(feature = "payouts")]
    pub fn create_payout_target(&self) -> payouts::builder::CreatePayoutTarget {
        self.payouts().create_payout_target()
    }

    /// What money is debited from: the same as
    /// [`direct_debit().create_payment_method()`](direct_debit::DirectDebit::create_payment_method).
    #[cfg(feature = "direct-debit")]
    pub fn create_payment_method(&self) -> direct_debit::builder::CreatePaymentMethod {
        self.direct_debit().create_payment_method()
    }
}
