//! Deliveries: what is let in, and what is not.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails should say so and stop"
)]

use std::time::{Duration, SystemTime};

use palomma::webhooks::{
    IntegrityKey, SignedDelivery, Signer, Verifier, WebhookError, WebhookEvent, direct_debit,
    payouts, rentals,
};
use reqwest::header::{HeaderMap, HeaderValue};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const SECRET: &str = "planted-integrity-key";

fn key() -> IntegrityKey {
    IntegrityKey::new(SECRET).unwrap()
}

fn payout_event() -> payouts::Event {
    let target = r#"{"id": "T1", "status": "active", "customerId": "planted-customer"}"#;
    payouts::Event::PayoutTarget(serde_json::from_str(target).unwrap())
}

fn debit_event() -> direct_debit::Event {
    let method = r#"{"status": "active", "bankAccount": {"accountNumber": "123456789"}}"#;
    direct_debit::Event::PaymentMethod(serde_json::from_str(method).unwrap())
}

fn delivered<E: WebhookEvent>(event: &E) -> SignedDelivery {
    Signer::new(key()).deliver("W1", event).unwrap()
}

fn refused<E: WebhookEvent + std::fmt::Debug>(headers: &HeaderMap, body: &[u8]) -> WebhookError {
    Verifier::<E>::new(key()).verify(headers, body).unwrap_err()
}

/// Headers of a v1-style or v0-style delivery over any text, signed by us.
fn signed_over(text: &str) -> (HeaderMap, Vec<u8>) {
    use hmac::{Hmac, KeyInit, Mac};
    let encoded = data_encoding::BASE64.encode(text.as_bytes());
    let code = Hmac::<sha2::Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    let code = code.chain_update(&encoded).finalize().into_bytes();
    let signature = data_encoding::HEXLOWER.encode(&code);
    let mut headers = HeaderMap::new();
    headers.insert("x-encoded-data", encoded.parse().unwrap());
    headers.insert("x-signature", signature.parse().unwrap());
    (headers, text.as_bytes().to_vec())
}

#[test]
fn a_delivery_of_each_product_arrives_with_its_event() {
    let sent = delivered(&payout_event());
    let verifier = Verifier::<payouts::Event>::new(key());
    let delivery = verifier.verify(&sent.headers, &sent.body).unwrap();
    assert_eq!(delivery.webhook_id, "W1");
    let payouts::Event::PayoutTarget(target) = delivery.event else {
        panic!("another event");
    };
    assert_eq!(target.id.as_deref(), Some("T1"));

    let sent = delivered(&debit_event());
    let verifier = Verifier::<direct_debit::Event>::new(key());
    let delivery = verifier.verify(&sent.headers, &sent.body).unwrap();
    assert!(matches!(
        delivery.event,
        direct_debit::Event::PaymentMethod(_)
    ));
}

/// Signs an event, verifies it, and says what it was sent as.
fn sent_as<E: WebhookEvent>(event: &E) -> (String, Vec<String>) {
    let sent = delivered(event);
    let verifier = Verifier::<E>::new(key());
    verifier.verify(&sent.headers, &sent.body).unwrap();
    let body: serde_json::Value = serde_json::from_slice(&sent.body).unwrap();
    let body = body.as_object().unwrap();
    let kind = body.get("eventType").or_else(|| body.get("type"));
    let known = ["webhookId", "timestamp", "eventType", "type"];
    let fields = body.keys().filter(|key| !known.contains(&key.as_str()));
    let kind = kind.unwrap().as_str().unwrap().to_owned();
    (kind, fields.cloned().collect())
}

fn object<T: serde::de::DeserializeOwned>(json: serde_json::Value) -> Box<T> {
    Box::new(serde_json::from_value(json).unwrap())
}

/// The documented kinds of event, each with the field its object stands in.
#[test]
fn every_documented_event_is_sent_by_its_kind_in_its_field() {
    let none = || serde_json::json!({});
    for (event, kind) in [
        (
            payouts::Event::PayinLink(object(none())),
            "payin-link.update",
        ),
        (
            payouts::Event::PayinSource(object(none())),
            "payin-source.update",
        ),
        (
            payouts::Event::PayinRequest(object(none())),
            "payin-request.update",
        ),
        (
            payouts::Event::PayoutTarget(object(none())),
            "payout-target.update",
        ),
        (
            payouts::Event::PayoutRequest(object(none())),
            "payout-request.update",
        ),
        (
            payouts::Event::PayinSettlement(object(none())),
            "payin-settlement.update",
        ),
    ] {
        assert_eq!(sent_as(&event), (kind.to_owned(), vec!["event".to_owned()]));
    }
    let method = direct_debit::Event::PaymentMethod(object(none()));
    let expected = (
        "payment-method.update".to_owned(),
        vec!["paymentMethod".to_owned()],
    );
    assert_eq!(sent_as(&method), expected);
    let request = direct_debit::Event::PaymentRequest(object(none()));
    let expected = (
        "payment-request.update".to_owned(),
        vec!["paymentRequest".to_owned()],
    );
    assert_eq!(sent_as(&request), expected);
    let invoice = rentals::Event::Invoice(object(serde_json::json!({
        "id": "I1", "status": "paid", "amount": 3000, "description": "d", "contract": "00000",
        "customerDocumentNumber": "1", "createdAt": "t", "paymentUrl": "https://pay.example",
    })));
    assert_eq!(
        sent_as(&invoice),
        ("invoice".to_owned(), vec!["data".to_owned()])
    );
    let settlement = rentals::Event::Settlement(object(serde_json::json!({
        "date": "2026-03-20", "cycle": "11", "status": "paid", "numberOfInvoices": 1,
        "amountCollected": 3000, "fees": 100.5, "feesPostpaid": false, "adjustments": 0,
        "gateway": false, "paymentAmount": 2899.5,
    })));
    assert_eq!(
        sent_as(&settlement),
        ("settlement".to_owned(), vec!["data".to_owned()])
    );
}

