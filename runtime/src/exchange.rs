//! Sending a request and receiving its answer.

use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use tokio::sync::SemaphorePermit;
use tokio::time::timeout;

use super::body::Body;
use super::call::Call;
use super::clock::BoxFuture;
use super::credential::Known;
use super::error::{Answer, Error, ErrorKind};
use super::request::Request;
use super::response::{OpenResponse, Response};
use super::retry::{Course, Seen};
use super::security::Scheme;
use super::trace::Trace;

/// How long an answer that is read while it arrives may take as a whole; that
/// nothing arrives for too long is noticed by who reads it.
const STREAM_TIMEOUT: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A request that is being sent.
struct Begun<'a, T> {
    /// It is kept until what is waited for has come.
    place: SemaphorePermit<'a>,
    answer: BoxFuture<'a, Result<T, Error>>,
}

/// How a request is sent, within some time, and what of its answer is waited for.
type How<'a, T> = fn(&'a Request, reqwest::Request, Duration) -> BoxFuture<'a, Result<T, Error>>;

// A future is moved a few times before it is polled, with room for all it may wait
// for; moving much costs more than all else that is done here. So there are few
// layers, and what is large or seldom waited for is in a box.
impl Request {
    /// Sends the request and reads the answer; again, where that may help and
    /// cannot do anything twice.
    pub fn send(self) -> impl Future<Output = Result<Response, Error>> + Send {
        self.exchange(Self::whole, |outcome| Seen::of(outcome), Response::new)
    }

    /// Sends the request and leaves the body of the answer to be read.
    pub fn open(self) -> impl Future<Output = Result<OpenResponse, Error>> + Send {
        self.exchange(
            Self::head,
            |outcome| Seen::of_open(outcome),
            OpenResponse::new,
        )
    }

    /// Attempts the request until there is an outcome to keep: `seen` says what an
    /// attempt came to, and `answered` what the call gives.
    fn exchange<T: Send, R: Send>(
        self,
        how: for<'a> fn(&'a Self, reqwest::Request, Duration) -> BoxFuture<'a, Result<T, Error>>,
        seen: for<'a> fn(&'a Result<T, Error>) -> Seen<'a>,
        answered: fn(Call, T) -> R,
    ) -> impl Future<Output = Result<R, Error>> + Send {
        let trace = Trace::start(self.operation);
        trace.clone().cover(Box::pin(async move {
            let mut course = Course::start(&self.caller, self.operation);
            let outcome = loop {
                let outcome = self.attempt(&mut course, how).await;
                let Some(wait) = course.wait_before_next(&seen(&outcome)) else {
                    break outcome;
                };
                course.rest(wait).await;
            };
            trace.end(&course, &seen(&outcome));
            let call = Call::new(course.attempt(), self, trace);
            match outcome {
                Ok(answer) => Ok(answered(call, answer)),
                Err(error) => Err(call.known(error)),
            }
        }))
    }

    async fn attempt<'a, T>(
        &'a self,
        course: &mut Course<'_>,
        how: How<'a, T>,
    ) -> Result<T, Error> {
        let begun = match self.begin_at_once(course, how)? {
            Some(begun) => begun,
            None => Box::pin(self.begin(course, how)).await?,
        };
        let _place = begun.place;
        begun.answer.await
    }

    /// Begins to send the request, if there is nothing to wait for.
    fn begin_at_once<'a, T>(
        &'a self,
        course: &Course<'_>,
        how: How<'a, T>,
    ) -> Result<Option<Begun<'a, T>>, Error> {
        let shared = self.caller.shared();
        let Some(place) = shared.places.free() else {
            return Ok(None);
        };
        let chosen = shared.credentials.choose(self.operation.security)?;
        if chosen.iter().any(|(_, one)| one.known().is_none()) {
            return Ok(None);
        }
        let known = chosen.iter();
        let mut known = known.filter_map(|(scheme, one)| Some((*scheme, one.known()?)));
        let request = self.carrying(&mut known)?;
        let answer = how(self, request, course.attempt_timeout());
        Ok(Some(Begun { place, answer }))
    }

    /// Begins to send the request, when there is a place among those in flight for
    /// it, and its credentials are provided.
    async fn begin<'a, T>(
        &'a self,
        course: &mut Course<'_>,
        how: How<'a, T>,
    ) -> Result<Begun<'a, T>, Error> {
        let shared = self.caller.shared();
        let place = shared.places.wait(course.time_left()).await;
        course.waited();
        let place = place?;
        let mut known = Vec::new();
        for (scheme, credential) in shared.credentials.choose(self.operation.security)? {
            let now = in_time(course, credential.now(scheme.carrier)).await?;
            known.push((scheme, now));
        }
        let mut known = known.iter().map(|(scheme, now)| (*scheme, &**now));
        let request = self.carrying(&mut known)?;
        let answer = how(self, request, course.attempt_timeout());
        Ok(Begun { place, answer })
    }

    /// Waits for the whole answer.
    fn whole(
        &self,
        request: reqwest::Request,
        within: Duration,
    ) -> BoxFuture<'_, Result<Answer, Error>> {
        let limit = self.caller.max_answer_bytes();
        let sent = self.caller.shared().http.send(request, within);
        Box::pin(async move { read(&mut sent.await?, limit).await })
    }

    /// Waits for the head of the answer.
    fn head(
        &self,
        request: reqwest::Request,
        within: Duration,
    ) -> BoxFuture<'_, Result<reqwest::Response, Error>> {
        let sent = self.caller.shared().http.send(request, STREAM_TIMEOUT);
        let sent = timeout(within, sent);
        Box::pin(async { sent.await.unwrap_or_else(|_| Err(Error::late())) })
    }

    /// The request with credentials.
    fn carrying(
        &self,
        credentials: &mut dyn Iterator<Item = (&'static Scheme, &Known)>,
    ) -> Result<reqwest::Request, Error> {
        let mut url = self.url()?;
        let mut headers = self.headers();
        for (scheme, known) in credentials {
            scheme.carrier.put(known, &mut headers, &mut url)?;
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
    mut answer: reqwest::Response,
    limit: usize,
) -> Result<Answer, Error> {
    let head = partial(answer.status().as_u16(), answer.headers());
    let read = timeout(patience, read(&mut answer, limit)).await;
    read.unwrap_or_else(|_| Err(Error::late().with_answer(head)))
}

/// Reads the whole answer, up to a limit.
async fn read(answer: &mut reqwest::Response, limit: usize) -> Result<Answer, Error> {
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
