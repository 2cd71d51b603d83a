//! Compares two operations.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::change::{Action, Subject};
use super::comparer::{Comparer, Context};
use super::cursor::{At, keys_of, pair_at};
use super::facts::{Pair, fact, rest, unchanged, whole};
use super::paths::METHODS;
use super::site::{OperationRef, Site};
use super::traits::Traits;
use super::{content, lifecycle, parameter, paths, response, security, server};

/// The keys this module takes itself; the others are compared deeply.
const TAKEN: &[&str] = &[
    "operationId",
    "tags",
    "parameters",
    "requestBody",
    "responses",
    "callbacks",
    "security",
    "servers",
    "deprecated",
    "x-sunset",
    "x-stability-level",
];

/// Compares two operations; `items` are their path items, `names` says what the
/// parameters of the old path are called in the new one.
pub(super) fn compare<'a>(
    comparer: &mut Comparer<'a>,
    context: &Context,
    sides: &Pair<'a>,
    items: &Pair<'a>,
    names: &BTreeMap<String, String>,
) {
    let (old, new) = (sides.0.as_ref(), sides.1.as_ref());
    let inner = |key: &str| pair_at(old, new, key);
    comparer.tell(context, lifecycle::all(Subject::Operation, sides));
    unreadable_stability(comparer, context, sides);
    comparer.tell(
        context,
        whole(Subject::Operation, "operationId", &inner("operationId")),
    );
    tags(comparer, context, &inner("tags"));
    parameter::compare(comparer, context, sides, items, names);
    content::request_body(comparer, context, &inner("requestBody"));
    response::compare(comparer, context, &inner("responses"));
    callbacks(comparer, context, &inner("callbacks"));
    demands(comparer, context, sides);
    server::compare(comparer, context, &inner("servers"));
    comparer.tell(context, rest(Subject::Operation, sides, TAKEN));
}

/// A level of stability that cannot be read hides how far changes may go.
fn unreadable_stability(comparer: &mut Comparer<'_>, context: &Context, sides: &Pair<'_>) {
    let levels = pair_at(sides.0.as_ref(), sides.1.as_ref(), "x-stability-level");
    let unreadable = sides.0.as_ref().is_some_and(lifecycle::unreadable);
    if unreadable && unchanged(&levels) {
        let fact = fact(Subject::Operation, "x-stability-level", &levels);
        comparer.tell_if_changed(context, fact.acting(Action::Invalid));
    }
}

/// Compares the tags of an operation by name.
fn tags(comparer: &mut Comparer<'_>, context: &Context, pair: &Pair<'_>) {
    let items = |at: Option<&_>| -> Vec<At<'_>> { at.map(At::items).unwrap_or_default() };
    let (old, new) = (items(pair.0.as_ref()), items(pair.1.as_ref()));
    let name = |at: &At<'_>| at.node.as_str().unwrap_or("").to_owned();
    let names = |items: &[At<'_>]| -> BTreeSet<String> { items.iter().map(name).collect() };
    let (was, is) = (names(&old), names(&new));
    let gone = old.into_iter().filter(|at| !is.contains(&name(at)));
    let came = new.into_iter().filter(|at| !was.contains(&name(at)));
    let pairs = gone
        .map(|at| (Some(at), None))
        .chain(came.map(|at| (None, Some(at))));
    let mut told = false;
    for one in pairs {
        told = true;
        let shown = one.0.as_ref().or(one.1.as_ref()).map(name);
        let fact = fact(Subject::Operation, "tags", &one);
        comparer.tell(context, [fact.named(shown.unwrap_or_default())]);
    }
    if !told {
        let rewritten = whole(Subject::Operation, "tags", pair);
        comparer.tell(context, rewritten.map(|fact| fact.with(Traits::NO_EFFECT)));
    }
}

/// Compares what callers must present; an operation that does not say so
/// inherits it from the document.
fn demands<'a>(comparer: &mut Comparer<'a>, context: &Context, sides: &Pair<'a>) {
    let own = pair_at(sides.0.as_ref(), sides.1.as_ref(), "security");
    if own.0.is_none() && own.1.is_none() {
        return;
    }
    let inherited = (
        comparer.old.at_root().get("security"),
        comparer.new.at_root().get("security"),
    );
    let before = comparer.told();
    let effective = (own.0.clone().or(inherited.0), own.1.clone().or(inherited.1));
    security::compare(comparer, context, &effective);
    if comparer.told() == before {
        let rewritten = whole(Subject::Security, "order", &own);
        comparer.tell(context, rewritten.map(|fact| fact.with(Traits::NO_EFFECT)));
    }
}

