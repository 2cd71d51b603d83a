//! Finds the operations of both documents and which belong together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::change::{Fact, Subject};
use super::comparer::{Comparer, Context};
use super::cursor::{At, Doc, pair_at};
use super::facts::{Pair, action_of, fact, rest, whole};
use super::site::{OperationRef, Site};
use super::traits::Traits;
use super::{lifecycle, operation, parameter, server};

/// The methods a path item can have.
pub(super) const METHODS: &[&str] = &[
    "delete", "get", "head", "options", "patch", "post", "put", "query", "trace",
];

/// A path of a document.
#[derive(Clone)]
struct Path<'a> {
    name: String,
    raw: At<'a>,
    item: At<'a>,
}

/// An operation of a document.
#[derive(Clone)]
struct Found<'a> {
    path: usize,
    operation: At<'a>,
}

/// Compares the paths and webhooks of two documents.
pub(super) fn compare<'a>(comparer: &mut Comparer<'a>, sides: &Pair<'a>) {
    let (old, new) = (sides.0.as_ref(), sides.1.as_ref());
    group(comparer, &pair_at(old, new, "paths"), "", Traits::NONE);
    let webhooks = pair_at(old, new, "webhooks");
    one_sided(comparer, &webhooks);
    group(comparer, &webhooks, "webhook:", Traits::INVERTED);
}

/// A webhook that came or went is one fact, whatever its methods.
fn one_sided<'a>(comparer: &mut Comparer<'a>, webhooks: &Pair<'a>) {
    let (old, new) = (webhooks.0.as_ref(), webhooks.1.as_ref());
    for name in super::cursor::keys_of(old, new) {
        let webhook = pair_at(old, new, name);
        if webhook.0.is_none() || webhook.1.is_none() {
            let fact = fact(Subject::Webhook, "", &webhook).named(name);
            comparer.tell(&Context::document(), [fact]);
        }
    }
}

fn paths_of<'a>(doc: &Doc<'a>, at: Option<&At<'a>>, prefix: &str) -> Vec<Path<'a>> {
    let members = at.map(At::members).unwrap_or_default();
    let mut paths: Vec<Path<'a>> = members
        .into_iter()
        .filter(|(name, at)| !name.starts_with("x-") && at.node.as_object().is_some())
        .map(|(name, raw)| Path {
            name: format!("{prefix}{name}"),
            item: doc.resolve(&raw),
            raw,
        })
        .collect();
    paths.sort_by(|a, b| a.name.cmp(&b.name));
    paths
}

/// Compares two groups of paths: operations first, then what stands beside them.
fn group<'a>(comparer: &mut Comparer<'a>, pair: &Pair<'a>, prefix: &str, traits: Traits) {
    let old = paths_of(comparer.old, pair.0.as_ref(), prefix);
    let new = paths_of(comparer.new, pair.1.as_ref(), prefix);
    let matched = match_operations(&old, &new);
    let shapes = |paths: &[Path<'_>]| -> BTreeSet<String> {
        paths
            .iter()
            .filter(|path| has_operations(path))
            .map(|path| shape(&path.name))
            .collect()
    };
    let in_both: BTreeSet<String> = shapes(&old).intersection(&shapes(&new)).cloned().collect();
    for (method, found_old, found_new) in matched {
        let paths = (
            found_old
                .as_ref()
                .and_then(|found: &Found<'a>| old.get(found.path)),
            found_new.as_ref().and_then(|found| new.get(found.path)),
        );
        let sides = (
            found_old.clone().map(|found| found.operation),
            found_new.clone().map(|found| found.operation),
        );
        let whole_path = paths
            .0
            .or(paths.1)
            .is_some_and(|path| !in_both.contains(&shape(&path.name)));
        let extra = traits | Traits::WHOLE_PATH.when(whole_path);
        let reference = Arc::new(reference(&method, paths, &sides, extra));
        let context = Context {
            operation: Some(reference),
            site: Arc::new(Site::whole()),
        };
        match (&sides, paths) {
            ((Some(_), Some(_)), (Some(old), Some(new))) => {
                let items = (Some(old.item.clone()), Some(new.item.clone()));
                let names = template_names(&old.name, &new.name);
                operation::compare(comparer, &context, &sides, &items, &names);
            }
            _ if prefix.is_empty()
                || in_both.contains(
                    &paths
                        .0
                        .or(paths.1)
                        .map_or_else(String::new, |path| shape(&path.name)),
                ) =>
            {
                comparer.tell(&context, [one(&sides)]);
            }
            _ => {}
        }
    }
    items(comparer, &old, &new);
    let others = |key: &&str| key.starts_with("x-");
    let taken: Vec<&str> = super::cursor::keys_of(pair.0.as_ref(), pair.1.as_ref())
        .into_iter()
        .filter(|key| !others(key))
        .collect();
    comparer.tell(&Context::document(), rest(Subject::Document, pair, &taken));
}

