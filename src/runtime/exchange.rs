//! Sending a request and receiving its answer.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use tokio::sync::SemaphorePermit;
use tokio::time::timeout;

use super::body::Body;
use super::call::Call;
use super::error::{Answer, Error, ErrorKind};
use super::request::Request;
use super::response::{OpenResponse, Response};
use super::retry::{Course, Seen};
use super::trace::Trace;

/// How long an answer that is read while it arrives may take as a whole; that
/// nothing arrives for too long is noticed by who reads it.
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
        let patience = self.client.attempt_timeout();
        let call = self.into_call(attempts, trace);
        match outcome {
            Ok(answer) => Ok(OpenResponse::new(call, limit, patience, answer)),
            Err(error) => Err(call.known(error)),
        }
    }

    fn into_call(self, attempts: u32, trace: Trace) -> Call {
        Call {
            request: self,
            attempts,
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

    async fn attempt_whole(&self, course: &mut Course<'_>) -> Result<Answer, Error> {
        let _place = self.place(course).await?;
        let request = self.sign(course).await?;
        let answer = self.attempt(request, course, course.attempt_timeout());
        read(answer.await?, self.client.max_answer_bytes()).await
    }

    async fn attempt_open(&self, course: &mut Course<'_>) -> Result<reqwest::Response, Error> {
        let _place = self.place(course).await?;
        let request = self.sign(course).await?;
        let answer = self.attempt(request, course, STREAM_TIMEOUT);
        let answer = timeout(course.attempt_timeout(), answer).await;
        answer.unwrap_or_else(|_| Err(Error::late()))
    }

    /// A place among the requests in flight.
    async fn place(&self, course: &mut Course<'_>) -> Result<SemaphorePermit<'_>, Error> {
        let places = &self.client.shared().places;
        if let Some(place) = places.free() {
            return Ok(place);
        }
        let place = places.wait(course.time_left()).await;
        course.waited();
        place
    }

    /// Sends a request once; `whole` ends with the body of the answer.
    fn attempt(
        &self,
        mut request: reqwest::Request,
        course: &Course<'_>,
        whole: Duration,
    ) -> impl Future<Output = Result<reqwest::Response, Error>> {
        *request.timeout_mut() = Some(whole);
        let http = &self.client.shared().http;
        http.send(request, course.attempt_timeout())
    }

    /// The request with credentials, which may have to be asked for.
    async fn sign(&self, course: &mut Course<'_>) -> Result<reqwest::Request, Error> {
        let credentials = &self.client.shared().credentials;
        let mut url = self.url()?;
        let mut headers = self.headers();
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
    course: &mut Course<'_>,
    provided: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    let provided = timeout(course.attempt_timeout(), provided).await;
    course.waited();
    provided.unwrap_or_else(|_| {
        let about = "the credential was not provided in time";
        Err(Error::new(ErrorKind::NotSent, about))
    })
}

/// Reads the whole answer, up to a limit, if it comes in time.
pub(super) async fn read_within(
    patience: Duration,
    answer: reqwest::Response,
    limit: usize,
) -> Result<Answer, Error> {
    let head = partial(answer.status().as_u16(), answer.headers());
    let read = timeout(patience, read(answer, limit)).await;
    read.unwrap_or_else(|_| Err(Error::late().with_answer(head)))
}

/// Reads the whole answer, up to a limit.
async fn read(mut answer: reqwest::Response, limit: usize) -> Result<Answer, Error> {
    let status = answer.status().as_u16();
    let headers = std::mem::take(answer.headers_mut());
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
