//! Compares types, required marks and the values of enums.

use super::schema::Lookup;
use super::{At, difference, shown};
use crate::finding::Finding;
use crate::nearest::nearest;
use crate::node::{Node, Value};
use crate::page::{Extent, Null, OneType, RenderedField, Shown, ShownType};
use crate::source::Place;

/// Differences between a type the page shows and the schema.
pub(super) fn ty(
    ty: &ShownType,
    place: Place,
    schema: &Node,
    lookup: &Lookup<'_>,
    at: &At,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let alternatives = lookup.alternatives(schema);
    for one in &ty.any_of {
        let lists = one.lists;
        let fitting: Vec<&Node> = alternatives
            .iter()
            .filter_map(|alternative| inside_lists(alternative, lists, lookup))
            .flat_map(|inner| lookup.alternatives(inner))
            .filter(|inner| fits(one, inner, lookup))
            .collect();
        if fitting.is_empty() {
            let known = alternatives.iter().map(|node| words(node, lookup));
            let known: Vec<_> = known.collect();
            let message = format!(
                "the page shows {} as `{}`, the document as `{}`",
                at.words(),
                text(one),
                known.join("` or `")
            );
            findings.push(difference("conform-type", message, place, schema.place));
        } else {
            findings.extend(format(one, place, &fitting, lookup, at));
        }
    }
    findings.extend(null(ty, place, schema, lookup, at));
    findings
}

/// The schema in a number of lists; none if there are not so many.
fn inside_lists<'a>(schema: &'a Node, lists: usize, lookup: &Lookup<'a>) -> Option<&'a Node> {
    (0..lists).try_fold(schema, |inner, _| lookup.keyword(inner, "items"))
}

fn fits(one: &OneType, schema: &Node, lookup: &Lookup<'_>) -> bool {
    let types = types(schema, lookup);
    let has = |name: &str| types.is_empty() || types.contains(&name);
    let is_enum = lookup.keyword(schema, "enum").is_some();
    match one.base {
        "any" => true,
        "enum" => is_enum && one.inner.as_deref().is_none_or(has),
        "file" => has("string"),
        base @ ("object" | "array") => has(base),
        base => has(base),
    }
}

/// The types a schema names, or those that follow from its other keywords;
/// none if it says nothing about types.
fn types<'a>(schema: &'a Node, lookup: &Lookup<'a>) -> Vec<&'a str> {
    if let Some(named) = lookup.keyword(schema, "type") {
        let listed = named.items().iter().filter_map(Node::as_str);
        let types = named.as_str().into_iter().chain(listed);
        return types.filter(|name| *name != "null").collect();
    }
    let implied = [
        ("properties", "object"),
        ("additionalProperties", "object"),
        ("items", "array"),
    ];
    let implied = implied.into_iter();
    let implied = implied.filter(|(key, _)| lookup.keyword(schema, key).is_some());
    implied.map(|(_, name)| name).take(1).collect()
}

fn words(schema: &Node, lookup: &Lookup<'_>) -> String {
    let types = types(schema, lookup).join(" | ");
    let types = if types.is_empty() {
        "any".to_owned()
    } else {
        types
    };
    if types == "array" {
        let items = lookup.keyword(schema, "items");
        return items.map_or(types, |items| format!("{}[]", words(items, lookup)));
    }
    match lookup.keyword(schema, "enum") {
        Some(_) => format!("enum<{types}>"),
        None => types,
    }
}

fn text(one: &OneType) -> String {
    let inner = one.inner.as_ref();
    let inner = inner.map_or(String::new(), |inner| format!("<{inner}>"));
    format!("{}{inner}{}", one.base, "[]".repeat(one.lists))
}

/// A format the page shows; that it shows none says nothing.
fn format(
    one: &OneType,
    place: Place,
    fitting: &[&Node],
    lookup: &Lookup<'_>,
    at: &At,
) -> Option<Finding> {
    let shown = one.inner.as_ref().filter(|_| one.base != "enum")?;
    let formats = fitting.iter().map(|node| lookup.keyword(node, "format"));
    let mut formats = formats.map(|format| format.and_then(Node::as_str));
    let first = fitting.first()?;
    let known = formats.clone().flatten().next().unwrap_or("none");
    (!formats.any(|format| format == Some(shown))).then(|| {
        let message = format!(
            "the page shows the format `{shown}` of {}, the document {known}",
            at.words()
        );
        difference("conform-format", message, place, first.place)
    })
}

