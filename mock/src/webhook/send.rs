//! Sending a delivery: one connection, one POST.
use std::io;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http_body_util::Full;
use hyper::Request;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

use super::template::{Facts, filled};
use super::{Address, Delivery, Rule, Webhooks, header};
use crate::clock::rfc3339;

/// Time a receiver has to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// Sends what a rule says about an answer, as often as it says.
///
/// The time in it is that of this machine, for receivers refuse what is old.
pub(crate) async fn deliver(
    webhooks: &Webhooks,
    rule: &Rule,
    operation: &str,
    answer: &Value,
    id: &str,
) -> Vec<Delivery> {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let now = rfc3339(now.as_secs());
    let facts = Facts {
        answer,
        id,
        now: &now,
    };
    let body = filled(&rule.body, &facts).to_string();
    let headers = header::compute(&rule.headers, &body, &webhooks.key);
    let mut tried = Vec::new();
    for _ in 0..rule.times {
        let sent = post(&webhooks.address, &headers, &body);
        let status = tokio::time::timeout(PATIENCE, sent).await;
        tried.push(Delivery {
            operation: operation.to_owned(),
            headers: headers.clone(),
            body: body.clone(),
            status: status.ok().and_then(Result::ok),
        });
    }
    tried
}

/// The status that the receiver answers.
async fn post(address: &Address, headers: &[(String, String)], body: &str) -> io::Result<u16> {
    let stream = TcpStream::connect(&address.authority).await?;
    let connected = http1::handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = connected.map_err(io::Error::other)?;
    // It ends with the sender; how it ends is seen in the answer.
    let driven = tokio::spawn(connection);
    let answer = sender.send_request(request(address, headers, body)?).await;
    let status = answer.map(|answer| answer.status().as_u16());
    driven.abort();
    status.map_err(io::Error::other)
}

fn request(
    address: &Address,
    headers: &[(String, String)],
    body: &str,
) -> io::Result<Request<Full<Bytes>>> {
    let mut request = Request::post(&address.path)
        .header("host", &address.authority)
        .header("content-type", "application/json");
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let body = Full::new(Bytes::copy_from_slice(body.as_bytes()));
    request.body(body).map_err(io::Error::other)
}
