//! The calls so far, in the order they arrived.
use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::call::{Call, Work};
use crate::request::Request;

/// The calls that are kept.
#[derive(Debug)]
pub(crate) struct Journal {
    calls: Mutex<VecDeque<Call>>,
    number: AtomicU64,
    most: usize,
}

impl Journal {
    pub(crate) fn new(most: usize) -> Self {
        Self {
            calls: Mutex::default(),
            number: AtomicU64::new(0),
            most,
        }
    }

    /// A call that has just arrived.
    pub(crate) fn next(&self, request: &Request) -> Call {
        let headers = request.headers.iter().map(|(name, value)| {
            (
                name.as_str().to_owned(),
                String::from_utf8_lossy(value.as_bytes()).into_owned(),
            )
        });
        Call {
            number: self.number.fetch_add(1, Ordering::Relaxed),
            method: request.method.to_string(),
            path: request.path().to_owned(),
            query: request.uri.query().map(str::to_owned),
            headers: headers.collect(),
            body: request.body.clone(),
            operation: None,
            status: None,
            work: Work::None,
            problems: Vec::new(),
            answer_problems: Vec::new(),
            faults: Vec::new(),
        }
    }

    pub(crate) fn keep(&self, call: Call) {
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        while calls.len() >= self.most && calls.pop_front().is_some() {}
        if self.most > 0 {
            calls.push_back(call);
        }
    }

    /// The calls in the order they arrived.
    pub(crate) fn calls(&self) -> Vec<Call> {
        let calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        let mut calls: Vec<Call> = calls.iter().cloned().collect();
        calls.sort_by_key(|call| call.number);
        calls
    }

    pub(crate) fn clear(&self) {
        self.calls
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }
}
