//! Collections that no operation fills: the server puts the document's example there.
use serde_json::{Map, Value};

use super::documented;
use super::object::Frame;
use super::work::{Work, text};
use crate::document::flat::flatten_first;
use crate::document::operation::Operation;
use crate::generate::Mode;
use crate::state::Stored;
use crate::state::role::{FilledBy, Parent, Place, Role};

impl<'a> Work<'a> {
    pub(super) fn parent_exists(&mut self, parent: &Parent) -> bool {
        self.parent(parent).is_some()
    }

    pub(super) fn parent(&mut self, parent: &Parent) -> Option<Stored> {
        if parent.filled_by == FilledBy::Nobody {
            let fetch = self.document.operations.get(parent.fetch)?;
            self.seed_with(&parent.collection, fetch, Some(&parent.id.name));
        }
        self.state
            .collection(&parent.collection)
            .get(&parent.id.value)
            .cloned()
    }

    /// Puts an example into a collection that no operation fills.
    pub(super) fn seed(&mut self, place: &Place) {
        if place.filled_by == FilledBy::Clients {
            return;
        }
        match (place.role, &place.id) {
            (Role::Fetch, Some(id)) => {
                self.seed_with(&place.collection, self.operation, Some(&id.name))
            }
            (Role::List, _) => self.seed_list(place),
            _ => {}
        }
    }

    pub(super) fn seed_list(&mut self, place: &Place) {
        let item = self.item_operation(place);
        if let Some((fetch, name)) = item {
            self.seed_with(&place.collection, fetch, Some(&name));
        }
    }

    pub(super) fn seed_with(
        &mut self,
        collection: &str,
        fetch: &Operation,
        parameter: Option<&str>,
    ) {
        if self.state.collection(collection).made > 0 {
            return;
        }
        let media = fetch
            .response(fetch.usual_status())
            .and_then(|response| response.preferred());
        let Some((media, schema)) = media.and_then(|media| Some((media, media.schema.as_ref()?)))
        else {
            return;
        };
        let frame = Frame::new(self.document, schema);
        let whole = documented::made(self.document, media, Mode::Static, self.random(collection));
        let value = whole
            .pointer(&frame.core)
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        let id = frame
            .id(parameter)
            .and_then(|name| value.get(&name).map(text));
        let id = id.unwrap_or_else(|| "example".to_owned());
        self.state
            .collection(collection)
            .put(id, frame.stored(value));
    }

    /// The operation that shows one item of a collection, and its parameter.
    pub(super) fn item_operation(&self, place: &Place) -> Option<(&'a Operation, String)> {
        let document = self.document;
        document.operations.iter().find_map(|operation| {
            let (front, last) = operation.path.rsplit_once('/')?;
            let name = last.strip_prefix('{')?.strip_suffix('}')?;
            let serves = operation.method == hyper::Method::GET
                && front == self.operation.path
                && self.shares_a_server(operation);
            (serves && place.id.is_none()).then(|| (operation, name.to_owned()))
        })
    }

    pub(super) fn item_parameter(&self, place: &Place) -> Option<String> {
        self.item_operation(place).map(|(_, name)| name)
    }

    pub(super) fn item_parameter_schema(&self, place: &Place) -> Option<Map<String, Value>> {
        let (operation, name) = self.item_operation(place)?;
        let parameter = operation
            .parameters
            .iter()
            .find(|parameter| parameter.name == name)?;
        Some(flatten_first(&self.document.root, &parameter.schema.raw))
    }
}
