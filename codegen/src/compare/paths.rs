//! Finds the operations of both documents and which belong together.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use super::change::{Fact, Subject};
use super::comparer::{Comparer, Context};
use super::cursor::{At, Doc, keys_of, pair_at};
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
    for name in keys_of(old, new) {
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

/// What the paths of one group have in common.
struct Group<'a, 'n> {
    old: Vec<Path<'a>>,
    new: Vec<Path<'a>>,
    prefix: &'n str,
    traits: Traits,
    /// The shapes of the paths that have operations in both documents.
    in_both: BTreeSet<String>,
}

/// Compares two groups of paths: operations first, then what stands beside them.
fn group<'a>(comparer: &mut Comparer<'a>, pair: &Pair<'a>, prefix: &str, traits: Traits) {
    let old = paths_of(comparer.old, pair.0.as_ref(), prefix);
    let new = paths_of(comparer.new, pair.1.as_ref(), prefix);
    let in_both = shapes(&old).intersection(&shapes(&new)).cloned().collect();
    let group = Group {
        old,
        new,
        prefix,
        traits,
        in_both,
    };
    for matched in match_operations(&group.old, &group.new) {
        group.compare(comparer, &matched);
    }
    items(comparer, &group.old, &group.new);
    let keys = keys_of(pair.0.as_ref(), pair.1.as_ref());
    let taken: Vec<&str> = keys
        .into_iter()
        .filter(|key| !key.starts_with("x-"))
        .collect();
    comparer.tell(&Context::document(), rest(Subject::Document, pair, &taken));
}

/// The shapes of the paths that have operations.
fn shapes(paths: &[Path<'_>]) -> BTreeSet<String> {
    let paths = paths.iter().filter(|path| has_operations(path));
    paths.map(|path| shape(&path.name)).collect()
}

impl<'a> Group<'a, '_> {
    fn compare(&self, comparer: &mut Comparer<'a>, matched: &Matched<'a>) {
        let (method, found_old, found_new) = matched;
        let paths = (
            found_old
                .as_ref()
                .and_then(|found| self.old.get(found.path)),
            found_new
                .as_ref()
                .and_then(|found| self.new.get(found.path)),
        );
        let operation =
            |found: &Option<Found<'a>>| found.as_ref().map(|found| found.operation.clone());
        let sides = (operation(found_old), operation(found_new));
        let Some(path) = paths.0.or(paths.1) else {
            return;
        };
        let whole_path = !self.in_both.contains(&shape(&path.name));
        let extra = self.traits | Traits::WHOLE_PATH.when(whole_path);
        let context = Context {
            operation: Some(Arc::new(reference(method, paths, &sides, extra))),
            site: Arc::new(Site::whole()),
        };
        if let (Some(old), Some(new)) = paths {
            let items = (Some(old.item.clone()), Some(new.item.clone()));
            let names = template_names(&old.name, &new.name);
            operation::compare(comparer, &context, &sides, &items, &names);
        } else if self.prefix.is_empty() || self.is_named_twice(&path.name) {
            comparer.tell(&context, [one(&sides)]);
        }
    }

    /// Whether both documents have the path, with operations or without.
    fn is_named_twice(&self, name: &str) -> bool {
        let has = |paths: &[Path<'_>]| {
            let found = paths.binary_search_by(|path| path.name.as_str().cmp(name));
            found.is_ok()
        };
        has(&self.old) && has(&self.new)
    }
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
        let found = pair_up(
            having(old, method),
            having(new, method),
            |by, side, found| {
                let paths = match side {
                    Side::Old => old,
                    Side::New => new,
                };
                by.name(paths.get(found.path)?)
            },
        );
        let method = || (*method).to_owned();
        let (pairs, gone, came) = found;
        matched.extend(
            pairs
                .into_iter()
                .map(|(old, new)| (method(), Some(old), Some(new))),
        );
        matched.extend(gone.into_iter().map(|found| (method(), Some(found), None)));
        matched.extend(came.into_iter().map(|found| (method(), None, Some(found))));
    }
    matched
}

/// By what two paths are taken for one.
#[derive(Clone, Copy)]
enum By {
    Path,
    Shape,
}

impl By {
    fn name(self, path: &Path<'_>) -> Option<String> {
        Some(match self {
            Self::Path => path.name.clone(),
            Self::Shape => shape(&path.name),
        })
    }
}

#[derive(Clone, Copy)]
enum Side {
    Old,
    New,
}

type Paired<T> = (Vec<(T, T)>, Vec<T>, Vec<T>);

/// Pairs things by the path they belong to, then by its shape; gives the pairs
/// and what is left of either side, in order.
fn pair_up<T>(
    mut gone: Vec<T>,
    came: Vec<T>,
    name: impl Fn(By, Side, &T) -> Option<String>,
) -> Paired<T> {
    let mut pairs = Vec::new();
    let mut came: Vec<Option<T>> = came.into_iter().map(Some).collect();
    for by in [By::Path, By::Shape] {
        let mut waiting: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
        for (index, thing) in came.iter().enumerate() {
            let name = thing.as_ref().and_then(|thing| name(by, Side::New, thing));
            if let Some(name) = name {
                waiting.entry(name).or_default().push_back(index);
            }
        }
        let mut left = Vec::new();
        for thing in gone {
            let indices = name(by, Side::Old, &thing).and_then(|name| waiting.get_mut(&name));
            let partner = indices
                .and_then(VecDeque::pop_front)
                .and_then(|index| came.get_mut(index)?.take());
            match partner {
                Some(partner) => pairs.push((thing, partner)),
                None => left.push(thing),
            }
        }
        gone = left;
    }
    (pairs, gone, came.into_iter().flatten().collect())
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
    let (old, new) = (old.iter().collect(), new.iter().collect());
    let (pairs, gone, came) = pair_up(old, new, |by, _, path: &&Path<'a>| by.name(path));
    for (old, new) in pairs {
        item(comparer, old, new);
    }
    let gone = gone
        .into_iter()
        .map(|path| (path, (Some(path.raw.clone()), None)));
    let came = came
        .into_iter()
        .map(|path| (path, (None, Some(path.raw.clone()))));
    for (path, pair) in gone.chain(came) {
        if !has_operations(path) && !path.name.starts_with("webhook:") {
            let fact = fact(Subject::PathItem, "", &pair).named(&path.name);
            comparer.tell(&Context::document(), [fact]);
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
