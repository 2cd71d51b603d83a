//! A payment method, against the mock server; and what a mistake looks like.
//!
//! ```sh
//! cargo run --example create_payment_method
//! ```

use std::error::Error;

use mock::Mock;
use palomma::direct_debit::types::CreatePaymentMethodBankAccount;
use palomma::{Client, Environment};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let document = serde_json::from_str(include_str!("../generated/openapi.json"))?;
    let server = Mock::from_document(document).seed(1).start()?;
    let client = Client::new(Environment::custom(&server.url())?, "any-key-will-do")?;

    let body = CreatePaymentMethodBankAccount::builder()
        .customer_id("e79a0b74-3aba-4149-9f74-0bb5791a6ee6")
        .bank("bancolombia")
        .account_type("checking")
        .account_number("98765432101");
    let method = client.create_payment_method().body(body).send().await?;
    println!("Payment method: {:?}, {:?}", method.id, method.status);

    // The same call, but the server fails: whether it did its work is not known.
    server.inject(mock::Fault::LostAnswer);
    let body = CreatePaymentMethodBankAccount::builder()
        .customer_id("e79a0b74-3aba-4149-9f74-0bb5791a6ee6")
        .bank("bancolombia")
        .account_type("checking")
        .account_number("98765432101");
    if let Err(error) = client.create_payment_method().body(body).send().await {
        println!("When the answer is lost: {error}");
        println!("Is the outcome unknown?  {}", error.is_outcome_unknown());
    }
    Ok(())
}
