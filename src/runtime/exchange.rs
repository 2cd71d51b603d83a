//! Sending a request and receiving its answer.

use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;

use super::error::{Answer, Error, ErrorKind};
use super::request::Request;
use super::response::{OpenResponse, Response};

/// How long an answer that is read while it arrives may take as a whole; that
/// nothing arrives for too long is noticed by the limit on each read.
const STREAM_TIMEOUT: Duration = Duration::from_secs(365 * 24 * 60 * 60);

impl Request {
    /// Sends the request and reads the answer.
    pub(crate) async fn send(self) -> Result<Response, Error> {
        let operation = self.operation;
        let limit = self.client.max_answer_bytes();
        let sent = match self.exchange(None).await {
            Ok(answer) => read(answer, limit).await,
            Err(error) => Err(error),
        };
        match sent {
            Ok(answer) => Ok(Response::new(operation, answer)),
            Err(error) => Err(error.during(operation)),
        }
    }

    /// Sends the request and leaves the body of the answer to be read.
    pub(crate) async fn open(self) -> Result<OpenResponse, Error> {
        let operation = self.operation;
        let limit = self.client.max_answer_bytes();
        match self.exchange(Some(STREAM_TIMEOUT)).await {
            Ok(answer) => Ok(OpenResponse::new(operation, limit, answer)),
            Err(error) => Err(error.during(operation)),
        }
    }

    async fn exchange(self, timeout: Option<Duration>) -> Result<reqwest::Response, Error> {
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
            request = request.body(body.to_http());
        }
        if let Some(timeout) = timeout {
            request = request.timeout(timeout);
        }
        request.send().await.map_err(Error::transport)
    }
}

/// Reads the whole answer, up to a limit.
pub(super) async fn read(mut answer: reqwest::Response, limit: usize) -> Result<Answer, Error> {
    let status = answer.status().as_u16();
    let headers = answer.headers().clone();
    let mut body = Vec::new();
    let outcome = loop {
        match answer.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() > limit => {
                let about = format!("the answer is larger than {limit} bytes");
                let answer = partial(status, &headers);
                break Err(Error::answered(ErrorKind::TooLarge, about, answer));
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
