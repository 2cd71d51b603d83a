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
    /// An answer that says it is longer than it is.
    Cut(u16, String),
    /// A redirect to the same server.
    Redirect,
    /// The connection is closed without a word.
    Closed,
}

impl Answer {
    pub(crate) fn json(status: u16, body: &str) -> Self {
        Self::Whole(status, "application/json", body.to_owned())
    }
}

/// A server that answers as it is told.
pub(crate) struct Server {
    url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    pub(crate) fn start(answer: Answer) -> Self {
        Self::in_turn(vec![answer])
    }

    /// A server that gives these answers in turn, the last one again and again.
    pub(crate) fn in_turn(answers: Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&received);
        thread::spawn(move || {
            let mut answers = answers.into_iter();
            let mut answer = answers.next().unwrap();
            for stream in listener.incoming() {
                serve(&mut stream.unwrap(), &answer, &kept);
                answer = answers.next().unwrap_or(answer);
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

fn serve(stream: &mut TcpStream, answer: &Answer, kept: &Mutex<Vec<Received>>) {
    let Some(request) = receive(stream) else {
        return;
    };
    kept.lock().unwrap().push(request);
    let text = match answer {
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
