//! Direct debit: an account once, and a debit each month.

use std::error::Error;

use palomma::direct_debit::types::{
    Bank, CreateCustomer, CreatePaymentMethodBankAccount, CreatePaymentRequest, DocumentType,
    PaymentMethod, PaymentMethodId, PaymentMethodStatus, PaymentRequest,
};
use palomma::{Amount, Client};

/// The account that is debited; it is of use once its status is active.
pub async fn account(client: &Client) -> Result<PaymentMethod, Box<dyn Error>> {
    let debit = client.direct_debit();
    let customer = CreateCustomer::builder()
        .name("Ana Pérez")
        .document_type(DocumentType::Cc)
        .document_number("1037551022")
        .email("ana@example.com");
    let customer = debit.create_customer().body(customer).send().await?;
    let account = CreatePaymentMethodBankAccount::builder()
        .customer_id(customer.id.clone().ok_or("the customer has no id")?)
        .bank(Bank::Bancolombia)
        .account_type("savings")
        .account_number("12345678901");
    let account = debit.create_payment_method().body(account).send().await?;
    Ok(account.into_inner())
}

/// Debits a month, if the account can be debited.
pub async fn debit(
    client: &Client,
    account: &PaymentMethodId,
    amount: Amount,
) -> Result<Option<PaymentRequest>, palomma::Error> {
    let debit = client.direct_debit();
    let method = debit.get_payment_method_by_id();
    let method = method.payment_method_id(account.clone()).send().await?;
    if method.status != Some(PaymentMethodStatus::Active) {
        return Ok(None);
    }
    let request = CreatePaymentRequest::builder()
        .payment_method_id(account.clone())
        .amount(amount);
    let request = debit.create_payment_request().body(request).send().await?;
    Ok(Some(request.into_inner()))
}

/// What an account was debited so far. Look here before debiting again when
/// `is_outcome_unknown()`: this product has no references.
pub async fn debits(
    client: &Client,
    account: &PaymentMethodId,
) -> Result<Vec<PaymentRequest>, palomma::Error> {
    let all = client.direct_debit().list_payment_requests().send().await?;
    let all = all.into_inner().items.into_iter();
    let of_account = all.filter(|one| one.payment_method_id.as_ref() == Some(account));
    Ok(of_account.collect())
}
