//! Rentals: an invoice, and the settlement it ends in.

use palomma::rentals::types::{CreateInvoiceRequest, Invoice};
use palomma::{Amount, Client, Error};

/// An invoice; send the tenant to its `payment_url` at once, for it lives five minutes.
pub async fn invoice(client: &Client, month: &str) -> Result<Invoice, Error> {
    let invoice = CreateInvoiceRequest::builder()
        .reference(format!("contract-12-{month}"))
        .amount(1_500_000)
        .description(format!("Rent of {month}"))
        .redirect_url("https://merchant.example/paid")
        .customer_document_number("1037551022");
    let invoice = client.rentals().create_invoice().body(invoice);
    Ok(invoice.create_or_find().await?.into_inner())
}

/// What a settlement collected beyond its invoices: zero if the books agree.
pub async fn difference(client: &Client, date: &str, cycle: &str) -> Result<Option<Amount>, Error> {
    let rentals = client.rentals();
    let settlement = rentals.get_settlement().date(date).cycle(cycle);
    let settlement = settlement.send().await?;
    let invoices = rentals.list_invoices().settlement_date(date);
    let mut invoices = invoices.settlement_cycle(cycle).stream();
    let mut paid = Vec::new();
    while let Some(invoice) = invoices.next().await {
        paid.extend(invoice?.payment_amount);
    }
    let paid = Amount::total(paid);
    Ok(paid.and_then(|paid| settlement.amount_collected.checked_sub(paid)))
}
