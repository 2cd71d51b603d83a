//! One request and its answer: faults before, work, faults after, record.
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body as _, Incoming};
use hyper::header::HeaderValue;
use hyper::{HeaderMap, Response, StatusCode};
use tokio::time::{sleep, timeout};

use super::body::{AnswerBody, Closed};
use super::deliveries::{Deliveries, deliver};
use super::journal::Journal;
use super::mutate;
use super::orders::Orders;
use crate::answer::reply::{Content, Reply};
use crate::answer::{Addressed, Engine};
use crate::call::{Call, Work};
use crate::fault::Fault;
use crate::problem::{Part, Problem};
use crate::report::Report;
use crate::request::Request;

/// Time that a body may take to arrive.
const BODY_TIME: Duration = Duration::from_secs(30);

/// Bytes of a body that is too long that are taken all the same.
const PASSED_OVER: usize = 256 * 1024 * 1024;

/// Time that taking them may need.
const PASSING_TIME: Duration = Duration::from_secs(10);

/// The page of a gateway that has lost its server.
const GATEWAY_PAGE: &str = "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>\
    <body><h1>502 Bad Gateway</h1><hr>gateway</body></html>\n";

/// What all connections of a server share.
pub(crate) struct Shared {
    pub(crate) engine: Engine,
    pub(crate) journal: Journal,
    pub(crate) orders: Orders,
    pub(crate) report: Mutex<Report>,
    pub(crate) deliveries: Deliveries,
}

/// What leaves the server.
pub(super) struct Outgoing {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) work: Work,
    pub(super) problems: Vec<Problem>,
    pub(super) answer_problems: Vec<Problem>,
}

/// Answers one request, or closes its connection.
pub(crate) async fn exchange(
    shared: Arc<Shared>,
    request: hyper::Request<Incoming>,
) -> Result<Response<AnswerBody>, Closed> {
    let (parts, body) = request.into_parts();
    let limit = shared.engine.config.body_limit;
    let request = |body| Request {
        method: parts.method,
        uri: parts.uri,
        headers: parts.headers,
        body,
    };
    let announced = body.size_hint().lower();
    if announced > limit as u64 {
        pass_over(body).await;
        return refused(&shared, &request(Bytes::new()), 413, &too_long(limit));
    }
    match timeout(BODY_TIME, Limited::new(body, limit).collect()).await {
        Ok(Ok(body)) => answer(&shared, request(body.to_bytes())).await,
        Ok(Err(error)) if error.is::<LengthLimitError>() => {
            refused(&shared, &request(Bytes::new()), 413, &too_long(limit))
        }
        // Who breaks off hears nothing more.
        Ok(Err(_)) => Err(Closed),
        Err(_) => {
            let seconds = BODY_TIME.as_secs();
            let message = format!("has not come whole within {seconds} seconds");
            refused(&shared, &request(Bytes::new()), 408, &message)
        }
    }
}

/// Takes a body that nobody looks at, so that a client that writes first and reads then gets its
/// answer; one that goes on for too long does not.
async fn pass_over(mut body: Incoming) {
    let all = async {
        let mut left = PASSED_OVER;
        while let Some(Ok(frame)) = body.frame().await {
            let length = frame.data_ref().map_or(0, Bytes::len);
            left = left.saturating_sub(length);
            if left == 0 {
                return;
            }
        }
    };
    // Who is too slow is answered now.
    let _ = timeout(PASSING_TIME, all).await;
}

fn too_long(limit: usize) -> String {
    format!("is longer than the {limit} bytes this server takes")
}

/// Answers a request whose body was not read.
fn refused(
    shared: &Shared,
    request: &Request,
    status: u16,
    message: &str,
) -> Result<Response<AnswerBody>, Closed> {
    let problem = Problem::new(Part::Body, "", message);
    let addressed = shared.engine.address(request);
    let operation = addressed.as_ref().ok().map(|addressed| addressed.operation);
    let mut call = shared.journal.next(request);
    call.operation = operation.map(|operation| operation.id.clone());
    let mut reply = shared.engine.wrong(operation, status, problem);
    // What is left of the body would be taken for another request.
    reply.header("connection", "close");
    let outgoing = outgoing(request, reply);
    shared.keep(finish(call, &outgoing, Some(status)));
    response(outgoing, &[])
}

async fn answer(shared: &Arc<Shared>, request: Request) -> Result<Response<AnswerBody>, Closed> {
    let mut call = shared.journal.next(&request);
    let addressed = shared.engine.address(&request);
    let operation = addressed.as_ref().ok().map(|addressed| addressed.operation);
    call.operation = operation.map(|operation| operation.id.clone());
    let (faults, unknown) = shared.faults(&request, &call);
    call.faults = faults;
    sleep(latency(&call.faults)).await;
    if call.faults.contains(&Fault::Drop) {
        shared.keep(call);
        return Err(Closed);
    }
    let early = match unknown {
        Some(message) => Some(shared.engine.error(None, 400, &message)),
        None => call
            .faults
            .iter()
            .find_map(|fault| before(&shared.engine, operation, fault)),
    };
    let mut outgoing = match (early, addressed) {
        (Some(reply), _) => outgoing(&request, reply),
        (None, Err(reply)) => unaddressed(shared, &request, *reply).await,
        (None, Ok(addressed)) => work(shared, &addressed, &request, &call).await,
    };
    if call.faults.contains(&Fault::EmptyBody) {
        outgoing.body = Bytes::new();
    }
    let lost = call.faults.contains(&Fault::LostAnswer);
    let status = (!lost).then_some(outgoing.status);
    let faults = call.faults.clone();
    shared.keep(finish(call, &outgoing, status));
    if lost {
        Err(Closed)
    } else {
        response(outgoing, &faults)
    }
}

