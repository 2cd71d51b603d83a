//! A request on its way from typed inputs to bytes.

use bytes::Bytes;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;
use url::Url;

use super::client::Client;
use super::error::{Answer, Error, ErrorKind};
use super::invalid::InvalidInput;
use super::operation::Operation;
use super::path;
use super::response::Response;

/// A request being put together; what cannot be sent is refused at once.
pub(crate) struct Request {
    client: Client,
    operation: &'static Operation,
    path: String,
    query: Vec<(&'static str, String)>,
    headers: HeaderMap,
    body: Option<Bytes>,
}

impl Request {
    pub(crate) fn new(client: Client, operation: &'static Operation) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        Self {
            client,
            operation,
            path: operation.path.to_owned(),
            query: Vec::new(),
            headers,
            body: None,
        }
    }

    /// Puts a parameter in the path.
    pub(crate) fn path(mut self, name: &str, value: &impl Serialize) -> Result<Self, Error> {
        let text = scalar(value).ok_or_else(|| self.refuse(name, "is no text for a path"))?;
        let segment = path::segment(&text).map_err(|reason| self.refuse(name, reason))?;
        self.path = self.path.replace(&format!("{{{name}}}"), &segment);
        Ok(self)
    }

    /// Puts a parameter in the query: nothing for none, once for each item of a list.
    pub(crate) fn query(
        mut self,
        name: &'static str,
        value: &impl Serialize,
    ) -> Result<Self, Error> {
        let value = serde_json::to_value(value).map_err(|_| self.refuse(name, "is no value"))?;
        let values = match value {
            Value::Array(items) => items,
            value => vec![value],
        };
        for value in values.iter().filter(|value| !value.is_null()) {
            let text = text(value).ok_or_else(|| self.refuse(name, "is no text for a query"))?;
            self.query.push((name, text));
        }
        Ok(self)
    }

    /// Puts a parameter in a header.
    pub(crate) fn header(mut self, name: &str, value: &impl Serialize) -> Result<Self, Error> {
        let Some(text) = scalar(value) else {
            return Ok(self);
        };
        let header = HeaderName::from_bytes(name.as_bytes()).ok();
        let value = HeaderValue::from_str(&text).ok();
        let (Some(header), Some(value)) = (header, value) else {
            return Err(self.refuse(name, "is no text for a header"));
        };
        self.headers.append(header, value);
        Ok(self)
    }

    /// Sets the body.
    pub(crate) fn json(mut self, body: &impl Serialize) -> Result<Self, Error> {
        let bytes =
            serde_json::to_vec(body).map_err(|_| self.refuse("body", "cannot be written"))?;
        let json = HeaderValue::from_static("application/json");
        self.headers.insert(CONTENT_TYPE, json);
        self.body = Some(bytes.into());
        Ok(self)
    }

    /// Sets the body if there is one.
    pub(crate) fn optional_json(self, body: Option<&impl Serialize>) -> Result<Self, Error> {
        match body {
            Some(body) => self.json(body),
            None => Ok(self),
        }
    }

    /// Sends the request and reads the answer.
    pub(crate) async fn send(self) -> Result<Response, Error> {
        let operation = self.operation;
        self.exchange()
            .await
            .map_err(|error| error.during(operation))
    }

    async fn exchange(self) -> Result<Response, Error> {
        let mut url = self.url()?;
        let Self {
            client,
            operation,
            mut headers,
            body,
            ..
        } = self;
        for (scheme, credential) in client.credentials().choose(operation.security)? {
            scheme.carrier.put(credential, &mut headers, &mut url)?;
        }
        let mut request = client
            .http()
            .request(operation.method.to_http(), url)
            .headers(headers);
        if let Some(body) = body {
            request = request.body(body);
        }
        let answer = request.send().await.map_err(Error::transport)?;
        let answer = read(answer, client.max_answer_bytes()).await?;
        Ok(Response::new(operation, answer))
    }

    fn url(&self) -> Result<Url, Error> {
        let base = self.client.environment().base(self.operation)?;
        let mut url = Url::parse(&format!("{base}{}", self.path))
            .map_err(|error| Error::configuration(format!("the URL is none: {error}")))?;
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        Ok(url)
    }

    fn refuse(&self, name: &str, reason: &str) -> Error {
        let mut invalid = InvalidInput::default();
        invalid.push(name, reason);
        Error::invalid(invalid).during(self.operation)
    }
}

/// Reads the whole answer, up to a limit.
async fn read(mut answer: reqwest::Response, limit: usize) -> Result<Answer, Error> {
    let status = answer.status().as_u16();
    let headers = answer.headers().clone();
    let mut body = Vec::new();
    let outcome = loop {
        match answer.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() > limit => {
                let about = format!("the answer is larger than {limit} bytes");
                break Err(Error::answered(
                    ErrorKind::TooLarge,
                    about,
                    partial(status, &headers),
                ));
            }
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => break Ok(()),
            Err(error) => {
                let answer = partial(status, &headers);
                break Err(Error::transport(error).with_answer(answer));
            }
        }
    };
    outcome.map(|()| Answer {
        status,
        headers,
        body: body.into(),
    })
}

/// An answer of which only the head is of use.
fn partial(status: u16, headers: &HeaderMap) -> Answer {
    Answer {
        status,
        headers: headers.clone(),
        body: Bytes::new(),
    }
}

fn scalar(value: &impl Serialize) -> Option<String> {
    text(&serde_json::to_value(value).ok()?)
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(bool) => Some(bool.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
