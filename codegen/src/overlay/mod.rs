//! Overlays: corrections to the merged document, each with its reason.

mod apply;
mod location;
mod nearest;
mod read;
mod shared;

use serde_json_path::JsonPath;

use crate::node::Node;
use crate::source::Place;

pub(crate) use apply::{Effect, Touch, apply};
pub(crate) use location::{Location, Step};
pub use read::read_overlay;
pub(crate) use shared::of_all_products;

/// Corrections to a document, in the form of the OpenAPI Overlay Specification.
///
/// Made by [`read_overlay`], applied by [`merge`](crate::merge).
#[derive(Clone, Debug)]
pub struct Overlay {
    actions: Vec<Action>,
}

impl Overlay {
    /// What the actions do, in order: target, reason and place of each.
    ///
    /// ```
    /// use codegen::{Node, Sources, read_overlay};
    ///
    /// let mut sources = Sources::default();
    /// let file = sources.add("overlay.json", "");
    /// let json = serde_json::json!({
    ///     "overlay": "1.0.0",
    ///     "info": { "title": "Corrections", "version": "1" },
    ///     "actions": [{ "target": "$.info", "description": "spelling", "update": { "title": "API" } }],
    /// });
    /// let (overlay, findings) = read_overlay(Node::from_json(&json, sources.whole(file)));
    /// assert!(findings.is_empty());
    /// assert_eq!(overlay.unwrap().actions()[0].reason(), "spelling");
    /// ```
    #[must_use]
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }
}

/// One correction: what it is aimed at, what it does and why.
#[derive(Clone, Debug)]
pub struct Action {
    target: JsonPath,
    target_text: String,
    target_place: Place,
    reason: String,
    change: Change,
    place: Place,
}

impl Action {
    /// The JSONPath as the overlay writes it.
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target_text
    }

    /// Why the correction is made.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Where the action stands.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place
    }
}

/// What an action does to what its target matches.
#[derive(Clone, Debug)]
enum Change {
    Update(Node),
    Remove,
}