/// A request of no operation: in proxy mode the real server is asked all the same.
async fn unaddressed(shared: &Shared, request: &Request, reply: Reply) -> Outgoing {
    match &shared.engine.config.upstream {
        Some(upstream) => super::forward::beyond(upstream.as_ref(), request, reply.problems).await,
        None => outgoing(request, reply),
    }
}

/// Lets the real server work in proxy mode, else this one.
async fn work(
    shared: &Arc<Shared>,
    addressed: &Addressed<'_>,
    request: &Request,
    call: &Call,
) -> Outgoing {
    if let Some(upstream) = &shared.engine.config.upstream {
        let engine = &shared.engine;
        let mut outgoing =
            super::forward::forward(engine, upstream.as_ref(), addressed, request).await;
        for fault in &call.faults {
            mutate::apply_to(&engine.document, addressed.operation, fault, &mut outgoing);
        }
        return outgoing;
    }
    let mut reply = shared.engine.answer(addressed, request, call.number);
    deliver(shared, addressed.operation, &reply);
    call.faults
        .iter()
        .for_each(|fault| mutate::apply(&shared.engine.document, fault, &mut reply));
    outgoing(request, reply)
}

impl Shared {
    /// Records a call that has its answer.
    fn keep(&self, call: Call) {
        if let Some(told) = &self.engine.config.watch {
            told(&call);
        }
        let mut report = self.report.lock().unwrap_or_else(PoisonError::into_inner);
        report.add(&call);
        drop(report);
        self.journal.keep(call);
    }

    /// The faults of a call: asked for in its header, ordered, or by chance. A header that names
    /// an unknown fault is answered with what is known.
    fn faults(&self, request: &Request, call: &Call) -> (Vec<Fault>, Option<String>) {
        let mut faults = Vec::new();
        let header = request.header("x-mock-fault").unwrap_or_default();
        for text in header.split(',').filter(|text| !text.trim().is_empty()) {
            match text.parse() {
                Ok(fault) => faults.push(fault),
                Err(error) => return (Vec::new(), Some(format!("x-mock-fault: {error}"))),
            }
        }
        let seed = self.engine.config.seed;
        faults.extend(self.orders.meet(call.operation.as_deref(), seed));
        (faults, None)
    }
}

fn latency(faults: &[Fault]) -> Duration {
    let times = faults.iter().map(|fault| match fault {
        Fault::Latency(time) => *time,
        _ => Duration::ZERO,
    });
    times.sum()
}

/// The answer of a fault that comes in the place of any work.
fn before(
    engine: &Engine,
    operation: Option<&crate::document::operation::Operation>,
    fault: &Fault,
) -> Option<Reply> {
    match fault {
        Fault::Status {
            status,
            retry_after,
        } => {
            let mut reply = engine.error(operation, *status, "a fault was asked for");
            if let Some(time) = retry_after {
                reply.header("retry-after", time);
            }
            Some(reply)
        }
        Fault::Html => {
            let mut reply = Reply::new(502);
            reply.header("content-type", "text/html; charset=utf-8");
            reply.content = Content::Text(GATEWAY_PAGE.to_owned());
            Some(reply)
        }
        _ => None,
    }
}

fn outgoing(request: &Request, reply: Reply) -> Outgoing {
    Outgoing {
        status: reply.status,
        body: reply.bytes(&request.method).into(),
        headers: reply.headers,
        work: reply.work,
        problems: reply.problems,
        answer_problems: Vec::new(),
    }
}

fn finish(call: Call, outgoing: &Outgoing, status: Option<u16>) -> Call {
    Call {
        status,
        work: outgoing.work,
        problems: outgoing.problems.clone(),
        answer_problems: outgoing.answer_problems.clone(),
        ..call
    }
}

fn response(outgoing: Outgoing, faults: &[Fault]) -> Result<Response<AnswerBody>, Closed> {
    let cut = faults.contains(&Fault::CutBody);
    let body = if cut {
        AnswerBody::cut(&outgoing.body)
    } else {
        AnswerBody::whole(outgoing.body)
    };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(outgoing.status).map_err(|_| Closed)?;
    *response.headers_mut() = outgoing.headers;
    let applied = faults
        .iter()
        .map(Fault::to_string)
        .collect::<Vec<_>>()
        .join(", ");
    if let Ok(value) = HeaderValue::from_str(&applied)
        && !applied.is_empty()
    {
        response.headers_mut().insert("x-mock-fault", value);
    }
    Ok(response)
}
