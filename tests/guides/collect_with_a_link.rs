//! Payins: a page where a customer pays.

use std::error::Error;

use palomma::payouts::types::{
    CreateCustomer, DocumentType, PayinLink, PayinLinkGeneral, PayinLinkId, PayinLinkStatus,
    PayinMethod,
};
use palomma::{Client, pesos};

/// A page where a customer pays an order; the same one, however often it is asked for.
pub async fn payment_page(client: &Client, order: &str) -> Result<PayinLink, Box<dyn Error>> {
    let payouts = client.payouts();
    let customer = CreateCustomer::builder()
        .reference("customer-7")
        .name("Ana Pérez")
        .document_type(DocumentType::Cc)
        .document_number("1037551022")
        .email("ana@example.com")
        .phone_number("3013111111");
    let customer = payouts.create_customer().body(customer);
    let customer = customer.create_or_find().await?.into_inner();
    let link = PayinLinkGeneral::builder()
        .reference(order)
        .description("Two pairs of shoes")
        .customer_id(customer.id.ok_or("the customer has no id")?)
        .redirect_url("https://merchant.example/thanks")
        .amount(pesos(180_000))
        .available_types(vec![PayinMethod::Pse, PayinMethod::NequiButton]);
    let link = payouts.create_payin_link().body(link);
    Ok(link.create_or_find().await?.into_inner())
}

/// Whether it is paid: ask when the customer is back, or wait for the webhook.
pub async fn is_paid(client: &Client, link: PayinLinkId) -> Result<bool, palomma::Error> {
    let link = client.payouts().get_payin_link_by_id().payin_link_id(link);
    Ok(link.send().await?.status == Some(PayinLinkStatus::Approved))
}