/// `null` the page shows; that it shows none says nothing.
fn null(
    ty: &ShownType,
    place: Place,
    schema: &Node,
    lookup: &Lookup<'_>,
    at: &At,
) -> Option<Finding> {
    let mut nodes = std::iter::once(schema).chain(lookup.alternatives(schema));
    let known = nodes.any(|node| {
        let nullable = lookup.keyword(node, "nullable").and_then(Node::as_bool);
        let ty = lookup.keyword(node, "type");
        let named = ty.map_or(&[][..], Node::items).iter().chain(ty);
        let mut named = named.filter_map(Node::as_str);
        nullable == Some(true) || named.any(|name| name == "null")
    });
    (ty.null == Null::Shown && !known).then(|| {
        let message = format!(
            "the page shows that {} may be null, the document does not",
            at.words()
        );
        difference("conform-null", message, place, schema.place)
    })
}

/// A mark that stands on one side only.
pub(super) fn required(
    field: &RenderedField,
    required: bool,
    place: Place,
    at: &At,
) -> Option<Finding> {
    let bare = field.description.is_none() && field.options.is_empty() && field.example.is_none();
    let may_be_cut = field.end == Extent::MayBeCut && bare && field.fields.is_empty();
    match field.required {
        Some(mark) if !required => {
            let message = format!("the page requires {}, the document does not", at.words());
            Some(difference("conform-required", message, mark, place))
        }
        None if required && !may_be_cut => {
            let message = format!("the document requires {}, the page does not", at.words());
            Some(difference(
                "conform-required",
                message,
                field.ty_place,
                place,
            ))
        }
        _ => None,
    }
}

/// Differences between the values the page lists and those of the schema.
pub(super) fn options(
    field: &RenderedField,
    schema: &Node,
    lookup: &Lookup<'_>,
    at: &At,
) -> Vec<Finding> {
    let Some((place, known)) = known_values(schema, lookup) else {
        return unlisted(field, schema, at).into_iter().collect();
    };
    // One value can be shown as the only one allowed, next to a plain type.
    let plain =
        Some(plain(field, place, at)).filter(|_| !is_enum(field) && field.options.len() != 1);
    if field.options.is_empty() {
        let whole = plain.filter(|_| field.end == Extent::Whole);
        return whole.into_iter().collect();
    }
    let mut findings: Vec<Finding> = plain.into_iter().collect();
    findings.extend(unknown_options(field, &known, place, at));
    findings.extend(unshown_options(field, &known, at));
    if findings.is_empty() {
        findings.extend(order(field, &known, place, at));
    }
    findings
}

/// A value of the document, with where it stands.
type Known = (String, Place);

/// The values a schema, or what is in its lists, may have.
fn known_values(schema: &Node, lookup: &Lookup<'_>) -> Option<(Place, Vec<Known>)> {
    let mut found: Option<(Place, Vec<Known>)> = None;
    for alternative in lookup.alternatives(schema) {
        let inner = inside_lists(alternative, 1, lookup).unwrap_or(alternative);
        let Some(listed) = lookup.keyword(inner, "enum") else {
            continue;
        };
        let (_, values) = found.get_or_insert((listed.place, Vec::new()));
        let listed = listed.items().iter();
        values.extend(listed.filter_map(|node| Some((value_text(node)?, node.place))));
    }
    found
}

fn value_text(node: &Node) -> Option<String> {
    match &node.value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(bool) => Some(bool.to_string()),
        _ => None,
    }
}

/// The page lists values, the document none.
fn unlisted(field: &RenderedField, schema: &Node, at: &At) -> Option<Finding> {
    let first = field.options.first()?;
    // That the type differs has been said already.
    (!is_enum(field)).then(|| {
        let message = format!(
            "the page lists the values of {}, the document does not",
            at.words()
        );
        shown("conform-options", message, first, schema.place)
    })
}

/// The document lists values, the page shows a plain type.
fn plain(field: &RenderedField, place: Place, at: &At) -> Finding {
    let message = format!(
        "{} is an enum in the document, and of a plain type on the page",
        at.words()
    );
    difference("conform-type", message, field.ty_place, place)
}

fn is_enum(field: &RenderedField) -> bool {
    field.ty.any_of.iter().any(|one| one.base == "enum")
}

