//! A value of a document as lines a person can compare.

use crate::node::{Node, Value};

/// The value in the shape of YAML, a line for each thing in it; none if that
/// is more than `most` lines.
///
/// It is for reading and comparing: no commas that change with a neighbour, no
/// quotes that are not needed.
pub(super) fn outline(node: &Node, most: usize) -> Option<String> {
    let mut outline = Outline {
        lines: Vec::new(),
        most,
    };
    outline.block(node, "")?;
    Some(outline.lines.join("\n") + "\n")
}

struct Outline {
    lines: Vec<String>,
    most: usize,
}

impl Outline {
    /// All of a value, below what it belongs to.
    fn block(&mut self, node: &Node, indent: &str) -> Option<()> {
        match &node.value {
            Value::Object(members) if !members.is_empty() => {
                for (key, member) in members {
                    self.entry(&format!("{indent}{}:", key_text(key)), &member.node, indent)?;
                }
                Some(())
            }
            Value::Array(items) if !items.is_empty() => {
                for item in items {
                    self.entry(&format!("{indent}-"), item, indent)?;
                }
                Some(())
            }
            _ => self.line(format!("{indent}{}", scalar(node))),
        }
    }

    /// A key or dash with its value, on one line if the value is one line.
    fn entry(&mut self, start: &str, node: &Node, indent: &str) -> Option<()> {
        let inner = format!("{indent}  ");
        match &node.value {
            Value::Object(members) if !members.is_empty() => {
                self.line(start.to_owned())?;
                self.block(node, &inner)
            }
            Value::Array(items) if !items.is_empty() => {
                self.line(start.to_owned())?;
                self.block(node, &inner)
            }
            Value::String(text) if text.contains('\n') => {
                self.line(format!("{start} |"))?;
                text.lines()
                    .try_for_each(|line| self.line(format!("{inner}{line}")))
            }
            _ => self.line(format!("{start} {}", scalar(node))),
        }
    }

    fn line(&mut self, line: String) -> Option<()> {
        (self.lines.len() < self.most).then(|| self.lines.push(line))
    }
}

fn key_text(key: &str) -> String {
    if is_plain(key) {
        key.to_owned()
    } else {
        format!("{key:?}")
    }
}

fn scalar(node: &Node) -> String {
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) if is_plain(text) => text.clone(),
        Value::String(text) => format!("{text:?}"),
        Value::Array(_) => "[]".to_owned(),
        Value::Object(_) => "{}".to_owned(),
    }
}

/// Whether a text cannot be taken for anything but itself.
fn is_plain(text: &str) -> bool {
    let mut letters = text.chars();
    let starts = letters
        .next()
        .is_some_and(|first| first.is_alphabetic() || "/$_".contains(first));
    let word = matches!(
        text,
        "null" | "true" | "false" | "yes" | "no" | "on" | "off"
    );
    let ends = !text.ends_with([' ', ':']);
    starts
        && ends
        && !word
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.chars().any(char::is_control)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn outlined(json: &serde_json::Value, most: usize) -> Option<String> {
        let mut sources = Sources::default();
        let file = sources.add("a", "");
        outline(&Node::from_json(json, sources.whole(file)), most)
    }

    #[test]
    fn a_value_is_shown_a_line_for_each_thing_in_it() {
        let json = serde_json::json!({
            "type": "object", "enum": ["nu", "true", 7], "empty": {}, "text": "a\nb",
            "items": [{"a": null}], "200": "yes: no",
        });
        let expected = "type: object\nenum:\n  - nu\n  - \"true\"\n  - 7\nempty: {}\ntext: |\n  a\n  b\n\
                        items:\n  -\n    a: null\n\"200\": \"yes: no\"\n";
        assert_eq!(outlined(&json, 99).unwrap(), expected);
    }

    #[test]
    fn a_value_of_too_many_lines_is_not_shown() {
        let json = serde_json::json!([1, 2, 3]);
        assert_eq!(outlined(&json, 3).unwrap(), "- 1\n- 2\n- 3\n");
        assert_eq!(outlined(&json, 2), None);
    }
}
