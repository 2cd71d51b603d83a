//! Compares what stands outside of operations: info, tags, components.

use super::change::{Change, Subject};
use super::comparer::{Comparer, Context, PairOf};
use super::content;
use super::cursor::{At, keys_of, pair_at};
use super::facts::{Pair, deep, fact, rest, whole};
use super::site::{Direction, Part, Site};
use super::traits::Traits;
use super::{operation, parameter, paths, response, security, server};

/// Compares two documents.
pub(super) fn compare(mut comparer: Comparer<'_>) -> (Vec<Change>, usize) {
    let context = Context::document();
    let (old, new) = (comparer.old.at_root(), comparer.new.at_root());
    let sides = (Some(old.clone()), Some(new.clone()));
    let inner = |key: &str| pair_at(Some(&old), Some(&new), key);
    comparer.tell(
        &context,
        deep(Subject::Info, "info", &inner("info"))
            .into_iter()
            .map(info),
    );
    tags(&mut comparer, &context, &inner("tags"));
    server::compare(&mut comparer, &context, &inner("servers"));
    security::compare(&mut comparer, &context, &inner("security"));
    paths::compare(&mut comparer, &sides);
    let schemas = components(&mut comparer, &inner("components"));
    let taken = [
        "info",
        "tags",
        "servers",
        "security",
        "paths",
        "webhooks",
        "components",
    ];
    comparer.tell(&context, rest(Subject::Document, &sides, &taken));
    comparer.finish(&schemas)
}

/// A fact about `info`, under the key that differs.
fn info(mut fact: super::Fact) -> super::Fact {
    let Some(name) = fact.name.take() else {
        return fact;
    };
    let (key, inner) = name.split_once('.').unwrap_or((&name, ""));
    fact.aspect = key.to_owned().into();
    fact.name = Some(inner.to_owned()).filter(|inner| !inner.is_empty());
    fact
}

/// Compares the document's tags by name.
fn tags(comparer: &mut Comparer<'_>, context: &Context, pair: &Pair<'_>) {
    let named = |at: Option<&At<'_>>| -> Vec<String> {
        let tags = at.map(At::items).unwrap_or_default();
        let names = tags.iter().filter_map(|tag| tag.text("name"));
        names.map(str::to_owned).collect()
    };
    let (old, new) = (named(pair.0.as_ref()), named(pair.1.as_ref()));
    let both: std::collections::BTreeSet<&String> = old.iter().chain(&new).collect();
    let find = |at: Option<&_>, name: &str| {
        let items: Vec<At<'_>> = at.map(At::items).unwrap_or_default();
        items.into_iter().find(|tag| tag.text("name") == Some(name))
    };
    let mut told = false;
    for name in both {
        let tag = (find(pair.0.as_ref(), name), find(pair.1.as_ref(), name));
        let facts = match &tag {
            (Some(_), Some(_)) => rest(Subject::Tag, &tag, &["name"]),
            _ => vec![fact(Subject::Tag, "", &tag)],
        };
        told |= !facts.is_empty();
        comparer.tell(
            context,
            facts.into_iter().map(|fact| match fact.name {
                Some(ref inner) => {
                    let inner = format!("{name}.{inner}");
                    fact.named(inner)
                }
                None => fact.named(name),
            }),
        );
    }
    if !told {
        comparer.tell(context, whole(Subject::Tag, "order", pair));
    }
}

/// The sections of `components` besides the schemas, with the comparer of what
/// nothing uses.
type Section<'a> = fn(&mut Comparer<'a>, &Context, &Pair<'a>);

fn section_of<'a>(name: &str) -> Option<Section<'a>> {
    match name {
        "parameters" => Some(parameter::one),
        "requestBodies" => Some(content::request_body),
        "responses" => Some(response::one),
        "headers" => Some(response::header),
        "links" => Some(response::link),
        "callbacks" => Some(operation::callback),
        "pathItems" => Some(operation::path_item),
        _ => None,
    }
}

/// Compares the components that no operation uses; gives the pairs of schemas
/// that may have to be compared.
fn components<'a>(comparer: &mut Comparer<'a>, pair: &Pair<'a>) -> Vec<(Context, PairOf<'a>)> {
    let mut schemas = Vec::new();
    let (old, new) = (pair.0.as_ref(), pair.1.as_ref());
    for section in keys_of(old, new) {
        let entries = pair_at(old, new, section);
        if section == "securitySchemes" {
            security::schemes(comparer, &entries);
            continue;
        }
        for name in keys_of(entries.0.as_ref(), entries.1.as_ref()) {
            let entry = pair_at(entries.0.as_ref(), entries.1.as_ref(), name);
            let context = component(section, name);
            match (section, entry) {
                ("schemas", (Some(old), Some(new))) => schemas.push((context, (old, new))),
                (_, (Some(old), Some(new))) => {
                    unused(comparer, section, &context, old, new);
                }
                (_, entry) => comparer.tell(
                    &context,
                    [fact(Subject::Component, section, &entry).named(name)],
                ),
            }
        }
        let empty = (entries.0.as_ref(), entries.1.as_ref());
        if keys_of(empty.0, empty.1).is_empty() {
            comparer.tell(
                &Context::document(),
                whole(Subject::Component, section, &entries),
            );
        }
    }
    schemas
}

fn component(section: &str, name: &str) -> Context {
    let mut site = Site::new(Part::Component, Direction::None);
    site.name = Some(format!("{section}/{name}"));
    site.traits = Traits::UNUSED;
    Context::document().at(site)
}

fn unused<'a>(
    comparer: &mut Comparer<'a>,
    section: &str,
    context: &Context,
    old: At<'a>,
    new: At<'a>,
) {
    if comparer.is_seen(&old, &new) {
        return;
    }
    let pair = (Some(old), Some(new));
    match section_of(section) {
        Some(compare) => compare(comparer, context, &pair),
        None => comparer.tell(context, deep(Subject::Component, section, &pair)),
    }
}
