//! A location in a document, as overlays and the merge name it.

use crate::node::{Node, Value, join};

/// One step down a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// An item of a list.
    Index(usize),
    /// A member of a map.
    Name(String),
}

/// The steps from a document's root to one of its values.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Location(pub(crate) Vec<Step>);

impl Location {
    /// The location of a member of the map here.
    pub(crate) fn name(&self, name: &str) -> Self {
        self.with(Step::Name(name.to_owned()))
    }

    /// The location of an item of the list here.
    pub(crate) fn index(&self, index: usize) -> Self {
        self.with(Step::Index(index))
    }

    /// The location `rest` leads to from here.
    pub(crate) fn join(&self, rest: &Self) -> Self {
        Self(self.0.iter().chain(&rest.0).cloned().collect())
    }

    fn with(&self, step: Step) -> Self {
        Self(self.0.iter().cloned().chain([step]).collect())
    }

    /// Whether this is `other` or stands below it.
    pub(crate) fn is_within(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }

    /// The location as an RFC 6901 pointer.
    pub(crate) fn pointer(&self) -> String {
        self.0
            .iter()
            .fold(String::new(), |pointer, step| match step {
                Step::Index(index) => join(&pointer, &index.to_string()),
                Step::Name(name) => join(&pointer, name),
            })
    }

    /// The location as a JSONPath, ready to be an overlay's target.
    pub(crate) fn json_path(&self) -> String {
        self.0.iter().fold("$".to_owned(), |path, step| match step {
            Step::Index(index) => format!("{path}[{index}]"),
            Step::Name(name) if is_plain(name) => format!("{path}.{name}"),
            Step::Name(name) => format!("{path}['{}']", escape(name)),
        })
    }

    /// The value at this location.
    pub(crate) fn find_mut<'a>(&self, root: &'a mut Node) -> Option<&'a mut Node> {
        self.0
            .iter()
            .try_fold(root, |node, step| match (step, &mut node.value) {
                (Step::Name(name), Value::Object(object)) => {
                    object.get_mut(name).map(|member| &mut member.node)
                }
                (Step::Index(index), Value::Array(items)) => items.get_mut(*index),
                _ => None,
            })
    }

    /// Where the value of this location stands once the one at `removed` is gone.
    pub(crate) fn after_removal(&self, removed: &Self) -> Self {
        let mut moved = self.clone();
        if let Some((Step::Index(gone), list)) = removed.0.split_last()
            && moved.0.starts_with(list)
            && let Some(Step::Index(index)) = moved.0.get_mut(list.len())
            && *index > *gone
        {
            *index -= 1;
        }
        moved
    }
}

/// Whether a name can follow a dot in a JSONPath.
fn is_plain(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn escape(name: &str) -> String {
    name.chars().fold(String::new(), |mut escaped, c| {
        match c {
            '\'' | '\\' => escaped.extend(['\\', c]),
            c if c.is_control() => escaped.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => escaped.push(c),
        }
        escaped
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_is_a_pointer_and_a_json_path() {
        let location = Location::default()
            .name("paths")
            .name("/it's/{id}")
            .name("get")
            .index(3);
        assert_eq!(location.pointer(), "/paths/~1it's~1{id}/get/3");
        assert_eq!(location.json_path(), r"$.paths['/it\'s/{id}'].get[3]");
        assert!(serde_json_path::JsonPath::parse(&location.json_path()).is_ok());
    }

    #[test]
    fn removing_an_item_moves_only_the_items_after_it() {
        let list = Location::default().name("enum");
        let moved = |from: usize| list.index(from).after_removal(&list.index(1));
        assert_eq!(moved(0), list.index(0));
        assert_eq!(moved(2), list.index(1));
        let other = Location::default().name("other").index(2);
        assert_eq!(other.after_removal(&list.index(1)), other);
    }
}
