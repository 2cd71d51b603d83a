//! A server that answers every request with the same payout target, as fast as
//! it can or after a while.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const BODY: &str = r#"{"id":"01HPR8S7YF43PV3QV16TZDC80P","reference":"order-1","description":"Refund of order 1","customerId":"01HPR57X6QR5ZRKEEKBSDBW4RA","customerDetails":{"reference":"customer-1","name":"Pepito Perez","documentType":"cc","documentNumber":"1037551022","email":"pepito@example.com","phoneNumber":"3013111111"},"status":"active","authUrl":"https://example.com/authUrl","redirectUrl":"https://merchant.example/done","type":"bankAccount","createdAt":"2026-03-18T12:00:00.000Z","updatedAt":"2026-03-18T12:00:00.000Z"}"#;

/// Starts the server and returns its URL; every answer takes it this long.
pub(crate) async fn start(delay: Duration) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            stream.set_nodelay(true).unwrap();
            tokio::spawn(serve(stream, delay));
        }
    });
    url
}

async fn serve(mut stream: TcpStream, delay: Duration) {
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: req-7\r\n\
         date: Wed, 18 Mar 2026 12:00:00 GMT\r\ncontent-length: {}\r\n\r\n{BODY}",
        BODY.len()
    );
    let mut bytes = Vec::new();
    while read(&mut stream, &mut bytes).await.is_some() {
        if !delay.is_zero() {
            tokio::time::sleep(delay).await;
        }
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
    }
}

/// Reads one request and forgets it.
async fn read(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<()> {
    loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            let whole = end + 4 + body_length(&bytes[..end]);
            if bytes.len() >= whole {
                bytes.drain(..whole);
                return Some(());
            }
        }
        let read = stream.read_buf(bytes).await.ok()?;
        (read > 0).then_some(())?;
    }
}

fn body_length(head: &[u8]) -> usize {
    let head = std::str::from_utf8(head).unwrap();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    length.map_or(0, |length| length.parse().unwrap())
}
