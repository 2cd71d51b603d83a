//! References to other files where no schema stands: what they lead to is
//! written out in their place.

use super::target::Target;
use super::{Bundle, place_of};
use crate::dialect::VALUES;
use crate::node::{Node, Value};

impl Bundle<'_> {
    /// Writes out all parts of the document that stand in other files: path
    /// items, parameters, bodies, answers, headers, or maps of them.
    pub(super) fn write_out(&mut self, root: &mut Node) {
        let mut open = Vec::new();
        for (key, member) in root.as_object_mut().into_iter().flatten() {
            if !key.starts_with("x-") {
                self.part(key, &mut member.node, &mut open);
            }
        }
    }

    fn part(&mut self, key: &str, part: &mut Node, open: &mut Vec<Target>) {
        let depth = open.len();
        while let Some(target) = self.elsewhere(part).filter(|to| !open.contains(to)) {
            *part = self.target(&target, place_of(part));
            open.push(target);
        }
        self.inside(key, part, open);
        open.truncate(depth);
    }

    fn inside(&mut self, key: &str, part: &mut Node, open: &mut Vec<Target>) {
        match &mut part.value {
            // A member of it is a schema.
            Value::Object(_) if key == "schemas" => {}
            Value::Object(members) => {
                for (key, member) in members {
                    let is_schema = matches!(key.as_str(), "schema" | "itemSchema");
                    if !is_schema && !VALUES.contains(&key.as_str()) && !key.starts_with("x-") {
                        self.part(key, &mut member.node, open);
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.part("", item, open)),
            _ => {}
        }
    }
}
