//! What is said of a value besides its type: `x-id`, `x-money`, `x-secret`,
//! `x-check`.

use super::Misplaced;
use crate::finding::Finding;
use crate::names::pascal;
use crate::node::{Member, Node};

/// Every mark that says something the schema cannot mean.
pub(super) fn misplaced(root: &Node) -> Vec<Misplaced> {
    let mut found = Vec::new();
    visit(root, root, &mut found);
    found
}

fn visit(node: &Node, root: &Node, found: &mut Vec<Misplaced>) {
    for (key, member) in node.members() {
        match key {
            // Values of the API, in which a mark would be a field of its own.
            "example" | "examples" | "default" | "enum" => continue,
            "x-id" => found.extend(id(node, member, root)),
            "x-money" => found.extend(money(node, member)),
            "x-secret" => found.extend(secret(node, member)),
            "x-check" => found.extend(luhn(node, member)),
            _ => {}
        }
        visit(&member.node, root, found);
    }
    for item in node.items() {
        visit(item, root, found);
    }
}

fn id(schema: &Node, mark: &Member, root: &Node) -> Option<Misplaced> {
    let Some(name) = mark.node.as_str().filter(|name| pascal(name) == **name) else {
        let message = "`x-id` is no name of a type";
        return Some(finding(mark, message, "name it like `CustomerId`"));
    };
    if !is_plain_text(schema) {
        let message = "`x-id` stands at something that is not plain text";
        return Some(finding(
            mark,
            message,
            "identifiers are schemas of the type `string`",
        ));
    }
    let schemas = root.at("/components/schemas");
    let taken = schemas.and_then(|schemas| schemas.get(name));
    let is_other = taken.is_some_and(|of| of.str_at("x-id") != Some(name));
    is_other.then(|| {
        let message = format!("`{name}` is the name of another type");
        finding(mark, message, "give the identifier a name of its own")
    })
}

fn money(schema: &Node, mark: &Member) -> Option<Misplaced> {
    let is_currency = |name: &str| name.len() == 3 && name.bytes().all(|b| b.is_ascii_uppercase());
    if !mark.node.as_str().is_some_and(is_currency) {
        let message = "`x-money` is no currency";
        return Some(finding(
            mark,
            message,
            "write its three letters, such as `COP`",
        ));
    }
    let is_number = matches!(schema.str_at("type"), Some("number" | "integer"));
    (!is_number).then(|| {
        let message = "`x-money` stands at something that is no number";
        finding(
            mark,
            message,
            "amounts are schemas of the type `number` or `integer`",
        )
    })
}

fn secret(schema: &Node, mark: &Member) -> Option<Misplaced> {
    let is_fit = match mark.node.as_bool() {
        Some(true) => is_plain_text(schema) && schema.get("x-id").is_none(),
        Some(false) => true,
        None => false,
    };
    (!is_fit).then(|| {
        let message = "`x-secret` stands at something that cannot be kept secret";
        finding(
            mark,
            message,
            "write `true`, at a schema of the type `string`; `x-sensitive` hides any field",
        )
    })
}

fn luhn(schema: &Node, mark: &Member) -> Option<Misplaced> {
    let is_fit = mark.node.as_str() == Some("luhn") && is_plain_text(schema);
    (!is_fit).then(|| {
        let message = "`x-check` asks for a check that is not known here";
        finding(
            mark,
            message,
            "`luhn` is known, for schemas of the type `string`",
        )
    })
}

fn is_plain_text(schema: &Node) -> bool {
    schema.str_at("type") == Some("string")
        && schema.get("enum").is_none()
        && schema.str_at("format") != Some("date-time")
}

fn finding(mark: &Member, message: impl Into<String>, help: &str) -> Misplaced {
    Misplaced {
        mark: mark.key,
        finding: Finding::error("mark", message.into(), mark.key).with_help(help),
    }
}
