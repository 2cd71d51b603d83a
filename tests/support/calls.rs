//! Calls the tests make, and a clock that passes as fast as they do.
#![allow(dead_code, reason = "each test uses its part")]

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use palomma::payouts::types::{
    BcolPayoutBank, BcolPayoutBankAccount, PayoutTarget, PayoutTargetBankAccount, builder,
};
use palomma::{BoxFuture, Client, ClientBuilder, Clock, Environment, Error};

pub(crate) const KEY: &str = "key-0123456789";

/// Where a test's client sends its requests.
pub(crate) fn environment(url: &str) -> Environment {
    Environment::custom(url).unwrap()
}

pub(crate) fn builder(url: &str) -> ClientBuilder {
    Client::builder(environment(url), KEY)
}

/// A client for which waits between attempts take no time.
pub(crate) fn client(url: &str) -> Client {
    builder(url).clock(TestClock::default()).build().unwrap()
}

pub(crate) fn target() -> builder::PayoutTargetBankAccount {
    let account = BcolPayoutBankAccount::builder()
        .bank(BcolPayoutBank::Bancolombia)
        .account_type("savings")
        .account_number("98765432101");
    PayoutTargetBankAccount::builder()
        .customer_id("01HPR57X6QR5ZRKEEKBSDBW4RA")
        .redirect_url("https://merchant.example/done")
        .bank_account(account)
}

/// A call that changes something.
pub(crate) async fn create(client: &Client) -> Result<PayoutTarget, Error> {
    let request = client.payouts().create_payout_target().body(target());
    Ok(request.send().await?.into_inner())
}

/// A call that only asks.
pub(crate) async fn get(client: &Client) -> Result<PayoutTarget, Error> {
    let request = client.payouts().get_payout_target_by_id();
    let request = request.payout_target_id("01HPR8S7YF43PV3QV16TZDC80P");
    Ok(request.send().await?.into_inner())
}

/// A clock on which only waits pass, and at once.
#[derive(Clone)]
pub(crate) struct TestClock {
    started: Instant,
    date: SystemTime,
    waits: Arc<Mutex<Vec<Duration>>>,
}

impl Default for TestClock {
    fn default() -> Self {
        Self {
            started: Instant::now(),
            // Sunday, 6 November 1994, 08:49:37 UTC.
            date: SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777),
            waits: Arc::default(),
        }
    }
}

impl TestClock {
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap().clone()
    }

    fn passed(&self) -> Duration {
        self.waits.lock().unwrap().iter().sum()
    }
}

impl Clock for TestClock {
    fn now(&self) -> Instant {
        self.started + self.passed()
    }

    fn date(&self) -> SystemTime {
        self.date + self.passed()
    }

    fn sleep(&self, wait: Duration) -> BoxFuture<'_, ()> {
        self.waits.lock().unwrap().push(wait);
        Box::pin(async {})
    }
}
