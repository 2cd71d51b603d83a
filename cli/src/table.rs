//! Answers as tables for people.

use serde_json::Value;

use crate::schema::{is_sensitive, kind, properties, resolve};

/// What stands for a private value.
const HIDDEN: &str = "(private; see --json)";
/// What stands for a value the document does not know.
const UNKNOWN: &str = "(not documented; see --json)";
/// The widest that a cell of a list may be.
const WIDEST: usize = 40;

/// A value as a table: lists as rows, objects as a line for each field. Values the document marks
/// as private are not shown.
pub(crate) fn of(root: &Value, schema: &Value, value: &Value) -> String {
    match list(root, schema, value) {
        Some((schema, rows)) => {
            let more = rest(value).map(|line| format!("\n{line}"));
            format!("{}{}", grid(root, schema, rows), more.unwrap_or_default())
        }
        None => lines(root, schema, value, ""),
    }
}

/// The list in an answer, with the schema of its items.
fn list<'a>(
    root: &'a Value,
    schema: &'a Value,
    value: &'a Value,
) -> Option<(&'a Value, &'a Vec<Value>)> {
    if let Some(rows) = value.as_array() {
        return Some((resolve(root, schema).get("items")?, rows));
    }
    let mut arrays = properties(root, schema)
        .into_iter()
        .filter_map(|(name, property)| {
            let rows = value.get(name)?.as_array()?;
            let items = resolve(root, property).get("items")?;
            (kind(root, items) == "object").then_some((items, rows))
        });
    let only = arrays.next()?;
    let is_page = !properties(root, schema)
        .iter()
        .any(|(name, _)| *name == "id");
    is_page.then_some(only)
}

/// What an answer says beside its list, such as the cursor of the next page.
fn rest(value: &Value) -> Option<String> {
    let scalars = value.as_object()?.iter().filter_map(|(name, value)| {
        let text = cell(value)?;
        Some(format!("{name}: {text}"))
    });
    let scalars: Vec<String> = scalars.collect();
    (!scalars.is_empty()).then(|| scalars.join("\n"))
}

fn grid(root: &Value, schema: &Value, rows: &[Value]) -> String {
    let columns = properties(root, schema)
        .into_iter()
        .filter(|(name, property)| {
            let filled = |row: &Value| row.get(name).and_then(cell).is_some();
            !is_sensitive(root, property) && rows.iter().any(filled)
        });
    let names: Vec<&String> = columns.map(|(name, _)| name).collect();
    if names.is_empty() {
        return format!("{} items", rows.len());
    }
    let head = names.iter().map(|name| name.to_string()).collect();
    let body = rows.iter().map(|row| {
        let cells = names.iter().map(|name| row.get(name).and_then(cell));
        cells
            .map(|cell| shortened(cell.unwrap_or_default()))
            .collect()
    });
    aligned(&[head].into_iter().chain(body).collect::<Vec<_>>())
}

fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.first().map_or(0, Vec::len);
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:<width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A line for each field; fields of inner objects with the names around them.
fn lines(root: &Value, schema: &Value, value: &Value, front: &str) -> String {
    let known = properties(root, schema);
    let mut out = Vec::new();
    for (name, value) in value.as_object().into_iter().flatten() {
        let property = known.iter().find(|(known, _)| *known == name);
        let name = plain(&format!("{front}{name}"));
        out.push(match property {
            Some((_, property)) => field(root, property, value, &name),
            // It may be as private as one that is.
            None => format!("{name}: {UNKNOWN}"),
        });
    }
    out.retain(|line| !line.is_empty());
    out.join("\n")
}

/// The lines of one field.
fn field(root: &Value, property: &Value, value: &Value, name: &str) -> String {
    if is_sensitive(root, property) && !value.is_null() {
        return format!("{name}: {HIDDEN}");
    }
    match value {
        Value::Object(_) => lines(root, property, value, &format!("{name}.")),
        Value::Array(all) => {
            let item = resolve(root, property).get("items").unwrap_or(&Value::Null);
            let each = all.iter().enumerate();
            let each = each.map(|(at, one)| field(root, item, one, &format!("{name}[{at}]")));
            each.collect::<Vec<_>>().join("\n")
        }
        _ => format!("{name}: {}", cell(value).unwrap_or_default())
            .trim_end()
            .to_owned(),
    }
}

/// A scalar as text; none for null and for what has parts.
fn cell(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(plain(text)),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(bool) => Some(bool.to_string()),
        _ => None,
    }
}

/// Text that cannot move the cursor or color the screen, whatever an answer holds.
pub(crate) fn plain(text: &str) -> String {
    let shown = |character: char| {
        if character.is_control() {
            '\u{fffd}'
        } else {
            character
        }
    };
    text.chars().map(shown).collect()
}

fn shortened(text: String) -> String {
    if text.chars().count() <= WIDEST {
        return text;
    }
    text.chars().take(WIDEST - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn schema() -> Value {
        json!({ "type": "object", "properties": {
            "id": { "type": "string" },
            "state": { "type": "string" },
            "phone": { "type": "string", "x-sensitive": true },
            "owner": { "type": "object", "properties": {
                "name": { "type": "string", "x-sensitive": true }, "kind": { "type": "string" } } },
        } })
    }

    #[test]
    fn an_object_is_a_line_for_each_field_and_hides_what_is_private() {
        let value = json!({ "id": "A", "phone": "300", "owner": { "name": "Ana", "kind": "cc" } });
        let table = of(&json!({}), &schema(), &value);
        let expected = "id: A\nphone: (private; see --json)\n\
                        owner.name: (private; see --json)\nowner.kind: cc";
        assert_eq!(table, expected);
    }

    #[test]
    fn what_is_private_is_hidden_in_lists_too_and_so_is_what_nobody_documented() {
        let schema = json!({ "type": "object", "properties": {
            "id": { "type": "string" },
            "owners": { "type": "array", "items": { "type": "object", "properties": {
                "name": { "type": "string", "x-sensitive": true },
                "kind": { "type": "string" } } } },
            "tags": { "type": "array", "items": { "type": "string" } } } });
        let value = json!({ "id": "A", "owners": [{ "name": "Ana", "kind": "cc" }],
            "tags": ["x", "y"], "phone": "300" });
        let expected = "id: A\nowners[0].name: (private; see --json)\nowners[0].kind: cc\n\
            tags[0]: x\ntags[1]: y\nphone: (not documented; see --json)";
        assert_eq!(of(&json!({}), &schema, &value), expected);
    }

    #[test]
    fn a_list_is_aligned_and_followed_by_its_cursor() {
        let list = json!({ "type": "object", "properties": {
            "items": { "type": "array", "items": schema() }, "cursor": { "type": "string" } } });
        let rows = json!([{ "id": "A", "phone": "300", "state": "open" }, { "id": "LONG" }]);
        let table = of(
            &json!({}),
            &list,
            &json!({ "items": rows, "cursor": "next" }),
        );
        assert_eq!(table, "id    state\nA     open\nLONG\ncursor: next");
    }

    #[test]
    fn an_answer_cannot_move_the_cursor_of_the_terminal() {
        let table = of(&json!({}), &schema(), &json!({ "id": "\u{1b}[2J" }));
        assert_eq!(table, "id: \u{fffd}[2J");
    }
}
