//! The operations of payins and payouts.

use palomma::payouts::types::{
    BcolPayoutBankAccount, CreateCustomer, CreatePayinRequest, CreatePayoutRequest,
    PayinLinkGeneral, PayinSourceNequiToken, PayoutTargetBankAccount,
};
use palomma::pesos;
use serde_json::{Value, json};

use crate::exchange::tries;

const CUSTOMER: &str = "01HPR57X6QR5ZRKEEKBSDBW4RA";
const TIME: &str = "2026-03-18T12:00:00.000Z";

fn customer() -> Value {
    json!({
        "id": CUSTOMER, "reference": "r-1", "name": "Pepito Perez", "documentType": "cc",
        "documentNumber": "1037551022", "email": "pepito@perez.example",
        "phoneNumber": "3013111111", "createdAt": TIME, "updatedAt": TIME,
    })
}

fn details() -> Value {
    json!({
        "reference": "r-1", "name": "Pepito Perez", "documentType": "nit",
        "documentNumber": "1037551022", "email": "pepito@perez.example",
        "phoneNumber": "3013111111",
    })
}

fn link() -> Value {
    json!({
        "id": "01HPR5TEDFKT498V8CYY3RPCXP", "reference": "r-2", "description": "shoes",
        "customerId": CUSTOMER, "customerDetails": details(), "status": "cancelled",
        "statusMessage": "BANK_NOT_AVAILABLE", "paymentUrl": "https://pay.example/1",
        "redirectUrl": "https://merchant.example/done", "amount": 100_000, "amountCollected": 0,
        "fee": 500, "type": "bancolombiaCollect", "expiration": "2026-03-20T23:59:59",
        "targetMerchantAccountId": "default", "createdAt": TIME, "updatedAt": TIME,
    })
}

fn source() -> Value {
    json!({
        "id": "01HPR7A40E44S0WDR189YXA8GH", "reference": "r-3", "description": "rent",
        "customerId": CUSTOMER, "customerDetails": details(), "status": "pending",
        "statusMessage": "EXPIRED", "authUrl": "https://auth.example/1",
        "redirectUrl": "https://merchant.example/done", "partialPayinsEnabled": true,
        "type": "nequiToken", "createdAt": TIME, "updatedAt": TIME,
    })
}

fn payin() -> Value {
    json!({
        "id": "01HPR83V7JBNJTKT303NTY3YGA", "reference": "r-4", "customerId": CUSTOMER,
        "customerDetails": details(), "payinSourceId": "01HPR7A40E44S0WDR189YXA8GH",
        "payinSourceDetails": {
            "reference": "r-3", "description": "rent", "partialPayinsEnabled": true,
            "type": "bankAccount",
        },
        "status": "partial", "statusMessage": "NOT_ENOUGH_FUNDS", "amount": 100_000,
        "amountCollected": 40_000, "fee": 500, "targetMerchantAccountId": "default",
        "createdAt": TIME, "updatedAt": TIME,
    })
}

fn target() -> Value {
    json!({
        "id": "01HPR8S7YF43PV3QV16TZDC80P", "reference": "r-5", "description": "supplier",
        "customerId": CUSTOMER, "customerDetails": details(), "status": "active",
        "statusMessage": "INVALID_ACCOUNT", "authUrl": "https://auth.example/2",
        "redirectUrl": "https://merchant.example/done", "type": "bankAccount",
        "createdAt": TIME, "updatedAt": TIME,
    })
}

fn payout() -> Value {
    json!({
        "id": "01HPR8QBF5QKA313RPBSKYB7DS", "reference": "r-6", "customerId": CUSTOMER,
        "customerDetails": details(), "payoutTargetId": "01HPR8S7YF43PV3QV16TZDC80P",
        "payoutTargetDetails": {
            "reference": "r-5", "description": "supplier", "type": "bankAccount",
        },
        "status": "approved", "statusMessage": "ERROR", "amount": 100_000, "amountSent": 100_000,
        "fee": 500, "sourceMerchantAccountId": "default", "createdAt": TIME, "updatedAt": TIME,
    })
}

