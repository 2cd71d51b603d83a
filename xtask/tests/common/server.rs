//! An HTTP server on this machine that answers as it is told to, faults
//! included.

#![allow(dead_code, reason = "not every test file uses all of it")]

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// What the server does with a request.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// Sends this, headers and all, and closes the connection.
    Send(Vec<u8>),
    /// Sends nothing until the client gives up.
    Silence,
}

impl Answer {
    pub(crate) fn new(status: &str, headers: &[(&str, &str)], body: &str) -> Self {
        let headers: String = headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\r\n"))
            .collect();
        let length = body.len();
        let head = format!("HTTP/1.1 {status}\r\n{headers}Connection: close\r\n");
        Self::Send(format!("{head}Content-Length: {length}\r\n\r\n{body}").into())
    }

    pub(crate) fn page(body: &str) -> Self {
        Self::new("200 OK", &[("Content-Type", "text/markdown")], body)
    }

    pub(crate) fn status(status: &str) -> Self {
        Self::new(status, &[], "")
    }

    pub(crate) fn redirect(to: &str) -> Self {
        Self::new("302 Found", &[("Location", to)], "")
    }

    /// The answer without the last bytes it announces.
    pub(crate) fn cut_off(self, missing: usize) -> Self {
        match self {
            Self::Send(mut bytes) => {
                bytes.truncate(bytes.len() - missing);
                Self::Send(bytes)
            }
            Self::Silence => Self::Silence,
        }
    }
}

/// What was asked: the path and the headers, names in small letters.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) path: String,
    pub(crate) headers: BTreeMap<String, String>,
}

#[derive(Default)]
struct State {
    /// The answers of a path, in turn; the last one is given again and again.
    answers: BTreeMap<String, Vec<Answer>>,
    requests: Vec<Request>,
}

/// A server that runs as long as the test.
pub(crate) struct Server {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
}

impl Server {
    pub(crate) fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = Arc::clone(&shared);
                thread::spawn(move || serve(stream, &state));
            }
        });
        Self { address, state }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Says how a path is answered: the first request by the first answer.
    pub(crate) fn answer(&self, path: &str, answers: impl Into<Vec<Answer>>) {
        let mut answers = answers.into();
        answers.reverse();
        let mut state = self.state.lock().unwrap();
        state.answers.insert(path.to_owned(), answers);
    }

    /// Everything that was asked so far.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.state.lock().unwrap().requests.clone()
    }
}

fn serve(mut stream: TcpStream, state: &Mutex<State>) {
    let Some(request) = read(&stream) else { return };
    match next_answer(request, &mut state.lock().unwrap()) {
        Answer::Send(bytes) => {
            // A client that went away is no fault of the server.
            let _ = stream.write_all(&bytes);
        }
        Answer::Silence => {
            let _ = stream.read(&mut [0; 1]);
        }
    }
}

fn next_answer(request: Request, state: &mut State) -> Answer {
    let answers = state.answers.get_mut(&request.path);
    let answer = answers.and_then(|answers| match answers.len() {
        1 => answers.last().cloned(),
        _ => answers.pop(),
    });
    state.requests.push(request);
    answer.unwrap_or_else(|| Answer::status("404 Not Found"))
}

fn read(stream: &TcpStream) -> Option<Request> {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let path = lines.next()?.split(' ').nth(1)?.to_owned();
    let headers = lines.take_while(|line| !line.is_empty());
    let headers = headers.filter_map(|line| {
        let (name, value) = line.split_once(':')?;
        Some((name.to_lowercase(), value.trim().to_owned()))
    });
    Some(Request {
        path,
        headers: headers.collect(),
    })
}
