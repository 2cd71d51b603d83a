//! Values in XML, in the names that the document gives them.
mod parse;
mod read;
mod write;

use serde_json::Value;

use crate::document::pointer::{resolve, text};

pub(crate) use parse::parse;
pub(crate) use read::value;
pub(crate) use write::to_xml;

/// What a schema is called in XML; `usual` where it does not say.
fn name(root: &Value, schema: &Value, usual: &str) -> String {
    let hints = hints(root, schema);
    text(&hints, "name").unwrap_or(usual).to_owned()
}

/// What the document says of a schema in XML.
fn hints(root: &Value, schema: &Value) -> Value {
    let own = resolve(root, schema).get("xml");
    own.cloned().unwrap_or_default()
}
