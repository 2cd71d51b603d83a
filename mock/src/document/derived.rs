//! Schemas that stand inside others, with validators kept between requests.
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use super::schema::Schema;

/// Compiled parts of schemas, by what they say.
#[derive(Debug, Default)]
pub(crate) struct Derived(Mutex<HashMap<String, Arc<Schema>>>);

impl Derived {
    pub(crate) fn get(&self, raw: &Value) -> Arc<Schema> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(known.entry(raw.to_string()).or_insert_with(|| Arc::new(Schema::new(raw.clone()))))
    }
}
