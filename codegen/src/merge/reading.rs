//! How the keys of a map are to be understood: a schema's `description` is
//! documentation, a property called `description` is not.

use crate::node::Node;

/// How a value is understood when it is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// A map whose keys OpenAPI defines.
    Keywords,
    /// A map from names to maps whose keys OpenAPI defines.
    Names,
    /// A map from names to maps from names, as callbacks are.
    NamesOfNames,
    /// Plain data: everything counts, and so does the order of lists.
    Data,
    /// Read by people only.
    Documentation,
    /// A list of texts whose order means nothing.
    Set,
    /// A list of parameters, told apart by `in` and `name`.
    Parameters,
}

/// Keys whose maps have names for keys.
const MAPS: [&str; 14] = [
    "properties",
    "patternProperties",
    "parameters",
    "responses",
    "content",
    "encoding",
    "headers",
    "links",
    "variables",
    "flows",
    "scopes",
    "mapping",
    "schemas",
    "requestBodies",
];

impl Reading {
    /// How a member of a value read this way is understood.
    pub(super) fn of_member(self, key: &str, node: &Node) -> Self {
        match self {
            Self::Keywords => of_keyword(key, node),
            Self::NamesOfNames => Self::Names,
            Self::Data | Self::Documentation => self,
            Self::Names | Self::Set | Self::Parameters => Self::Keywords,
        }
    }

    /// How an item of a list read this way is understood.
    pub(super) fn of_item(self) -> Self {
        match self {
            Self::Data | Self::Documentation => self,
            _ => Self::Keywords,
        }
    }
}

fn of_keyword(key: &str, node: &Node) -> Reading {
    let is_map = node.as_object().is_some();
    match key {
        "description" | "summary" | "title" | "example" | "examples" | "externalDocs" => {
            Reading::Documentation
        }
        "default" | "enum" | "const" | "security" => Reading::Data,
        "required" if !is_map => Reading::Set,
        "parameters" if !is_map => Reading::Parameters,
        "callbacks" if is_map => Reading::NamesOfNames,
        _ if key.starts_with("x-") => Reading::Data,
        _ if is_map && MAPS.contains(&key) => Reading::Names,
        _ => Reading::Keywords,
    }
}