/// The signature was made with another implementation (Python's `hmac`).
#[test]
fn a_signature_made_elsewhere_is_accepted() {
    let body =
        br#"{"webhookId":"W1","timestamp":"2026-03-18T12:00:00.000Z","type":"visit","data":{}}"#;
    let mut headers = HeaderMap::new();
    let signature = "390ea0ddcf55d188474431c546efc91fe8a360b6057adf732b26d854408f9929";
    headers.insert("x-signature", HeaderValue::from_static(signature));
    let sent = SystemTime::UNIX_EPOCH + Duration::from_secs(1_773_835_200);
    let verifier = Verifier::<rentals::Event>::new(key());
    let delivery = verifier.verify_at(&headers, body, sent).unwrap();
    let rentals::Event::Unknown(event) = delivery.event else {
        panic!("another event");
    };
    assert_eq!(event.kind(), "visit");
}

#[test]
fn an_event_that_is_not_documented_yet_arrives_whole() {
    let text = r#"{"webhookId": "W1", "timestamp": "2026-03-18T12:00:00Z",
        "eventType": "moon.update", "event": {"phase": "full"}}"#;
    let (headers, body) = signed_over(text);
    let sent = SystemTime::UNIX_EPOCH + Duration::from_secs(1_773_835_200);
    let verifier = Verifier::<payouts::Event>::new(key());
    let delivery = verifier.verify_at(&headers, &body, sent).unwrap();
    let payouts::Event::Unknown(event) = delivery.event else {
        panic!("another event");
    };
    assert_eq!(event.message()["event"]["phase"], "full");
    assert_eq!(format!("{event:?}"), r#"UnknownEvent("moon.update")"#);
}

#[test]
fn another_key_is_refused_unless_it_is_accepted_too() {
    let sent = delivered(&payout_event());
    let other = || IntegrityKey::new("another").unwrap();
    let verifier = Verifier::<payouts::Event>::new(other());
    let refused = verifier.verify(&sent.headers, &sent.body).unwrap_err();
    assert_eq!(refused, WebhookError::WrongSignature);
    let verifier = Verifier::<payouts::Event>::new(other()).also_accept(key());
    assert!(verifier.verify(&sent.headers, &sent.body).is_ok());
}

#[test]
fn every_changed_byte_of_what_is_signed_is_noticed() {
    let sent = delivered(&payout_event());
    let encoded = sent.headers["x-encoded-data"].as_bytes().to_vec();
    for place in 0..encoded.len() {
        let mut changed = encoded.clone();
        changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
        let mut headers = sent.headers.clone();
        headers.insert("x-encoded-data", HeaderValue::from_bytes(&changed).unwrap());
        let refused = refused::<payouts::Event>(&headers, &sent.body);
        assert_eq!(refused, WebhookError::WrongSignature, "byte {place}");
    }
}

#[test]
fn a_swapped_body_is_refused_where_the_body_counts() {
    let debit = delivered(&debit_event());
    let other = r#"{"webhookId": "W1", "eventType": "payment-method.update"}"#;
    let refused_body = refused::<direct_debit::Event>(&debit.headers, other.as_bytes());
    assert_eq!(refused_body, WebhookError::BodyDiffers);
}

#[test]
fn a_swapped_body_is_not_looked_at_where_the_header_counts() {
    let sent = delivered(&payout_event());
    let verifier = Verifier::<payouts::Event>::new(key());
    let delivery = verifier.verify(&sent.headers, b"anything").unwrap();
    assert!(matches!(delivery.event, payouts::Event::PayoutTarget(_)));
}

#[test]
fn a_body_with_other_spacing_says_the_same() {
    let debit = delivered(&debit_event());
    let value: serde_json::Value = serde_json::from_slice(&debit.body).unwrap();
    let spaced = serde_json::to_vec_pretty(&value).unwrap();
    let verifier = Verifier::<direct_debit::Event>::new(key());
    assert!(verifier.verify(&debit.headers, &spaced).is_ok());
}

#[test]
fn a_stale_delivery_is_refused_and_a_late_one_is_not() {
    let now = SystemTime::now();
    let at = |age: Duration| {
        let sent = Signer::new(key()).sent_at(now - age);
        let sent = sent.deliver("W1", &debit_event()).unwrap();
        let verifier = Verifier::<direct_debit::Event>::new(key());
        verifier.verify_at(&sent.headers, &sent.body, now)
    };
    assert!(at(DAY).is_ok());
    assert!(matches!(at(DAY * 3), Err(WebhookError::Stale { age }) if age >= DAY * 3));
}

