//! A server on loopback that answers from a script and keeps what it was sent.
#![allow(dead_code, reason = "each test uses its part")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// A request as it came.
#[derive(Clone, Debug, Default)]
pub(crate) struct Received {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// What a request gets.
#[derive(Clone)]
pub(crate) enum Answer {
    /// A whole answer.
    Whole(u16, &'static str, String),
    /// An empty answer with a header.
    WithHeader(u16, &'static str, &'static str),
    /// An answer that says it is longer than it is.
    Cut(u16, String),
    /// These bytes, whatever they are.
    Bytes(Vec<u8>),
    /// A redirect to the same server.
    Redirect,
    /// The connection is closed without a word.
    Closed,
    /// The connection is kept and nothing is said.
    Silent,
    /// The head of an answer, and then nothing.
    Stalled(u16),
}

impl Answer {
    /// An answer that asks to wait before the next request.
    pub(crate) fn later(status: u16, retry_after: &'static str) -> Self {
        Self::WithHeader(status, "retry-after", retry_after)
    }

    pub(crate) fn json(status: u16, body: &str) -> Self {
        Self::Whole(status, "application/json", body.to_owned())
    }
}

/// A server that gives each request the next answer, and the last one again.
pub(crate) struct Server {
    url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    pub(crate) fn start(answer: Answer) -> Self {
        Self::in_turn(vec![answer])
    }

    pub(crate) fn in_turn(answers: Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&received);
        let answers = Arc::new(answers);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (answers, kept) = (Arc::clone(&answers), Arc::clone(&kept));
                thread::spawn(move || serve(&mut stream.unwrap(), &answers, &kept));
            }
        });
        Self { url, received }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

fn serve(stream: &mut TcpStream, answers: &[Answer], kept: &Mutex<Vec<Received>>) {
    let Some(request) = receive(stream) else {
        return;
    };
    let number = {
        let mut kept = kept.lock().unwrap();
        kept.push(request);
        kept.len()
    };
    let text = match &answers[number.min(answers.len()) - 1] {
        Answer::WithHeader(status, name, value) => format!(
            "HTTP/1.1 {status} X\r\n{name}: {value}\r\ncontent-length: 0\r\n\
             connection: close\r\n\r\n"
        ),
        Answer::Bytes(bytes) => {
            let _ = stream.write_all(bytes);
            return;
        }
        Answer::Silent => return wait_for_the_end(stream),
        Answer::Stalled(status) => {
            let head = format!("HTTP/1.1 {status} X\r\ncontent-length: 9\r\n\r\n");
            let _ = stream.write_all(head.as_bytes());
            return wait_for_the_end(stream);
        }
        Answer::Whole(status, of, body) => {
            let length = body.len();
            format!(
                "HTTP/1.1 {status} X\r\ncontent-type: {of}\r\ncontent-length: {length}\r\n\
                 x-request-id: req-7\r\nconnection: close\r\n\r\n{body}"
            )
        }
        Answer::Cut(status, body) => format!(
            "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\n\
             content-length: {}\r\n\r\n{body}",
            body.len() + 100
        ),
        Answer::Redirect => "HTTP/1.1 307 X\r\nlocation: /elsewhere\r\n\
             content-length: 0\r\nconnection: close\r\n\r\n"
            .to_owned(),
        Answer::Closed => return,
    };
    let _ = stream.write_all(text.as_bytes());
}

/// Reads until the other side closes the connection.
fn wait_for_the_end(stream: &mut TcpStream) {
    while stream.read(&mut [0; 64]).is_ok_and(|read| read > 0) {}
}

fn receive(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            break end;
        }
        let read = stream.read(&mut chunk).ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&chunk[..read]);
    };
    let text = String::from_utf8(bytes[..head].to_vec()).unwrap();
    let mut lines = text.lines();
    let line = lines.next()?.to_owned();
    let headers: Vec<_> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let mut request = Received {
        line,
        headers,
        body: String::new(),
    };
    let length = request
        .header("content-length")
        .map_or(0, |l| l.parse().unwrap());
    while bytes.len() < head + 4 + length {
        let read = stream.read(&mut chunk).ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&chunk[..read]);
    }
    request.body = String::from_utf8(bytes[head + 4..].to_vec()).unwrap();
    Some(request)
}