/// The fact about an operation on one side only.
pub(super) fn one(sides: &Pair<'_>) -> Fact {
    let at = sides.0.as_ref().or(sides.1.as_ref());
    let deprecated = at.is_some_and(|at| at.flag("deprecated"));
    fact(Subject::Operation, "", sides)
        .with(Traits::DEPRECATED.when(deprecated))
        .detailed(lifecycle::detail(sides))
}

fn reference(
    method: &str,
    paths: (Option<&Path<'_>>, Option<&Path<'_>>),
    sides: &Pair<'_>,
    extra: Traits,
) -> OperationRef {
    let shown = sides.1.as_ref().or(sides.0.as_ref());
    let id = shown.and_then(|at| at.text("operationId"));
    let stage = |at: Option<&At<'_>>| at.map_or(Traits::NONE, lifecycle::traits);
    let was_unstable = stage(sides.0.as_ref()).contains(Traits::UNSTABLE);
    OperationRef {
        method: method.to_uppercase(),
        old_path: paths.0.map(|path| path.name.clone()),
        new_path: paths.1.map(|path| path.name.clone()),
        id: id.map(str::to_owned),
        traits: extra | stage(shown) | Traits::WAS_UNSTABLE.when(was_unstable),
    }
}

/// A path without the names of its parameters.
fn shape(path: &str) -> String {
    let mut shape = String::new();
    let mut inside = false;
    for letter in path.chars() {
        match letter {
            '{' => inside = true,
            '}' => inside = false,
            _ if inside => continue,
            _ => {}
        }
        shape.push(letter);
    }
    shape
}

/// The names of a path's parameters, in order.
fn names(path: &str) -> Vec<&str> {
    let parts = path.split('{').skip(1);
    parts
        .filter_map(|part| part.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}

/// What the parameters of the old path are called in the new one.
fn template_names(old: &str, new: &str) -> BTreeMap<String, String> {
    let pairs = names(old).into_iter().zip(names(new));
    pairs
        .map(|(old, new)| (old.to_owned(), new.to_owned()))
        .collect()
}

fn has_operations(path: &Path<'_>) -> bool {
    METHODS.iter().any(|method| path.item.get(method).is_some())
}

type Matched<'a> = (String, Option<Found<'a>>, Option<Found<'a>>);

/// The operations of both sides: those of the same path and method belong
/// together, then those of the same shape of path and method.
fn match_operations<'a>(old: &[Path<'a>], new: &[Path<'a>]) -> Vec<Matched<'a>> {
    let mut matched = Vec::new();
    for method in METHODS {
        let (mut gone, mut came) = (having(old, method), having(new, method));
        for exact in [Exactly::Path, Exactly::Shape] {
            let mut left = Vec::new();
            for found in gone {
                let name = exact.name(old, &found);
                match came.iter().position(|other| exact.name(new, other) == name) {
                    Some(index) => {
                        matched.push(((*method).to_owned(), Some(found), Some(came.remove(index))));
                    }
                    None => left.push(found),
                }
            }
            gone = left;
        }
        let method = (*method).to_owned();
        matched.extend(
            gone.into_iter()
                .map(|found| (method.clone(), Some(found), None)),
        );
        matched.extend(
            came.into_iter()
                .map(|found| (method.clone(), None, Some(found))),
        );
    }
    matched
}

#[derive(Clone, Copy)]
enum Exactly {
    Path,
    Shape,
}

impl Exactly {
    fn name(self, paths: &[Path<'_>], found: &Found<'_>) -> Option<String> {
        let path = paths.get(found.path)?;
        Some(match self {
            Self::Path => path.name.clone(),
            Self::Shape => shape(&path.name),
        })
    }
}

fn having<'a>(paths: &[Path<'a>], method: &str) -> Vec<Found<'a>> {
    let paths = paths.iter().enumerate();
    paths
        .filter_map(|(path, found)| {
            let operation = found.item.get(method)?;
            Some(Found { path, operation })
        })
        .collect()
}

