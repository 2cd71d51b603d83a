//! Lists: filtered, cut into pages, in the envelope that the document shows.
use serde_json::{Map, Value};

use super::object::shown;
use super::reply::Reply;
use super::work::Work;
use crate::document::flat::properties;
use crate::document::operation::Media;
use crate::document::pointer::join;
use crate::problem::{Part, Problem};
use crate::state::envelope::{Page, describe};
use crate::state::page::{Wanted, cursor, read_cursor, wanted};
use crate::state::role::Place;
use crate::state::shape::{List, list};

/// What a cursor leads to.
enum Start {
    /// Behind the object of this number.
    Behind(u64),
    /// Nowhere: this server made no such cursor.
    Unknown,
}

impl Work<'_> {
    /// The answer to a list.
    pub(super) fn list(&mut self, place: &Place) -> Reply {
        let status = self.success(&[200, 206]);
        let media = self.media(status);
        let found = media.and_then(|media| Some((media, self.list_of(media, place)?)));
        let Some((media, list)) = found else {
            return self.read(place);
        };
        let known = properties(&self.document.root, &list.items);
        let wanted = wanted(
            &self.document.root,
            self.operation,
            &self.request.query(),
            &known,
        );
        match self.page(place, &list, wanted) {
            Ok(page) => self.filled(status, media, self.envelope(media, &list, page)),
            Err(problem) => self.refused(&[400, 422], problem),
        }
    }

    fn list_of(&self, media: &Media, place: &Place) -> Option<List> {
        let end = place.collection.rsplit('/').next().unwrap_or_default();
        list(&self.document.root, &media.schema.as_ref()?.raw, end)
    }

    fn page(&mut self, place: &Place, list: &List, wanted: Wanted) -> Result<Page, Problem> {
        let seed = self.config.seed;
        let document = self.document;
        let random = self.random(&place.collection);
        let schema = document.derived.get(&list.items);
        let start = self.start(place, &wanted)?;
        let asked = self.asked();
        let matching = self
            .state
            .collection(&place.collection)
            .filtered(&wanted.filters);
        let total = matching.len();
        let rest: Vec<_> = matching
            .into_iter()
            .filter(|(_, stored)| match start {
                Start::Behind(number) => stored.number > number,
                Start::Unknown => false,
            })
            .skip(wanted.offset)
            .collect();
        let limit = wanted.limit.unwrap_or(usize::MAX);
        let last = rest
            .get(limit.saturating_sub(1))
            .filter(|_| rest.len() > limit);
        let next = last.map(|(_, stored)| cursor(seed, stored.number));
        let items = rest
            .iter()
            .take(limit)
            .map(|(_, stored)| shown(document, &schema, stored, &random))
            .collect();
        Ok(Page {
            items,
            next,
            total,
            wanted,
            asked,
        })
    }

    /// The origin, path and query of the request.
    fn asked(&self) -> [String; 3] {
        let host = self.request.header("host").unwrap_or_default();
        let query = self.request.uri.query().unwrap_or_default();
        let path = self.request.path();
        [format!("http://{host}"), path.to_owned(), query.to_owned()]
    }

    /// Where the page begins. A cursor that is not known is an error where the document has one
    /// for it, else the end of the list.
    fn start(&mut self, place: &Place, wanted: &Wanted) -> Result<Start, Problem> {
        let Some(text) = &wanted.cursor else {
            return Ok(Start::Behind(0));
        };
        let number = read_cursor(self.config.seed, text)
            .or_else(|| Some(self.state.collection(&place.collection).get(text)?.number));
        match number {
            Some(number) => Ok(Start::Behind(number)),
            None if [400, 422]
                .iter()
                .any(|status| self.operation.exact(*status).is_some()) =>
            {
                Err(Problem::new(
                    Part::Query,
                    join("", "cursor"),
                    "is not a cursor of this list",
                ))
            }
            None => Ok(Start::Unknown),
        }
    }

    fn envelope(&self, media: &Media, list: &List, page: Page) -> Value {
        let Some(property) = &list.property else {
            return Value::Array(page.items);
        };
        let any = Value::Bool(true);
        let schema = media.schema.as_ref().map_or(&any, |schema| &schema.raw);
        let base = self.made(media, &self.operation.id);
        let mut envelope = match base {
            Value::Object(object) => object,
            _ => Map::new(),
        };
        describe(&self.document.root, schema, &page, &mut envelope);
        envelope.insert(property.clone(), Value::Array(page.items));
        Value::Object(envelope)
    }
}
