//! An OpenAPI document, read once into what a server asks of it.
pub(crate) mod convert;
mod derived;
mod discriminator;
pub(crate) mod flat;
mod load;
pub(crate) mod near;
pub(crate) mod operation;
mod place;
pub(crate) mod pointer;
pub(crate) mod route;
pub(crate) mod schema;
mod security;
mod servers;
pub(crate) mod violation;

use serde_json::Value;

use crate::StartError;
use operation::Operation;
use route::Table;

/// The document with its operations and routes.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) root: Value,
    pub(crate) operations: Vec<Operation>,
    pub(crate) routes: Table,
    /// Schemas of parts: items of lists, cores of envelopes.
    pub(crate) derived: derived::Derived,
    notes: Vec<String>,
}

impl Document {
    pub(crate) fn read(root: Value) -> Result<Self, StartError> {
        match root.get("openapi").and_then(Value::as_str) {
            Some(version) if version.starts_with("3.") => {}
            Some(version) => {
                return Err(StartError::Version {
                    found: version.to_owned(),
                });
            }
            None => return Err(StartError::NotOpenApi),
        }
        let derived = derived::Derived::default();
        let operations = load::operations(&root, &derived);
        let (routes, mut notes) = Table::new(&operations);
        notes.extend(
            pointer::dangling(&root)
                .into_iter()
                .map(|reference| format!("{reference} is referred to and not in the document")),
        );
        Ok(Self {
            root,
            operations,
            routes,
            derived,
            notes,
        })
    }

    /// What of the document could not be used, so far as it was tried.
    pub(crate) fn notes(&self) -> Vec<String> {
        let mut notes = self.notes.clone();
        notes.extend(self.derived.notes());
        notes
    }
}
