//! The server's answers, each set before it is asked for.
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use hyper::{Request, Response, StatusCode};

use super::plan::Answer;
use crate::proxy::{self, Upstream};

/// The answer to whatever comes next.
#[derive(Debug, Default)]
pub(super) struct Script(Mutex<Response<Bytes>>);

impl Script {
    pub(super) fn set(&self, answer: &Answer) {
        let mut response = Response::new(answer.body.clone());
        *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or_default();
        response.headers_mut().clone_from(&answer.headers);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = response;
    }
}

impl Upstream for Arc<Script> {
    fn send(&self, _: Request<Bytes>) -> proxy::Answer {
        let answer = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        Box::pin(async { Ok(answer) })
    }
}
