//! The document's schemas, each compiled once however often it is used.
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use super::schema::Schema;

/// Schemas by what they say.
#[derive(Debug, Default)]
pub(crate) struct Derived(Mutex<BTreeMap<String, Arc<Schema>>>);

impl Derived {
    pub(crate) fn get(&self, raw: &Value) -> Arc<Schema> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(
            known
                .entry(raw.to_string())
                .or_insert_with(|| Arc::new(Schema::new(raw.clone()))),
        )
    }

    /// What could not be compiled of those that were used.
    pub(crate) fn notes(&self) -> Vec<String> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known
            .values()
            .filter_map(|schema| schema.note().map(str::to_owned))
            .collect()
    }
}
