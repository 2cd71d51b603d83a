//! The operations of Rentals.

use palomma::rentals::types::CreateInvoiceRequest;
use serde_json::{Value, json};

use crate::exchange::tries;

fn invoice() -> Value {
    json!({
        "id": "01HPR57X6QR5ZRKEEKBSDBW4RA", "reference": "rent-2026-03", "status": "paid",
        "amount": 1_250_000, "description": "March", "contract": "00000",
        "expirationDate": "2026-03-31", "customerDocumentNumber": "1037551022",
        "customerName": "Pepito Perez", "createdAt": "2026-03-01T08:00:00",
        "paymentDate": "2026-03-02T09:00:00Z", "paymentMethod": "breb",
        "paymentSource": "whatsapp", "paymentAmount": 1_250_000, "settlementDate": "2026-03-03",
        "settlementTime": "1", "paymentId": "payin_8JkM2P",
        "paymentUrl": "https://pay.example/8JkM2P",
    })
}

tries! {
    create_invoice(client) "POST /v1/invoices" with json!({
        "reference": "rent-2026-03", "amount": 1_250_000, "description": "March",
        "redirectUrl": "https://merchant.example/paid", "customerDocumentNumber": "1037551022",
        "documentType": "ppt",
    }) => 200 invoice(),
    // What the API has a default for, `contract`, is left to the API.
    client.rentals().create_invoice().body(
        CreateInvoiceRequest::builder()
            .reference("rent-2026-03")
            .amount(1_250_000)
            .description("March")
            .redirect_url("https://merchant.example/paid")
            .customer_document_number("1037551022")
            .document_type("ppt"),
    );

    list_invoices(client)
    "GET /v1/invoices?contract=00000&cursor=c1&customerDocumentNumber=1037551022&limit=100\
     &paymentDate=2026-03-02&reference=rent&settlementCycle=1&settlementDate=2026-03-03"
    => 200 json!({"items": [invoice()], "cursor": "c2", "count": 1}),
    client
        .rentals()
        .list_invoices()
        .reference("rent")
        .customer_document_number("1037551022")
        .contract("00000")
        .payment_date("2026-03-02")
        .settlement_date("2026-03-03")
        .settlement_cycle("1")
        .limit(100)
        .cursor("c1");

    get_invoice(client) "GET /v1/invoices/01HPR57X6QR5ZRKEEKBSDBW4RA" => 200 invoice(),
    client.rentals().get_invoice().id("01HPR57X6QR5ZRKEEKBSDBW4RA");

    get_settlement(client) "GET /v1/settlements/2026-03-03/1" => 200 json!({
        "date": "2026-03-03", "cycle": "1", "status": "credited", "numberOfInvoices": 12,
        "amountCollected": 15_000_000, "fees": 150_000, "feesPostpaid": false,
        "adjustments": -20_000, "gateway": false, "paymentAmount": 14_830_000,
    }),
    client.rentals().get_settlement().date("2026-03-03").cycle("1");
}

#[tokio::test]
async fn errors_of_rentals_tell_their_message_too() {
    let answer = crate::support::Answer::json(404, r#"{"error": "Settlement not found"}"#);
    let server = crate::support::Server::start(answer);
    let environment = palomma::Environment::custom(server.url()).unwrap();
    let client = palomma::Client::new(environment, "key").unwrap();
    let request = client
        .rentals()
        .get_settlement()
        .date("2026-03-03")
        .cycle("99");
    let error = request.send().await.unwrap_err();
    assert_eq!(error.kind(), palomma::ErrorKind::Api);
    assert_eq!(error.message().as_deref(), Some("Settlement not found"));
    let body: palomma::rentals::types::ErrorBody = error.body_as().unwrap();
    assert_eq!(body.error, "Settlement not found");
}
