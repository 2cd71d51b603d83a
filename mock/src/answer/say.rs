//! Putting an answer together: status, media type, the frame around an object.
use serde_json::Value;

use super::documented::{self, fill};
use super::object::Frame;
use super::refuse;
use super::reply::Reply;
use super::work::{MISSING, Work};
use crate::document::operation::Media;
use crate::document::pointer::join;
use crate::problem::{Part, Problem};
use crate::random::Random;
use crate::state::Stored;
use crate::state::role::Id;

impl<'a> Work<'a> {
    pub(super) fn now(&self) -> u64 {
        self.config.clock_start.saturating_add(self.state.ticks)
    }

    /// The time of a write; the next is a second later.
    pub(super) fn tick(&mut self) -> u64 {
        let now = self.now();
        self.state.ticks += 1;
        now
    }

    pub(super) fn random(&self, purpose: &str) -> Random {
        Random::new(self.config.seed, purpose)
    }

    /// The first of the statuses that is a documented success, else the document's usual one.
    pub(super) fn success(&self, statuses: &[u16]) -> u16 {
        let known = self.operation.successes();
        let first = statuses.iter().find(|status| known.contains(status));
        first
            .copied()
            .unwrap_or_else(|| self.operation.usual_status())
    }

    pub(super) fn media(&self, status: u16) -> Option<&'a Media> {
        let response = self.operation.response(status)?;
        self.accept.choose(response).or(response.preferred())
    }

    pub(super) fn frame(&self, status: u16) -> Option<Frame> {
        let media = self.media(status).filter(|media| media.is_structured())?;
        Some(Frame::new(self.document, media.schema.as_ref()?))
    }

    /// A value for a media type from the document alone.
    pub(super) fn made(&self, media: &Media, purpose: &str) -> Value {
        documented::made(self.document, media, self.mode, self.random(purpose))
    }

    pub(super) fn filled(&self, status: u16, media: &Media, value: Value) -> Reply {
        let mut reply = self.bare(status);
        fill(self.document, &mut reply, media, value);
        reply
    }

    /// The documented answer of a status, with nothing of the request in it.
    pub(super) fn plain(&self, status: u16) -> Reply {
        match self.media(status) {
            Some(media) => self.filled(status, media, self.made(media, self.request.path())),
            None => self.bare(status),
        }
    }

    pub(super) fn bare(&self, status: u16) -> Reply {
        match self.operation.response(status) {
            Some(response) => {
                documented::empty(self.document, response, status, &self.random("headers"))
            }
            None => Reply::new(status),
        }
    }

    pub(super) fn show(&self, status: u16, stored: &Stored) -> Reply {
        match (self.media(status), self.frame(status)) {
            (Some(media), Some(frame)) => {
                let value = frame.show(self.document, stored, &self.random(self.request.path()));
                self.filled(status, media, value)
            }
            _ => self.plain(status),
        }
    }

    pub(super) fn refused(&self, statuses: &[u16], problem: Problem) -> Reply {
        let status = self.operation.documented(statuses);
        refuse::reply(self.document, Some(self.operation), status, vec![problem])
    }

    pub(super) fn missing(&self, id: &Id) -> Reply {
        let problem = Problem::new(Part::Path, join("", &id.name), "names nothing that exists");
        // Where nothing says so, what else the document has against a request.
        let says_so = |status: &u16| self.operation.response(*status).is_some();
        match MISSING.iter().any(says_so) {
            true => self.refused(&MISSING, problem),
            false => self.refused(&[MISSING, [400, 422]].concat(), problem),
        }
    }
}