/// Compares what stands beside the operations of a path.
fn items<'a>(comparer: &mut Comparer<'a>, old: &[Path<'a>], new: &[Path<'a>]) {
    let mut left: Vec<&Path<'a>> = new.iter().collect();
    let mut alone: Vec<&Path<'a>> = Vec::new();
    for exact in [Exactly::Path, Exactly::Shape] {
        let waiting: Vec<&Path<'a>> = match exact {
            Exactly::Path => old.iter().collect(),
            Exactly::Shape => std::mem::take(&mut alone),
        };
        for path in waiting {
            let alike = |other: &&Path<'a>| match exact {
                Exactly::Path => other.name == path.name,
                Exactly::Shape => shape(&other.name) == shape(&path.name),
            };
            match left.iter().position(alike) {
                Some(index) => item(comparer, path, left.remove(index)),
                None => alone.push(path),
            }
        }
    }
    let gone = alone
        .into_iter()
        .map(|path| (path, (Some(path.raw.clone()), None)));
    let came = left
        .into_iter()
        .map(|path| (path, (None, Some(path.raw.clone()))));
    for (path, pair) in gone.chain(came) {
        if !has_operations(path) && !path.name.starts_with("webhook:") {
            comparer.tell(
                &Context::document(),
                [fact(Subject::PathItem, "", &pair).named(&path.name)],
            );
        }
    }
}

fn item<'a>(comparer: &mut Comparer<'a>, old: &Path<'a>, new: &Path<'a>) {
    let context = Context::document();
    let raw = (Some(old.raw.clone()), Some(new.raw.clone()));
    comparer.reference(&context, Subject::PathItem, &raw);
    if old.name != new.name {
        let fact = fact(Subject::PathItem, "template", &raw).named(&old.name);
        comparer.tell(&context, [fact]);
    }
    let sides = (Some(old.item.clone()), Some(new.item.clone()));
    beside(comparer, &context, &sides, &old.name);
}

/// Compares the keys of a path item besides its operations.
pub(super) fn beside<'a>(
    comparer: &mut Comparer<'a>,
    context: &Context,
    sides: &Pair<'a>,
    name: &str,
) {
    let (old, new) = (sides.0.as_ref(), sides.1.as_ref());
    server::compare(comparer, context, &pair_at(old, new, "servers"));
    parameter::left_over(comparer, context, sides);
    let mut taken = METHODS.to_vec();
    taken.extend(["servers", "parameters", "$ref"]);
    let facts = rest(Subject::PathItem, sides, &taken);
    comparer.tell(
        context,
        facts.into_iter().map(|fact| match fact.name {
            Some(_) => fact,
            None => fact.named(name),
        }),
    );
    for method in METHODS {
        let pair = pair_at(old, new, method);
        let odd = [&pair.0, &pair.1]
            .into_iter()
            .flatten()
            .any(|at| at.node.as_object().is_none());
        if odd {
            let fact = whole(Subject::PathItem, method, &pair);
            comparer.tell(
                context,
                fact.map(|fact| {
                    let action = action_of(&pair);
                    fact.acting(action)
                }),
            );
        }
    }
}
