//! A request on its way: one attempt, for who types decides what comes next.

use std::io::Read as _;
use std::time::Duration;

use anyhow::{Context as _, anyhow, ensure};
use clap::ArgMatches;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::blocking::{Client, Response};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};
use serde_json::Value;

use crate::answer::{Answer, Body};
use crate::document::{Document, Operation, Place};
use crate::environment::Environment;
use crate::exit::{Exit, Failure, OrExit as _};
use crate::input;
use crate::key::Key;

/// Time for a connection to stand.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Time for the whole call.
const TIMEOUT: Duration = Duration::from_secs(60);
/// Bytes that are read of an answer.
const LONGEST: u64 = 16 << 20;
/// Characters that stay as they are in a segment of a path.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// A request that is ready to be sent.
#[derive(Debug)]
pub(crate) struct Request {
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Option<String>,
    /// Whether it can change something.
    writes: bool,
}

/// The request of an operation and its inputs.
///
/// # Errors
///
/// [`Exit::Wrong`] when an input is missing or does not fit.
pub(crate) fn of(
    document: &Document,
    operation: &Operation,
    environment: &Environment,
    inputs: &ArgMatches,
) -> Result<Request, Failure> {
    made(document, operation, environment, inputs).or_exit(Exit::Wrong)
}

fn made(
    document: &Document,
    operation: &Operation,
    environment: &Environment,
    inputs: &ArgMatches,
) -> anyhow::Result<Request> {
    let mut path = operation.path.clone();
    let mut query = Vec::new();
    let mut headers = HeaderMap::new();
    for (parameter, text) in input::parameters(operation, inputs) {
        match parameter.place {
            Place::Path => path = filled(&path, &parameter.name, &text)?,
            Place::Query => query.push((parameter.name.clone(), text)),
            Place::Header => {
                let name = HeaderName::from_bytes(parameter.name.as_bytes());
                let value = HeaderValue::from_str(&text);
                headers.insert(name?, value.with_context(|| parameter.name.clone())?);
            }
        }
    }
    let base = environment.base(operation)?;
    let mut url = Url::parse(&format!("{base}{path}")).context("the URL is none")?;
    if !query.is_empty() {
        url.query_pairs_mut().extend_pairs(&query);
    }
    let body = input::body(document, operation, inputs)?;
    Ok(Request {
        method: operation.method.parse().context("the method is none")?,
        url,
        headers,
        body: body.as_ref().map(Value::to_string),
        writes: operation.writes(),
    })
}

/// The path with a variable filled; what would lead out of it is refused.
fn filled(path: &str, name: &str, text: &str) -> anyhow::Result<String> {
    ensure!(!text.is_empty(), "{name}: is empty");
    ensure!(
        !matches!(text, "." | ".."),
        "{name}: leads to another place"
    );
    let segment = utf8_percent_encode(text, PLAIN).to_string();
    Ok(path.replace(&format!("{{{name}}}"), &segment))
}

impl Request {
    /// Its method.
    pub(crate) fn method(&self) -> &str {
        self.method.as_str()
    }

    /// Where it goes, without the query, which may hold private values.
    pub(crate) fn place(&self) -> String {
        let mut url = self.url.clone();
        url.set_query(None);
        url.to_string()
    }

    /// Sends it once.
    ///
    /// # Errors
    ///
    /// [`Exit::NotSent`] without a connection; without a whole answer [`Exit::Unknown`] when it
    /// can have changed something, else [`Exit::NotSent`] as well.
    pub(crate) fn send(self, key: Option<&Key>) -> Result<Answer, Failure> {
        let Self {
            method,
            url,
            mut headers,
            body,
            writes,
        } = self;
        let client = client().or_exit(Exit::Wrong)?;
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(key) = key {
            headers.insert(AUTHORIZATION, key.header());
        }
        let mut request = client.request(method, url);
        if let Some(body) = body {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            request = request.body(body);
        }
        let answered = request.headers(headers).send();
        let answered = answered.map_err(|error| failed(error, writes))?;
        read(answered).map_err(|error| cut(error, writes))
    }
}

fn client() -> anyhow::Result<Client> {
    let agent = concat!("palomma-cli/", env!("CARGO_PKG_VERSION"));
    let client = Client::builder()
        .user_agent(agent)
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(TIMEOUT)
        .redirect(reqwest::redirect::Policy::none());
    client.build().context("no HTTP client can be made")
}

fn read(response: Response) -> anyhow::Result<Answer> {
    let status = response.status().as_u16();
    let header = |name: &str| {
        let value = response.headers().get(name)?.to_str().ok()?;
        Some(value.to_owned())
    };
    let (retry_after, request_id) = (header("retry-after"), header("x-request-id"));
    let mut bytes = Vec::new();
    response.take(LONGEST + 1).read_to_end(&mut bytes)?;
    ensure!(
        bytes.len() as u64 <= LONGEST,
        "the answer is longer than {LONGEST} bytes"
    );
    Ok(Answer {
        status,
        body: Body::of(&bytes),
        retry_after,
        request_id,
    })
}

/// Without its URL, which may hold private values in its query.
fn failed(error: reqwest::Error, writes: bool) -> Failure {
    if error.is_connect() || error.is_builder() {
        let error = anyhow!(error.without_url()).context("not sent");
        return Failure {
            exit: Exit::NotSent,
            error,
        };
    }
    cut(anyhow!(error.without_url()), writes)
}

fn cut(error: anyhow::Error, writes: bool) -> Failure {
    if writes {
        let said = "no whole answer: whether it was done is not known; look before you repeat it";
        return Failure {
            exit: Exit::Unknown,
            error: error.context(said),
        };
    }
    Failure {
        exit: Exit::NotSent,
        error: error.context("no whole answer"),
    }
}
