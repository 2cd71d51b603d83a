//! What a document or an overlay says of a value besides its type has to fit
//! that type: `x-id`, `x-money`, `x-secret`, `x-check`.

use crate::finding::Finding;
use crate::names::pascal;
use crate::node::{Member, Node};

/// Findings for every mark that says something the schema cannot mean.
pub(crate) fn check(root: &Node) -> Vec<Finding> {
    let mut findings = Vec::new();
    visit(root, root, &mut findings);
    findings
}

fn visit(node: &Node, root: &Node, findings: &mut Vec<Finding>) {
    for (key, member) in node.members() {
        match key {
            // Values of the API, in which a mark would be a field of its own.
            "example" | "examples" | "default" | "enum" => continue,
            "x-id" => findings.extend(id(node, member, root)),
            "x-money" => findings.extend(money(node, member)),
            "x-secret" => findings.extend(secret(node, member)),
            "x-check" => findings.extend(luhn(node, member)),
            _ => {}
        }
        visit(&member.node, root, findings);
    }
    for item in node.items() {
        visit(item, root, findings);
    }
}

fn id(schema: &Node, mark: &Member, root: &Node) -> Option<Finding> {
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

fn money(schema: &Node, mark: &Member) -> Option<Finding> {
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

fn secret(schema: &Node, mark: &Member) -> Option<Finding> {
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

fn luhn(schema: &Node, mark: &Member) -> Option<Finding> {
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

fn finding(mark: &Member, message: impl Into<String>, help: &str) -> Finding {
    Finding::error("mark", message.into(), mark.key).with_help(help)
}
