//! A receiver of deliveries about payouts, on <http://127.0.0.1:3000/palomma>.
//!
//!     PALOMMA_INTEGRITY_KEY=... cargo run --example webhook_receiver --features webhooks
//!
//! Without a key in the environment it makes one up, posts a delivery to
//! itself, and shows what arrived.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use palomma::webhooks::payouts::Event;
use palomma::webhooks::{IntegrityKey, Signer, Verifier};

/// What every request needs.
#[derive(Clone)]
struct Receiver {
    verifier: Verifier<Event>,
    /// Identifiers that were seen. Keep them in a database: a delivery that
    /// failed comes again, perhaps to another process.
    seen: Arc<Mutex<HashSet<String>>>,
}

async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let delivery = match receiver.verifier.verify(&headers, &body) {
        Ok(delivery) => delivery,
        Err(refused) => {
            eprintln!("refused: {refused}");
            return StatusCode::from_u16(refused.status()).unwrap_or(StatusCode::BAD_REQUEST);
        }
    };
    let mut seen = receiver.seen.lock().unwrap_or_else(PoisonError::into_inner);
    if seen.insert(delivery.webhook_id) {
        match delivery.event {
            Event::PayoutTarget(target) => println!("{:?} is {:?}", target.id, target.status),
            other => println!("nothing to do for {other:?}"),
        }
    }
    StatusCode::OK
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let given = std::env::var("PALOMMA_INTEGRITY_KEY").ok();
    let key = IntegrityKey::new(given.clone().unwrap_or_else(|| "made up".to_owned()))?;
    let receiver = Receiver {
        verifier: Verifier::new(key.clone()),
        seen: Arc::default(),
    };
    if given.is_none() {
        return post_to_myself(receiver, key).await;
    }
    let app = axum::Router::new()
        .route("/palomma", post(receive))
        .with_state(receiver);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    Ok(axum::serve(listener, app).await?)
}

async fn post_to_myself(
    receiver: Receiver,
    key: IntegrityKey,
) -> Result<(), Box<dyn std::error::Error>> {
    let target = r#"{"id": "01HPR8S7YF43PV3QV16TZDC80P", "status": "active"}"#;
    let event = Event::PayoutTarget(serde_json::from_str(target)?);
    let sent = Signer::new(key).deliver("a webhook id", &event)?;
    let status = receive(State(receiver), sent.headers, sent.body).await;
    println!("answered {status}");
    Ok(())
}
