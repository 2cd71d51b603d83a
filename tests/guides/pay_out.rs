//! Payouts: an account to pay to, and a payment.

use palomma::payouts::types::{
    BcolPayoutBank, BcolPayoutBankAccount, CreatePayoutRequest, CustomerId, PayoutRequest,
    PayoutTarget, PayoutTargetBankAccount, PayoutTargetId,
};
use palomma::{Amount, Client, Error};

/// The account of a supplier. Send them to its `auth_url`, and pay once it is active.
pub async fn account(client: &Client, supplier: CustomerId) -> Result<PayoutTarget, Error> {
    let account = BcolPayoutBankAccount::builder()
        .bank(BcolPayoutBank::Bancolombia)
        .account_type("savings")
        .account_number("12345678901");
    let target = PayoutTargetBankAccount::builder()
        .reference("supplier-3")
        .customer_id(supplier)
        .redirect_url("https://merchant.example/suppliers/3")
        .bank_account(account);
    let target = client.payouts().create_payout_target().body(target);
    Ok(target.create_or_find().await?.into_inner())
}

/// Pays a bill once: with the same bill, it finds what was paid before.
pub async fn pay(
    client: &Client,
    target: PayoutTargetId,
    bill: &str,
    amount: Amount,
) -> Result<PayoutRequest, Error> {
    let request = CreatePayoutRequest::builder()
        .reference(bill)
        .payout_target_id(target)
        .amount(amount);
    let request = client.payouts().create_payout_request().body(request);
    Ok(request.create_or_find().await?.into_inner())
}
