//! The object that an answer shows, apart from the envelope it stands in.
use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::personal::{Facts, object};
use crate::document::Document;
use crate::document::flat::properties;
use crate::document::schema::Schema;
use crate::generate::Mode;
use crate::random::Random;
use crate::state::Stored;
use crate::state::shape::{core, core_schema, id_property};

/// An answer's schema, seen as an object in what may be an envelope.
pub(crate) struct Frame {
    /// The whole answer.
    pub(crate) whole: Arc<Schema>,
    /// Where the object stands in it.
    pub(crate) core: String,
    /// The object's schema.
    pub(crate) schema: Arc<Schema>,
    /// The object's properties through all alternatives.
    pub(crate) known: Map<String, Value>,
}

impl Frame {
    pub(crate) fn new(document: &Document, whole: &Arc<Schema>) -> Self {
        let core = core(&document.root, &whole.raw);
        let raw = core_schema(&document.root, &whole.raw, &core);
        let schema = if core.is_empty() {
            Arc::clone(whole)
        } else {
            document.derived.get(&raw)
        };
        let known = properties(&document.root, &raw);
        Self {
            whole: Arc::clone(whole),
            core,
            schema,
            known,
        }
    }

    /// The property that identifies the object.
    pub(crate) fn id(&self, parameter: Option<&str>) -> Option<String> {
        id_property(&self.known, parameter)
    }

    /// The object to keep.
    pub(crate) fn stored(&self, value: Map<String, Value>) -> Stored {
        let known: BTreeSet<String> = self.known.keys().cloned().collect();
        let schema = Arc::new(self.schema.raw.clone());
        Stored {
            value,
            schema,
            known: Arc::new(known),
            number: 0,
        }
    }

    /// A kept object as this answer shows it.
    pub(crate) fn show(&self, document: &Document, stored: &Stored, random: &Random) -> Value {
        let value = shown(document, &self.schema, stored, random);
        self.wrap(document, value, random)
    }

    /// The answer with an object in its place.
    pub(crate) fn wrap(&self, document: &Document, value: Value, random: &Random) -> Value {
        if self.core.is_empty() {
            return value;
        }
        let mut whole = object(
            document,
            &self.whole,
            &Facts::default(),
            Mode::Static,
            random,
        );
        if let Some(place) = whole.pointer_mut(&self.core) {
            *place = value;
        }
        whole
    }
}

/// A kept object in the form of a schema that may know more or less than the one it was made for.
pub(crate) fn shown(
    document: &Document,
    schema: &Schema,
    stored: &Stored,
    random: &Random,
) -> Value {
    if schema.raw == *stored.schema {
        return Value::Object(stored.value.clone());
    }
    let known = properties(&document.root, &schema.raw);
    let set = stored
        .value
        .iter()
        .filter(|(name, _)| known.is_empty() || known.contains_key(*name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let absent = stored
        .known
        .iter()
        .filter(|name| !stored.value.contains_key(*name))
        .cloned()
        .collect();
    object(
        document,
        schema,
        &Facts { set, absent },
        Mode::Static,
        random,
    )
}
