//! Sending a request and receiving its answer.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;

use super::body::Body;
use super::call::Call;
use super::error::{Answer, Error, ErrorKind};
use super::request::Request;
use super::response::{OpenResponse, Response};
use super::retry::{Course, Seen};
use super::trace::Trace;

/// How long an answer that is read while it arrives may take as a whole; that
/// nothing arrives for too long is noticed by the limit on each read.
const STREAM_TIMEOUT: Duration = Duration::from_secs(365 * 24 * 60 * 60);

impl Request {
    /// Sends the request and reads the answer; again, where that may help and
    /// cannot do anything twice.
    pub(crate) async fn send(self) -> Result<Response, Error> {
        let mut course = Course::start(&self.client, self.operation);
        let trace = Trace::start(self.operation);
        let outcome = trace.cover(self.until_whole(&mut course)).await;
        trace.end(&course, &Seen::of(&outcome));
        let attempts = course.attempt();
        let call = self.into_call(attempts, trace);
        match outcome {
            Ok(answer) => Ok(Response::new(call, answer)),
            Err(error) => Err(call.known(error)),
        }
    }

    /// Sends the request and leaves the body of the answer to be read.
    pub(crate) async fn open(self) -> Result<OpenResponse, Error> {
        let mut course = Course::start(&self.client, self.operation);
        let trace = Trace::start(self.operation);
        let outcome = trace.cover(self.until_open(&mut course)).await;
        trace.end(&course, &Seen::of_open(&outcome));
        let attempts = course.attempt();
        let limit = self.client.max_answer_bytes();
        let call = self.into_call(attempts, trace);
        match outcome {
            Ok(answer) => Ok(OpenResponse::new(call, limit, answer)),
            Err(error) => Err(call.known(error)),
        }
    }

    fn into_call(self, attempts: u32, trace: Trace) -> Call {
        Call {
            operation: self.operation,
            attempts,
            client: self.client,
            body: self.body,
            trace,
        }
    }

    async fn until_whole(&self, course: &mut Course<'_>) -> Result<Answer, Error> {
        loop {
            let outcome = self.attempt_whole(course).await;
            if !course.again(Seen::of(&outcome)).await {
                return outcome;
            }
        }
    }

    async fn until_open(&self, course: &mut Course<'_>) -> Result<reqwest::Response, Error> {
        loop {
            let outcome = self.attempt_open(course).await;
            if !course.again(Seen::of_open(&outcome)).await {
                return outcome;
            }
        }
    }

    async fn attempt_whole(&self, course: &Course<'_>) -> Result<Answer, Error> {
        let places = &self.client.shared().places;
        let _place = places.take(course.time_left()).await?;
        let request = self.sign(course).await?;
        let answer = self.attempt(request, course, course.attempt_timeout());
        read(answer.await?, self.client.max_answer_bytes()).await
    }

    async fn attempt_open(&self, course: &Course<'_>) -> Result<reqwest::Response, Error> {
        let places = &self.client.shared().places;
        let _place = places.take(course.time_left()).await?;
        let request = self.sign(course).await?;
        self.attempt(request, course, STREAM_TIMEOUT).await
    }

    /// Sends a request once; `timeout` ends with the body of the answer.
    async fn attempt(
        &self,
        mut request: reqwest::Request,
        course: &Course<'_>,
        timeout: Duration,
    ) -> Result<reqwest::Response, Error> {
        *request.timeout_mut() = Some(timeout);
        let http = &self.client.shared().http;
        http.send(request, course.attempt_timeout()).await
    }

    /// The request with credentials, which may have to be asked for.
    async fn sign(&self, course: &Course<'_>) -> Result<reqwest::Request, Error> {
        let credentials = &self.client.shared().credentials;
        let mut url = self.url()?;
        let mut headers = self.headers.clone();
        for (scheme, credential) in credentials.choose(self.operation.security)? {
            let known = match credential.known() {
                Some(known) => Cow::Borrowed(known),
                None => in_time(course, credential.now(scheme.carrier)).await?,
            };
            scheme.carrier.put(&known, &mut headers, &mut url)?;
        }
        let mut request = reqwest::Request::new(self.operation.method.to_http(), url);
        *request.headers_mut() = headers;
        *request.body_mut() = self.body.as_ref().map(Body::to_http);
        Ok(request)
    }
}

/// What is provided, unless the attempt has no time left.
async fn in_time<T>(
    course: &Course<'_>,
    provided: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    let provided = tokio::time::timeout(course.attempt_timeout(), provided).await;
    provided.unwrap_or_else(|_| {
        let about = "the credential was not provided in time";
        Err(Error::new(ErrorKind::NotSent, about))
    })
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