/// Compares the callbacks of an operation by name.
fn callbacks<'a>(comparer: &mut Comparer<'a>, context: &Context, pair: &Pair<'a>) {
    let (old, new) = (pair.0.as_ref(), pair.1.as_ref());
    for name in keys_of(old, new) {
        let one = pair_at(old, new, name);
        if one.0.is_some() && one.1.is_some() {
            callback_named(comparer, context, &one, name);
        } else {
            comparer.tell(context, [fact(Subject::Callback, "", &one).named(name)]);
        }
    }
}

/// Compares two callbacks of the components.
pub(super) fn callback<'a>(comparer: &mut Comparer<'a>, context: &Context, pair: &Pair<'a>) {
    let name = context.site.name.clone().unwrap_or_default();
    callback_named(comparer, context, pair, &name);
}

fn callback_named<'a>(comparer: &mut Comparer<'a>, context: &Context, pair: &Pair<'a>, name: &str) {
    comparer.reference(context, Subject::Callback, pair);
    let sides = comparer.resolved(pair);
    let (old, new) = (sides.0.as_ref(), sides.1.as_ref());
    for expression in keys_of(old, new) {
        let item = pair_at(old, new, expression);
        let key = format!("{name} {expression}");
        if item.0.is_none()
            || item.1.is_none()
            || expression == "$ref"
            || expression.starts_with("x-")
        {
            let fact = whole(
                Subject::Callback,
                if expression.starts_with("x-") {
                    expression
                } else {
                    "expression"
                },
                &item,
            );
            comparer.tell(context, fact.map(|fact| fact.named(key)));
            continue;
        }
        path_item_named(comparer, context, &item, &key);
    }
}

/// Compares two path items of the components.
pub(super) fn path_item<'a>(comparer: &mut Comparer<'a>, context: &Context, pair: &Pair<'a>) {
    let name = context.site.name.clone().unwrap_or_default();
    path_item_named(comparer, context, pair, &name);
}

fn path_item_named<'a>(
    comparer: &mut Comparer<'a>,
    context: &Context,
    pair: &Pair<'a>,
    name: &str,
) {
    comparer.reference(context, Subject::PathItem, pair);
    let items = comparer.resolved(pair);
    let (old, new) = (items.0.as_ref(), items.1.as_ref());
    for method in METHODS {
        let sides = pair_at(old, new, method);
        if sides.0.is_none() && sides.1.is_none() {
            continue;
        }
        let inner = nested(context, method, name);
        if sides.0.is_some() && sides.1.is_some() {
            compare(comparer, &inner, &sides, &items, &BTreeMap::new());
        } else {
            comparer.tell(&inner, [paths::one(&sides)]);
        }
    }
    paths::beside(comparer, context, &items, name);
}

/// The context of an operation inside of another one (a callback's).
fn nested(context: &Context, method: &str, name: &str) -> Context {
    let outer = context.operation.as_ref();
    let path = |path: Option<&String>| {
        Some(match path {
            Some(path) => format!("{path} > {name}"),
            None => name.to_owned(),
        })
    };
    let operation = OperationRef {
        method: method.to_uppercase(),
        old_path: path(outer.and_then(|outer| outer.old_path.as_ref())),
        new_path: path(outer.and_then(|outer| outer.new_path.as_ref())),
        id: None,
        traits: outer.map_or(Traits::NONE, |outer| outer.traits) | Traits::INVERTED,
    };
    Context {
        operation: Some(Arc::new(operation)),
        site: Arc::new(Site::whole()),
    }
}