fn merchant_account() -> Value {
    json!({
        "id": "default", "description": "main", "unsettledAmount": 500_000,
        "payoutLimitBalance": 200_000, "type": "aggregator", "availableBalance": 1_000_000,
        "payinsEnabled": true, "payoutsEnabled": false,
    })
}

fn settlement() -> Value {
    json!({
        "id": "01HPR9", "merchantAccountId": "default", "totalAmountCollected": 100_000,
        "totalFees": 500, "numberOfPayins": 5, "payinSettlementDate": "2024-08-28",
        "payinSettlementCycle": 11, "createdAt": TIME, "updatedAt": TIME,
    })
}

/// A page of one item.
fn page(item: Value) -> Value {
    json!({"items": [item], "cursor": "00ff", "count": 1})
}

tries! {
    create_customer(client) "POST /v0/customers" with json!({
        "reference": "r-1", "name": "Pepito Perez", "documentType": "cc",
        "documentNumber": "1037551022", "email": "pepito@perez.example",
        "phoneNumber": "3013111111",
    }) => 200 customer(),
    client.payouts().create_customer().body(
        CreateCustomer::builder()
            .reference("r-1")
            .name("Pepito Perez")
            .document_type("cc")
            .document_number("1037551022")
            .email("pepito@perez.example")
            .phone_number("3013111111"),
    );

    list_customers(client) "GET /v0/customers?cursor=00&limit=50&reference=r-1"
    => 200 page(customer()),
    client.payouts().list_customers().reference("r-1").limit(50).cursor("00");

    get_customer_by_id(client) "GET /v0/customers/01HPR57X6QR5ZRKEEKBSDBW4RA"
    => 200 customer(),
    client.payouts().get_customer_by_id().customer_id(CUSTOMER);

    create_payin_link(client) "POST /v0/payinLinks" with json!({
        "type": "general", "customerId": CUSTOMER,
        "redirectUrl": "https://merchant.example/done", "amount": 100_000,
        "availableTypes": ["pse", "bancolombiaCollect"], "expiration": "2026-03-20T23:59:59",
    }) => 200 link(),
    client.payouts().create_payin_link().body(
        PayinLinkGeneral::builder()
            .customer_id(CUSTOMER)
            .redirect_url("https://merchant.example/done")
            .amount(pesos(100_000))
            .available_types([
                palomma::payouts::types::PayinMethod::Pse,
                palomma::payouts::types::PayinMethod::BancolombiaCollect,
            ])
            .expiration("2026-03-20T23:59:59"),
    );

    list_payin_links(client)
    "GET /v0/payinLinks?cursor=00&customerId=c&limit=50&payinSettlementId=s&reference=r"
    => 200 page(link()),
    client
        .payouts()
        .list_payin_links()
        .reference("r")
        .customer_id("c")
        .payin_settlement_id("s")
        .limit(50)
        .cursor("00");

    get_payin_link_by_id(client) "GET /v0/payinLinks/01HPR5" => 200 link(),
    client.payouts().get_payin_link_by_id().payin_link_id("01HPR5");

    create_payin_source(client) "POST /v0/payinSources" with json!({
        "type": "nequiToken", "customerId": CUSTOMER,
        "redirectUrl": "https://merchant.example/done", "phoneNumber": "3013111111",
    }) => 200 source(),
    client.payouts().create_payin_source().body(
        PayinSourceNequiToken::builder()
            .customer_id(CUSTOMER)
            .redirect_url("https://merchant.example/done")
            .phone_number("3013111111"),
    );

    list_payin_sources(client) "GET /v0/payinSources?cursor=00&customerId=c&limit=50&reference=r"
    => 200 page(source()),
    client
        .payouts()
        .list_payin_sources()
        .reference("r")
        .customer_id("c")
        .limit(50)
        .cursor("00");

    get_payin_source_by_id(client) "GET /v0/payinSources/01HPR7" => 200 source(),
    client.payouts().get_payin_source_by_id().payin_source_id("01HPR7");

    create_payin_request(client) "POST /v0/payinRequests" with json!({
        "payinSourceId": "01HPR7", "amount": 100_000, "targetMerchantAccountId": "default",
    }) => 200 payin(),
    client.payouts().create_payin_request().body(
        CreatePayinRequest::builder()
            .payin_source_id("01HPR7")
            .amount(100_000)
            .target_merchant_account_id("default"),
    );

    list_payin_requests(client)
    "GET /v0/payinRequests?cursor=00&customerId=c&limit=50&payinSettlementId=s&payinSourceId=p\
     &reference=r"
    => 200 page(payin()),
    client
        .payouts()
        .list_payin_requests()
        .reference("r")
        .customer_id("c")
        .payin_source_id("p")
        .payin_settlement_id("s")
        .limit(50)
        .cursor("00");

    get_payin_request_by_id(client) "GET /v0/payinRequests/01HPR8" => 200 payin(),
    client.payouts().get_payin_request_by_id().payin_request_id("01HPR8");

    create_payout_target(client) "POST /v0/payoutTargets" with json!({
        "type": "bankAccount", "customerId": CUSTOMER,
        "redirectUrl": "https://merchant.example/done",
        "bankAccount": {"bank": "nequi", "accountType": "savings", "accountNumber": "301"},
    }) => 200 target(),
    client.payouts().create_payout_target().body(
        PayoutTargetBankAccount::builder()
            .customer_id(CUSTOMER)
            .redirect_url("https://merchant.example/done")
            .bank_account(
                BcolPayoutBankAccount::builder()
                    .bank("nequi")
                    .account_type("savings")
                    .account_number("301"),
            ),
    );

    list_payout_targets(client)
    "GET /v0/payoutTargets?cursor=00&customerId=c&limit=50&reference=r" => 200 page(target()),
    client
        .payouts()
        .list_payout_targets()
        .reference("r")
        .customer_id("c")
        .limit(50)
        .cursor("00");

    get_payout_target_by_id(client) "GET /v0/payoutTargets/01HPR8" => 200 target(),
    client.payouts().get_payout_target_by_id().payout_target_id("01HPR8");

    create_payout_request(client) "POST /v0/payoutRequests"
    with json!({"reference": "r-6", "payoutTargetId": "01HPR8", "amount": 100_000})
    => 200 payout(),
    client.payouts().create_payout_request().body(
        CreatePayoutRequest::builder()
            .reference("r-6")
            .payout_target_id("01HPR8")
            .amount(100_000),
    );

    list_payout_requests(client)
    "GET /v0/payoutRequests?cursor=00&customerId=c&limit=50&payoutTargetId=t&reference=r"
    => 200 page(payout()),
    client
        .payouts()
        .list_payout_requests()
        .reference("r")
        .customer_id("c")
        .payout_target_id("t")
        .limit(50)
        .cursor("00");

    get_payout_request_by_id(client) "GET /v0/payoutRequests/01HPR8" => 200 payout(),
    client.payouts().get_payout_request_by_id().payout_request_id("01HPR8");

    list_merchant_accounts(client) "GET /v0/merchantAccounts?cursor=00&limit=50"
    => 200 page(merchant_account()),
    client.payouts().list_merchant_accounts().limit(50).cursor("00");

    get_merchant_account_by_id(client) "GET /v0/merchantAccounts/default"
    => 200 merchant_account(),
    client.payouts().get_merchant_account_by_id().merchant_account_id("default");

    list_payin_settlements(client)
    "GET /v0/merchantAccounts/default/settlements?cursor=00&limit=50" => 200 page(settlement()),
    client
        .payouts()
        .list_payin_settlements()
        .merchant_account_id("default")
        .limit(50)
        .cursor("00");

    get_payin_settlement_by_id(client) "GET /v0/merchantAccounts/default/settlements/01HPR9"
    => 200 settlement(),
    client
        .payouts()
        .get_payin_settlement_by_id()
        .merchant_account_id("default")
        .payin_settlement_id("01HPR9");
}