fn unknown_options(field: &RenderedField, known: &[Known], place: Place, at: &At) -> Vec<Finding> {
    let is_known = |shown: &&Shown| known.iter().any(|(text, _)| *text == shown.text);
    let unknown = field.options.iter().filter(|option| !is_known(option));
    let tell = unknown.map(|option| {
        let value = &option.text;
        let message = format!(
            "the page lists `{value}` for {}, the document does not",
            at.words()
        );
        let names = known.iter().map(|(text, _)| text.as_str());
        let finding = shown("conform-options", message, option, place);
        match nearest(value, names) {
            Some(name) => {
                finding.with_help(format!("the document has `{name}`; {}", super::REMEDY))
            }
            None => finding,
        }
    });
    tell.collect()
}

fn unshown_options(field: &RenderedField, known: &[Known], at: &At) -> Vec<Finding> {
    let position = |shown: &Shown| known.iter().position(|(text, _)| *text == shown.text);
    let last = field.options.iter().filter_map(position).max();
    let missing = known.iter().enumerate().filter(|(index, (text, _))| {
        let is_cut = field.end == Extent::MayBeCut && Some(*index) > last;
        !is_cut && !field.options.iter().any(|option| option.text == *text)
    });
    let tell = missing.map(|(index, (text, document))| {
        let before = known.iter().take(index).rev();
        let mut before = before.filter_map(|(text, _)| option_place(field, text));
        let place = before.next().unwrap_or(field.ty_place);
        let message = format!(
            "the document lists `{text}` for {}, the page does not",
            at.words()
        );
        difference("conform-options", message, place, *document)
    });
    tell.collect()
}

fn option_place(field: &RenderedField, text: &str) -> Option<Place> {
    let option = field.options.iter().find(|option| option.text == text)?;
    Some(option.place)
}

/// The first value that stands elsewhere.
fn order(field: &RenderedField, known: &[Known], place: Place, at: &At) -> Option<Finding> {
    let mut pairs = field.options.iter().zip(known);
    let (option, (expected, _)) = pairs.find(|(option, (text, _))| option.text != *text)?;
    let message = format!(
        "the values of {} stand in another order: the page has `{}` where the document has `{expected}`",
        at.words(),
        option.text
    );
    Some(shown("conform-order", message, option, place))
}

/// Differences in what else the page says of a value.
pub(super) fn notes(
    field: &RenderedField,
    schema: &Node,
    lookup: &Lookup<'_>,
    at: &At,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let deprecated = lookup.keyword(schema, "deprecated").and_then(Node::as_bool);
    if let Some(mark) = field.deprecated.filter(|_| deprecated != Some(true)) {
        let message = format!(
            "the page calls {} deprecated, the document does not",
            at.words()
        );
        findings.push(difference(
            "conform-deprecated",
            message,
            mark,
            schema.place,
        ));
    }
    if let Some(default) = &field.default {
        let known = lookup.keyword(schema, "default").and_then(value_text);
        if known.as_deref() != Some(default.text.trim_matches(['"', '\'', '`'])) {
            let known = known.unwrap_or_else(|| "none".to_owned());
            let message = format!(
                "the page shows the default `{}` of {}, the document {known}",
                default.text,
                at.words()
            );
            findings.push(shown("conform-default", message, default, schema.place));
        }
    }
    findings.extend(description(field, schema, lookup, at));
    findings
}

/// Words that differ; that a side has none says nothing.
fn description(
    field: &RenderedField,
    schema: &Node,
    lookup: &Lookup<'_>,
    at: &At,
) -> Option<Finding> {
    let page = field
        .description
        .as_ref()
        .filter(|_| field.end == Extent::Whole)?;
    let node = lookup.keyword(schema, "description")?;
    let document = node.as_str()?;
    let (shown, known) = (letters(&page.text), letters(document));
    // Links at the foot of a page run into the last description on it.
    let is_sentence = page.text.ends_with(['.', '!', '?']);
    let is_known = shown == known || (shown.starts_with(&known) && !is_sentence);
    (!is_known).then(|| {
        let message = format!(
            "the page describes {} in other words than the document",
            at.words()
        );
        Finding::warning("conform-description", message, page.place)
            .with_related(node.place, "the document says it here")
            .with_help("take over the words of the page, if they say something new")
    })
}

/// The letters and digits of a text: marks, links and kinds of quotes differ
/// between renderings, and addresses of people are hidden by some.
fn letters(text: &str) -> String {
    let words = text.split_whitespace();
    let words = words.filter(|word| {
        !word.contains('@') && !word.contains("email") && !word.contains("protected]")
    });
    let letters = words.flat_map(str::chars).filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
