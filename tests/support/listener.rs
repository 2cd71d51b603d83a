//! Keeps everything `tracing` and `log` are told, of every level and every crate.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, MutexGuard};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// A span or an event: the crate that told it, and its fields by name.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    target: String,
    pub(crate) fields: BTreeMap<String, String>,
    /// Whether it is a span that has ended.
    pub(crate) ended: bool,
}

impl Told {
    fn new(metadata: &Metadata<'_>) -> Self {
        Self {
            target: metadata.target().to_owned(),
            fields: BTreeMap::new(),
            ended: false,
        }
    }
}

impl Visit for Told {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.fields
            .insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.fields
            .insert(field.name().to_owned(), value.to_owned());
    }
}

/// A subscriber that keeps what it is told.
#[derive(Clone, Default)]
pub(crate) struct Listener(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    spans: Vec<(Told, usize)>,
    events: Vec<Told>,
    lines: Vec<String>,
}

impl Listener {
    /// The spans of this crate.
    pub(crate) fn spans(&self) -> Vec<Told> {
        let kept = self.kept();
        let spans = kept.spans.iter().map(|(span, _)| span.clone());
        spans
            .filter(|span| span.target.starts_with("client_runtime"))
            .collect()
    }

    /// The events of this crate.
    pub(crate) fn events(&self) -> Vec<Told> {
        let kept = self.kept();
        let events = kept.events.iter().cloned();
        events
            .filter(|event| event.target.starts_with("client_runtime"))
            .collect()
    }

    /// Everything of all crates, as one text.
    pub(crate) fn everything(&self) -> String {
        let kept = self.kept();
        format!("{:#?}{:#?}{:#?}", kept.spans, kept.events, kept.lines)
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap()
    }

    fn span(&self, id: &Id, change: impl FnOnce(&mut (Told, usize))) {
        change(&mut self.kept().spans[usize::try_from(id.into_u64()).unwrap() - 1]);
    }
}

impl Subscriber for Listener {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut span = Told::new(attributes.metadata());
        attributes.record(&mut span);
        let mut kept = self.kept();
        kept.spans.push((span, 1));
        Id::from_u64(kept.spans.len() as u64)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        self.span(id, |(span, _)| values.record(span));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut told = Told::new(event.metadata());
        event.record(&mut told);
        self.kept().events.push(told);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}

    fn clone_span(&self, id: &Id) -> Id {
        self.span(id, |(_, handles)| *handles += 1);
        id.clone()
    }

    fn try_close(&self, id: Id) -> bool {
        self.span(&id, |(span, handles)| {
            *handles -= 1;
            span.ended = *handles == 0;
        });
        false
    }
}

impl log::Log for Listener {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let line = format!("{}: {}", record.target(), record.args());
        self.kept().lines.push(line);
    }

    fn flush(&self) {}
}
