//! Sending a request and receiving its answer.

use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;

use super::body::Body;
use super::error::{Answer, Error, ErrorKind};
use super::request::Request;
use super::response::{OpenResponse, Response};
use super::retry::{Course, Seen};

/// How long an answer that is read while it arrives may take as a whole; that
/// nothing arrives for too long is noticed by the limit on each read.
const STREAM_TIMEOUT: Duration = Duration::from_secs(365 * 24 * 60 * 60);

impl Request {
    /// Sends the request and reads the answer; again, where that may help and
    /// cannot do anything twice.
    pub(crate) async fn send(self) -> Result<Response, Error> {
        let mut course = Course::start(&self.client, self.operation.method);
        loop {
            let outcome = self.attempt_whole(&course).await;
            if course.again(Seen::of(&outcome)).await {
                continue;
            }
            let attempts = course.attempt();
            return match outcome {
                Ok(answer) => Ok(Response::new(self.operation, answer, attempts)),
                Err(error) => Err(error.during(self.operation).after(attempts)),
            };
        }
    }

    /// Sends the request and leaves the body of the answer to be read.
    pub(crate) async fn open(self) -> Result<OpenResponse, Error> {
        let mut course = Course::start(&self.client, self.operation.method);
        let limit = self.client.max_answer_bytes();
        loop {
            let outcome = self.attempt_open(&course).await;
            let seen = match &outcome {
                Ok(answer) => Seen::answer(answer.status().as_u16(), answer.headers()),
                Err(error) => Seen::error(error),
            };
            if course.again(seen).await {
                continue;
            }
            let attempts = course.attempt();
            return match outcome {
                Ok(answer) => Ok(OpenResponse::new(self.operation, limit, answer, attempts)),
                Err(error) => Err(error.during(self.operation).after(attempts)),
            };
        }
    }

    async fn attempt_whole(&self, course: &Course<'_>) -> Result<Answer, Error> {
        let places = &self.client.shared().places;
        let _place = places.take(course.time_left()).await?;
        let answer = self.attempt(course, course.attempt_timeout()).await?;
        read(answer, self.client.max_answer_bytes()).await
    }

    async fn attempt_open(&self, course: &Course<'_>) -> Result<reqwest::Response, Error> {
        let places = &self.client.shared().places;
        let _place = places.take(course.time_left()).await?;
        self.attempt(course, STREAM_TIMEOUT).await
    }

    /// Sends the request once; `timeout` ends with the body of the answer.
    async fn attempt(
        &self,
        course: &Course<'_>,
        timeout: Duration,
    ) -> Result<reqwest::Response, Error> {
        let shared = self.client.shared();
        let mut url = self.url()?;
        let mut headers = self.headers.clone();
        for (scheme, credential) in shared.credentials.choose(self.operation.security)? {
            scheme.carrier.put(credential, &mut headers, &mut url)?;
        }
        let mut request = reqwest::Request::new(self.operation.method.to_http(), url);
        *request.headers_mut() = headers;
        *request.timeout_mut() = Some(timeout);
        *request.body_mut() = self.body.as_ref().map(Body::to_http);
        shared.http.send(request, course.attempt_timeout()).await
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
