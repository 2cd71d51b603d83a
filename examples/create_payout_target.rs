//! The first call, against the mock server: no account, no key, no network.
//!
//! ```sh
//! cargo run --example create_payout_target
//! ```
//!
//! With an account, `Environment::Sandbox` and your own key take the place of
//! the mock server's URL; nothing else changes.

use std::error::Error;

use mock::Mock;
use palomma::payouts::types::{BcolPayoutBank, BcolPayoutBankAccount, PayoutTargetBankAccount};
use palomma::{Client, Environment};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let document = serde_json::from_str(include_str!("../generated/openapi.json"))?;
    let server = Mock::from_document(document).seed(1).start()?;
    println!("A mock server listens on {}", server.url());

    let client = Client::new(Environment::custom(&server.url())?, "any-key-will-do")?;
    let account = BcolPayoutBankAccount::builder()
        .bank(BcolPayoutBank::Bancolombia)
        .account_type("savings")
        .account_number("12345678901");
    let body = PayoutTargetBankAccount::builder()
        .customer_id("01HPR57X6QR5ZRKEEKBSDBW4RA")
        .redirect_url("https://example.com/done")
        .bank_account(account);
    let target = client.create_payout_target().body(body).send().await?;

    for call in server.calls() {
        let status = call.status.unwrap_or_default();
        println!("{} {} was answered {status}", call.method, call.path);
    }
    println!("Payout target: {:?}", target.id);
    println!("Its status:    {:?}", target.status);
    if let Some(url) = &target.auth_url {
        println!("Next, send your customer to {url}");
        println!("and wait for the status to become active before you pay to it.");
    }
    Ok(())
}
