//! Every operation of the client, in the order in which a merchant would call them.
use std::collections::BTreeSet;

use mock::Server;
use palomma::direct_debit::types::{
    CreateCustomer as CreatePayer, CreatePaymentMethodBankAccount, CreatePaymentRequest,
};
use palomma::payouts::types::{
    BcolDirectDebitBankAccount, BcolPayoutBank, BcolPayoutBankAccount, CreatePayinRequest,
    CreatePayoutRequest, PayinLinkPse, PayinSourceBankAccount, PayoutTargetBankAccount,
};
use palomma::rentals::types::CreateInvoiceRequest;
use palomma::{Client, Error};

use crate::server::{client, customer, document, server};

const DONE: &str = "https://merchant.example/done";

async fn customers(client: &Client, reference: &str) -> Result<String, Error> {
    let payouts = client.payouts();
    let body = customer(reference);
    let customer = payouts.create_customer().body(body).send().await?;
    let id = customer.id.clone().unwrap();
    let fetched = payouts
        .get_customer_by_id()
        .customer_id(id.clone())
        .send()
        .await?;
    assert_eq!(fetched.name.as_deref(), Some("Ana Pérez"));
    let found = payouts.list_customers().send().await?;
    assert_eq!(found.items.len(), 1);
    Ok(id.to_string())
}

async fn payin_links(client: &Client, customer: &str) -> Result<(), Error> {
    let payouts = client.payouts();
    let link = PayinLinkPse::builder()
        .customer_id(customer)
        .redirect_url(DONE)
        .amount(20_000)
        .bank("bancolombia");
    let link = payouts.create_payin_link().body(link).send().await?;
    let id = link.id.clone().unwrap();
    payouts
        .get_payin_link_by_id()
        .payin_link_id(id)
        .send()
        .await?;
    let links = payouts.list_payin_links().send().await?;
    assert_eq!(links.items.len(), 1);
    Ok(())
}

async fn payin_sources(client: &Client, customer: &str) -> Result<String, Error> {
    let payouts = client.payouts();
    let account = BcolDirectDebitBankAccount::builder()
        .bank("bancolombia")
        .account_type("savings")
        .account_number("12345678901");
    let source = PayinSourceBankAccount::builder()
        .customer_id(customer)
        .redirect_url(DONE)
        .bank_account(account);
    let source = payouts.create_payin_source().body(source).send().await?;
    let id = source.id.clone().unwrap();
    payouts
        .get_payin_source_by_id()
        .payin_source_id(id.clone())
        .send()
        .await?;
    payouts.list_payin_sources().send().await?;
    Ok(id.to_string())
}

async fn payin_requests(client: &Client, source: &str) -> Result<(), Error> {
    let payouts = client.payouts();
    let request = CreatePayinRequest::builder()
        .payin_source_id(source)
        .amount(20_000);
    let request = payouts.create_payin_request().body(request).send().await?;
    let request = request.id.clone().unwrap();
    payouts
        .get_payin_request_by_id()
        .payin_request_id(request)
        .send()
        .await?;
    let requests = payouts
        .list_payin_requests()
        .payin_source_id(source)
        .send()
        .await?;
    assert_eq!(requests.items.len(), 1);
    Ok(())
}

async fn payout_targets(client: &Client, customer: &str) -> Result<String, Error> {
    let payouts = client.payouts();
    let account = BcolPayoutBankAccount::builder()
        .bank(BcolPayoutBank::Bancolombia)
        .account_type("savings")
        .account_number("12345678901");
    let target = PayoutTargetBankAccount::builder()
        .customer_id(customer)
        .redirect_url(DONE)
        .bank_account(account);
    let target = payouts.create_payout_target().body(target).send().await?;
    let id = target.id.clone().unwrap();
    payouts
        .get_payout_target_by_id()
        .payout_target_id(id.clone())
        .send()
        .await?;
    payouts.list_payout_targets().send().await?;
    Ok(id.to_string())
}

async fn payout_requests(client: &Client, target: &str) -> Result<(), Error> {
    let payouts = client.payouts();
    let request = CreatePayoutRequest::builder()
        .payout_target_id(target)
        .amount(20_000);
    let request = payouts.create_payout_request().body(request).send().await?;
    let request = request.id.clone().unwrap();
    payouts
        .get_payout_request_by_id()
        .payout_request_id(request)
        .send()
        .await?;
    let requests = payouts
        .list_payout_requests()
        .payout_target_id(target)
        .send()
        .await?;
    assert_eq!(requests.items.len(), 1);
    Ok(())
}

