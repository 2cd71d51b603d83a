//! A server that keeps what it creates, and spoils its answers by a plan.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fate {
    /// It is done and answered.
    Answered,
    /// It is done, and the connection closed without an answer.
    Lost,
    /// It is done, and the answer cut.
    Cut,
    /// It is done, and the answer is an error of a gateway (502).
    Gateway,
    /// It is done, and the answer is no JSON.
    Garbled,
    /// The connection is closed before anything is done.
    Dropped,
    /// It is refused before anything is done, with this status.
    Refused(u16),
}

impl Fate {
    fn is_done(self) -> bool {
        !matches!(self, Self::Dropped | Self::Refused(_))
    }
}

/// Decides about a request: its method, its reference, and how many of these
/// the server has seen.
pub(crate) type Plan = Arc<dyn Fn(&str, &str, u64) -> Fate + Send + Sync>;

/// A server of customers.
pub(crate) struct Store {
    url: String,
    kept: Arc<Mutex<Kept>>,
}

#[derive(Default)]
pub(crate) struct Kept {
    /// The identifiers of what was created, by reference.
    pub(crate) created: BTreeMap<String, Vec<String>>,
    /// How many requests met each fate.
    pub(crate) fates: BTreeMap<Fate, u64>,
    /// How many connections there were.
    pub(crate) accepted: usize,
    seen: BTreeMap<(String, String), u64>,
}

impl Store {
    pub(crate) async fn start(plan: Plan) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let kept = Arc::<Mutex<Kept>>::default();
        let shared = Arc::clone(&kept);
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(connection(stream, Arc::clone(&shared), Arc::clone(&plan)));
            }
        });
        Self { url, kept }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap()
    }
}

async fn connection(mut stream: TcpStream, kept: Arc<Mutex<Kept>>, plan: Plan) {
    stream.set_nodelay(true).unwrap();
    kept.lock().unwrap().accepted += 1;
    let mut bytes = Vec::new();
    while let Some((method, reference)) = request(&mut stream, &mut bytes).await {
        let (answer, goes_on) = answer(&mut kept.lock().unwrap(), &plan, &method, &reference);
        if stream.write_all(&answer).await.is_err() || !goes_on {
            break;
        }
    }
}

/// The method and the reference of the next request.
async fn request(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<(String, String)> {
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
        more(stream, bytes).await?;
    };
    let text = String::from_utf8(bytes[..head].to_vec()).unwrap();
    let length: usize = text
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .map_or(0, |length| length.parse().unwrap());
    while bytes.len() < head + length {
        more(stream, bytes).await?;
    }
    let body: Vec<u8> = bytes.drain(..head + length).skip(head).collect();
    let mut words = text.split([' ', '?', '&']);
    let method = words.next()?.to_owned();
    let in_query = words.find_map(|word| word.strip_prefix("reference="));
    let reference = match in_query {
        Some(reference) => reference.to_owned(),
        None => {
            let body: Value = serde_json::from_slice(&body).ok()?;
            body["reference"].as_str()?.to_owned()
        }
    };
    Some((method, reference))
}

async fn more(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<()> {
    let read = stream.read_buf(bytes).await.ok()?;
    (read > 0).then_some(())
}

/// Does what is asked, and says what to answer and whether to go on.
fn answer(kept: &mut Kept, plan: &Plan, method: &str, reference: &str) -> (Vec<u8>, bool) {
    let count = kept.seen.entry((method.to_owned(), reference.to_owned()));
    let count = count.and_modify(|count| *count += 1).or_insert(1);
    let fate = plan(method, reference, *count);
    *kept.fates.entry(fate).or_default() += 1;
    let body = match fate.is_done() {
        true => work(kept, method, reference).to_string(),
        false => "{}".to_owned(),
    };
    match fate {
        Fate::Answered => (whole(200, &body), true),
        Fate::Gateway => (whole(502, "<h1>Bad gateway</h1>"), true),
        Fate::Garbled => (whole(200, "<h1>Done</h1>"), true),
        Fate::Refused(status) => (whole(status, &body), true),
        Fate::Lost | Fate::Dropped => (Vec::new(), false),
        Fate::Cut => {
            let mut answer = whole(200, &body);
            answer.truncate(answer.len() - body.len() / 2);
            (answer, false)
        }
    }
}

fn work(kept: &mut Kept, method: &str, reference: &str) -> Value {
    let mut created = kept.created.get(reference).cloned().unwrap_or_default();
    if method == "GET" {
        let items: Vec<_> = created.iter().map(|id| customer(id, reference)).collect();
        return json!({ "items": items });
    }
    let id = format!("{reference}-{}", created.len());
    created.push(id.clone());
    kept.created.insert(reference.to_owned(), created);
    customer(&id, reference)
}

fn customer(id: &str, reference: &str) -> Value {
    json!({ "id": id, "reference": reference })
}

fn whole(status: u16, body: &str) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body.as_bytes()].concat()
}
