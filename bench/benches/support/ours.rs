//! The same calls with this crate.

use palomma::payouts::types::{
    BcolPayoutBank, BcolPayoutBankAccount, PayoutTarget, PayoutTargetBankAccount,
};
use palomma::{Environment, Error};

use super::{ACCOUNT, CUSTOMER, KEY, REDIRECT, TARGET};

#[derive(Clone)]
pub(crate) struct Client(palomma::Client);

impl Client {
    /// With all that is on by default; only the limit on requests in flight is
    /// that of the benchmark.
    pub(crate) fn new(url: &str, in_flight: usize) -> Self {
        let environment = Environment::custom(url).unwrap();
        let client = palomma::Client::builder(environment, KEY).max_in_flight(in_flight);
        Self(client.build().unwrap())
    }

    pub(crate) async fn create(&self) -> Result<PayoutTarget, Error> {
        let account = BcolPayoutBankAccount::builder()
            .bank(BcolPayoutBank::Bancolombia)
            .account_type("savings")
            .account_number(ACCOUNT);
        let body = PayoutTargetBankAccount::builder()
            .customer_id(CUSTOMER)
            .redirect_url(REDIRECT)
            .bank_account(account);
        let request = self.0.payouts().create_payout_target().body(body);
        Ok(request.send().await?.into_inner())
    }

    pub(crate) async fn get(&self) -> Result<PayoutTarget, Error> {
        let request = self.0.payouts().get_payout_target_by_id();
        let request = request.payout_target_id(TARGET);
        Ok(request.send().await?.into_inner())
    }
}