#[test]
fn a_delivery_ahead_of_time_is_refused_beyond_what_clocks_differ() {
    let now = SystemTime::now();
    let ahead = |by: Duration| {
        let sent = Signer::new(key()).sent_at(now + by);
        let sent = sent.deliver("W1", &payout_event()).unwrap();
        let verifier = Verifier::<payouts::Event>::new(key());
        verifier.verify_at(&sent.headers, &sent.body, now)
    };
    assert!(ahead(Duration::from_secs(60)).is_ok());
    let refused = ahead(DAY).unwrap_err();
    assert!(matches!(refused, WebhookError::FromTheFuture { .. }));
}

#[test]
fn a_huge_body_is_refused_before_it_is_read() {
    let sent = delivered(&payout_event());
    let body = vec![b' '; 2 * 1024 * 1024];
    let refused = refused::<payouts::Event>(&sent.headers, &body);
    assert_eq!(refused, WebhookError::TooLarge { limit: 1024 * 1024 });
    assert_eq!(refused.status(), 413);
}

#[test]
fn a_missing_or_repeated_or_odd_header_is_named() {
    let sent = delivered(&payout_event());
    let mut headers = sent.headers.clone();
    headers.remove("x-signature");
    let missing = refused::<payouts::Event>(&headers, &sent.body);
    assert_eq!(missing, WebhookError::MissingHeader("X-Signature"));

    let mut headers = sent.headers.clone();
    let again = headers["x-signature"].clone();
    headers.append("x-signature", again);
    let repeated = refused::<payouts::Event>(&headers, &sent.body);
    assert_eq!(repeated, WebhookError::RepeatedHeader("X-Signature"));

    let mut headers = sent.headers.clone();
    headers.insert("x-signature", HeaderValue::from_static("not hexadecimal"));
    let odd = refused::<payouts::Event>(&headers, &sent.body);
    assert_eq!(odd, WebhookError::MalformedHeader("X-Signature"));
    assert_eq!(odd.status(), 401);
}

#[test]
fn what_cannot_be_read_is_named_by_its_field() {
    let (headers, body) = signed_over(r#"{"timestamp": "2026-03-18T12:00:00Z"}"#);
    let unreadable = refused::<payouts::Event>(&headers, &body);
    assert_eq!(
        unreadable.to_string(),
        "the delivery cannot be read at `webhookId`"
    );

    let text = r#"{"webhookId": "W1", "timestamp": "2026-03-18T12:00:00Z",
        "eventType": "payout-target.update", "event": {"customerDetails": {"name": 5}}}"#;
    let (headers, body) = signed_over(text);
    let sent = SystemTime::UNIX_EPOCH + Duration::from_secs(1_773_835_200);
    let verifier = Verifier::<payouts::Event>::new(key());
    let unreadable = verifier.verify_at(&headers, &body, sent).unwrap_err();
    assert!(
        unreadable
            .to_string()
            .contains("event.customerDetails.name")
    );
}

#[test]
fn nothing_private_is_shown_by_what_is_kept() {
    let sent = delivered(&payout_event());
    let verifier = Verifier::<payouts::Event>::new(key());
    let shown = format!("{verifier:?} {:?} {sent:?}", Signer::new(key()));
    assert!(!shown.contains(SECRET));
    assert!(!shown.contains("planted-customer"));
}

#[test]
fn an_empty_key_is_refused_because_anybody_can_sign_with_it() {
    assert_eq!(IntegrityKey::new(" ").unwrap_err(), WebhookError::EmptyKey);
}

/// The signature was made with another implementation (Python's `hmac`).
#[test]
fn the_bytes_of_a_body_count_whatever_their_letters_and_the_case_of_their_signature() {
    let text = r#"{"webhookId":"W1","timestamp":"2026-03-18T12:00:00Z","type":"visit","data":{"name":"Ñandú 🦤"}}"#;
    let signature = "a64fba169829af8851547ca6f83dc8b766ea69ae2862a7407e7b94cab3229a1d";
    let sent = SystemTime::UNIX_EPOCH + Duration::from_secs(1_773_835_200);
    let verifier = Verifier::<rentals::Event>::new(key());
    let verify = |signature: &str, body: &str| {
        let mut headers = HeaderMap::new();
        headers.insert("x-signature", signature.parse().unwrap());
        verifier.verify_at(&headers, body.as_bytes(), sent).err()
    };
    assert_eq!(verify(signature, text), None);
    assert_eq!(verify(&signature.to_uppercase(), text), None);
    let escaped = text.replace('Ñ', "\\u00d1");
    let spaced = text.replace(':', ": ");
    for body in [escaped.as_str(), &spaced, "", "{}"] {
        assert_eq!(verify(signature, body), Some(WebhookError::WrongSignature));
    }
    let shorter = &signature[..32];
    assert_eq!(verify(shorter, text), Some(WebhookError::WrongSignature));
}