async fn accounts(client: &Client) -> Result<(), Error> {
    let payouts = client.payouts();
    let accounts = payouts.list_merchant_accounts().send().await?;
    let account = accounts
        .items
        .first()
        .and_then(|account| account.id.clone())
        .unwrap();
    payouts
        .get_merchant_account_by_id()
        .merchant_account_id(account.clone())
        .send()
        .await?;
    let settlements = payouts
        .list_payin_settlements()
        .merchant_account_id(account.clone());
    let settlements = settlements.send().await?;
    let settlement = settlements
        .items
        .first()
        .and_then(|one| one.id.clone())
        .unwrap();
    let one = payouts
        .get_payin_settlement_by_id()
        .merchant_account_id(account);
    one.payin_settlement_id(settlement).send().await?;
    Ok(())
}

async fn payers(client: &Client) -> Result<String, Error> {
    let debit = client.direct_debit();
    let payer = CreatePayer::builder()
        .name("Ana Pérez")
        .document_type("cc")
        .document_number("1037551022")
        .email("ana@example.com");
    let payer = debit.create_customer().body(payer).send().await?;
    let payer = payer.id.clone().unwrap();
    debit
        .get_customer_by_id()
        .customer_id(payer.clone())
        .send()
        .await?;
    assert_eq!(debit.list_customers().send().await?.items.len(), 1);
    Ok(payer.to_string())
}

async fn direct_debit(client: &Client, payer: &str) -> Result<(), Error> {
    let debit = client.direct_debit();
    let method = CreatePaymentMethodBankAccount::builder()
        .customer_id(payer)
        .bank("bancolombia")
        .account_type("checking")
        .account_number("98765432101");
    let method = debit.create_payment_method().body(method).send().await?;
    let method = method.id.clone().unwrap();
    debit
        .get_payment_method_by_id()
        .payment_method_id(method.clone())
        .send()
        .await?;
    debit.list_payment_methods().send().await?;
    let request = CreatePaymentRequest::builder()
        .payment_method_id(method)
        .amount(20_000);
    let request = debit.create_payment_request().body(request).send().await?;
    let request = request.id.clone().unwrap();
    debit
        .get_payment_request_by_id()
        .payment_request_id(request)
        .send()
        .await?;
    debit.list_payment_requests().send().await?;
    Ok(())
}

async fn rentals(client: &Client) -> Result<(), Error> {
    let rentals = client.rentals();
    let invoice = CreateInvoiceRequest::builder()
        .reference("rent-2026-03")
        .amount(1_500_000)
        .description("Rent of March")
        .redirect_url(DONE)
        .customer_document_number("1037551022");
    let invoice = rentals.create_invoice().body(invoice).send().await?;
    rentals.get_invoice().id(invoice.id.clone()).send().await?;
    let invoices = rentals
        .list_invoices()
        .reference("rent-2026-03")
        .send()
        .await?;
    assert_eq!(invoices.items.len(), 1);
    rentals
        .get_settlement()
        .date("2026-03-20")
        .cycle("11")
        .send()
        .await?;
    Ok(())
}

pub(crate) async fn call_everything(server: &Server) -> Result<(), Error> {
    let client = client(server);
    let customer = customers(&client, "ana-1").await?;
    payin_links(&client, &customer).await?;
    let source = payin_sources(&client, &customer).await?;
    payin_requests(&client, &source).await?;
    let target = payout_targets(&client, &customer).await?;
    payout_requests(&client, &target).await?;
    accounts(&client).await?;
    let payer = payers(&client).await?;
    direct_debit(&client, &payer).await?;
    rentals(&client).await
}

/// An operation added to the document is to be added here.
#[tokio::test]
async fn every_operation_of_the_document_is_called_and_none_leaves_the_document() {
    let server = server();
    call_everything(&server).await.unwrap();
    let calls = server.calls();
    for call in &calls {
        assert_eq!(call.problems, [], "{call:?}");
    }
    let called: BTreeSet<&str> = calls
        .iter()
        .filter_map(|call| call.operation.as_deref())
        .collect();
    let document = document();
    let items = document.get("paths").unwrap().as_object().unwrap().values();
    let operations = items.flat_map(|item| item.as_object().unwrap().values());
    let ids = operations.filter_map(|operation| operation.get("operationId")?.as_str());
    assert_eq!(called, ids.collect());
}
