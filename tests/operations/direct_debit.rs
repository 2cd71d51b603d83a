//! The operations of direct debit.

use palomma::direct_debit::types::{
    CreateCustomer, CreatePaymentMethodBankAccount, CreatePaymentRequest,
};
use serde_json::{Value, json};

use crate::exchange::tries;

const CUSTOMER: &str = "e79a0b74-3aba-4149-9f74-0bb5791a6ee6";
const METHOD: &str = "67d7ae28-bf1d-4ee9-8a47-99358c9e6c32";
const TIME: &str = "2023-10-26T21:28:34.152Z";

fn customer() -> Value {
    json!({
        "id": CUSTOMER, "name": "Pepito Perez", "documentType": "cc",
        "documentNumber": "200220422", "email": "pepito@perez.example",
        "createdAt": TIME, "updatedAt": TIME,
    })
}

fn details() -> Value {
    json!({
        "name": "Pepito Perez", "documentType": "cc", "documentNumber": "200220422",
        "email": "pepito@perez.example",
    })
}

fn account() -> Value {
    json!({"bank": "bancolombia", "accountType": "savings", "accountNumber": "123456789"})
}

fn method() -> Value {
    json!({
        "id": METHOD, "status": "active", "customerId": CUSTOMER, "customerDetails": details(),
        "type": "bancolombiaInstant", "bankAccount": account(),
        "bancolombiaInstant": {"authUrl": "https://bank.example/auth", "affiliate": {
            "name": "Pepito Perez", "documentType": "cc", "documentNumber": "200220422",
            "accountType": "savings", "accountNumber": "*1234",
        }},
        "nequiInstant": {"phoneNumber": "3298779391"},
        "createdAt": TIME, "updatedAt": TIME,
    })
}

fn payment() -> Value {
    json!({
        "id": "0697129c-26e2-42f1-a000-dc60878d5588", "status": "error", "customerId": CUSTOMER,
        "customerDetails": details(), "paymentMethodId": METHOD,
        "paymentMethodDetails": {"type": "bankAccount", "bankAccount": account()},
        "currency": "cop", "amount": 10_000.5, "createdAt": TIME, "updatedAt": TIME,
        "approvedDetails": {"approvedAt": TIME, "paidAt": TIME},
        "errorDetails": {
            "errorCode": "D23", "errorMessage": "Not enough funds", "errorAt": TIME,
        },
    })
}

tries! {
    create_customer(client) "POST /v1/customers" with json!({
        "name": "Pepito Perez", "documentType": "cc", "documentNumber": "200220422",
        "email": "pepito@perez.example",
    }) => 201 customer(),
    client.direct_debit().create_customer().body(
        CreateCustomer::builder()
            .name("Pepito Perez")
            .document_type("cc")
            .document_number("200220422")
            .email("pepito@perez.example"),
    );

    list_customers(client) "GET /v1/customers" => 200 json!({"items": [customer()]}),
    client.direct_debit().list_customers();

    get_customer_by_id(client) "GET /v1/customers/e79a0b74-3aba-4149-9f74-0bb5791a6ee6"
    => 200 customer(),
    client.direct_debit().get_customer_by_id().customer_id(CUSTOMER);

    create_payment_method(client) "POST /v1/paymentMethods" with json!({
        "customerId": CUSTOMER, "type": "bankAccount", "bank": "bancolombia",
        "accountType": "savings", "accountNumber": "123456789",
    }) => 201 method(),
    client.direct_debit().create_payment_method().body(
        CreatePaymentMethodBankAccount::builder()
            .customer_id(CUSTOMER)
            .bank("bancolombia")
            .account_type("savings")
            .account_number("123456789"),
    );

    list_payment_methods(client) "GET /v1/paymentMethods" => 200 json!({"items": [method()]}),
    client.direct_debit().list_payment_methods();

    get_payment_method_by_id(client)
    "GET /v1/paymentMethods/67d7ae28-bf1d-4ee9-8a47-99358c9e6c32" => 200 method(),
    client.direct_debit().get_payment_method_by_id().payment_method_id(METHOD);

    create_payment_request(client) "POST /v1/paymentRequests"
    with json!({"paymentMethodId": METHOD, "amount": 10_000.5}) => 201 payment(),
    client.direct_debit().create_payment_request().body(
        CreatePaymentRequest::builder().payment_method_id(METHOD).amount("10000.5"),
    );

    list_payment_requests(client) "GET /v1/paymentRequests" => 200 json!({"items": [payment()]}),
    client.direct_debit().list_payment_requests();

    get_payment_request_by_id(client) "GET /v1/paymentRequests/0697129c" => 200 payment(),
    client.direct_debit().get_payment_request_by_id().payment_request_id("0697129c");
}
