//! Matches the members of `oneOf`, `anyOf`, `allOf` and `prefixItems`.

use std::collections::BTreeSet;

use crate::compare::change::{Action, Fact, Subject};
use crate::compare::cursor::{At, same};
use crate::compare::facts::{Pair, fact, whole};
use crate::compare::site::Segment;
use crate::compare::traits::Traits;

use super::equivalence::{NOTES, equivalent};
use super::keywords::together;
use super::{Found, Graph, types_of};

/// How much of their properties two members share, at least, to be taken for
/// two states of one.
const LEAST_LIKENESS: f64 = 0.6;

/// The members of both sides that still look for a partner.
struct Matching<'a> {
    old: Vec<Option<At<'a>>>,
    new: Vec<Option<At<'a>>>,
    pairs: Vec<(At<'a>, At<'a>)>,
}

/// Compares the members under a keyword: by the name of what they refer to,
/// then those that say the same, then by title, then by likeness. What finds no
/// partner came or went: one fact for all that came, one for all that went.
pub(super) fn compare<'a>(
    graph: &Graph<'a>,
    keyword: &str,
    pair: &Pair<'a>,
    found: &mut Found<'a>,
) {
    let list = |at: Option<&At<'a>>| at.map(At::items).unwrap_or_default();
    let (old, new) = (list(pair.0.as_ref()), list(pair.1.as_ref()));
    if old.is_empty() && new.is_empty() {
        found.facts.extend(whole(Subject::Schema, keyword, pair));
        return;
    }
    let several = old.len() > 1 && new.len() > 1;
    let mut matching = Matching {
        old: old.into_iter().map(Some).collect(),
        new: new.into_iter().map(Some).collect(),
        pairs: Vec::new(),
    };
    matching.run(graph, keyword);
    for (old, new) in matching.pairs {
        let segment = Segment::Keyword(format!("{keyword}[{}]", label(&new)).into());
        found.steps.push((segment, (Some(old), Some(new))));
    }
    for (left, action) in [
        (matching.old, Action::Removed),
        (matching.new, Action::Added),
    ] {
        let facts: Vec<Fact> = left
            .into_iter()
            .flatten()
            .map(|at| one(graph, keyword, at, action))
            .map(|fact| fact.with(Traits::ONE_OF_SEVERAL.when(several)))
            .collect();
        let (notes, kept): (Vec<Fact>, Vec<Fact>) = facts
            .into_iter()
            .partition(|fact| fact.traits.contains(Traits::NOTES_ONLY));
        found.facts.extend(together(kept, keyword, action, pair));
        found.facts.extend(together(notes, keyword, action, pair));
    }
}

fn one<'a>(graph: &Graph<'a>, keyword: &str, at: At<'a>, action: Action) -> Fact {
    let doc = if action == Action::Added {
        graph.new
    } else {
        graph.old
    };
    let name = label(&at);
    let only_notes = doc
        .resolve(&at)
        .node
        .members()
        .all(|(key, _)| NOTES.contains(&key));
    let pair = match action {
        Action::Added => (None, Some(at)),
        _ => (Some(at), None),
    };
    let fact = fact(Subject::Schema, keyword, &pair).named(name);
    fact.with(Traits::NOTES_ONLY.when(only_notes))
}

/// What a member is called: by its reference, its title, or its type.
fn label(at: &At<'_>) -> String {
    if let Some(reference) = at.text("$ref") {
        return reference.rsplit('/').next().unwrap_or(reference).to_owned();
    }
    if let Some(title) = at.text("title") {
        return title.to_owned();
    }
    match types_of(Some(at)).join("|") {
        types if types.is_empty() => "schema".to_owned(),
        types => types,
    }
}

impl<'a> Matching<'a> {
    fn run(&mut self, graph: &Graph<'a>, keyword: &str) {
        if keyword == "prefixItems" {
            self.by_position();
            return;
        }
        self.by(|old, new| {
            let name = old.text("$ref");
            name.is_some() && name == new.text("$ref")
        });
        let inline = |at: &At<'_>| at.text("$ref").is_none();
        self.by(|old, new| inline(old) && inline(new) && same(old.node, new.node));
        self.by(|old, new| {
            let title = old.text("title").filter(|title| !title.is_empty());
            inline(old) && inline(new) && title.is_some() && title == new.text("title")
        });
        self.last_without_title();
        if keyword != "allOf" {
            let docs = (graph.old, graph.new);
            self.by(|old, new| inline(old) != inline(new) && equivalent(docs, old, new));
        }
        self.by_likeness();
    }

    /// Pairs the first that fit; each at most once.
    fn by(&mut self, fits: impl Fn(&At<'a>, &At<'a>) -> bool) {
        for slot in &mut self.old {
            let Some(old) = slot.as_ref() else { continue };
            let partner = self
                .new
                .iter_mut()
                .find(|new| new.as_ref().is_some_and(|new| fits(old, new)));
            let Some(new) = partner.and_then(Option::take) else {
                continue;
            };
            self.pairs.extend(slot.take().map(|old| (old, new)));
        }
    }

    /// A place in a tuple is its name.
    fn by_position(&mut self) {
        for (old, new) in self.old.iter_mut().zip(&mut self.new) {
            if let (Some(old), Some(new)) = (old.take(), new.take()) {
                self.pairs.push((old, new));
            }
        }
    }

    /// If one inline member is left on each side, without a title, it is the
    /// same one.
    fn last_without_title(&mut self) {
        let lonely = |left: &[Option<At<'a>>]| {
            let mut inline = left
                .iter()
                .enumerate()
                .filter(|(_, at)| at.as_ref().is_some_and(|at| at.text("$ref").is_none()));
            let (index, at) = inline.next()?;
            let untitled = at.as_ref()?.text("title").unwrap_or("").is_empty();
            (untitled && inline.next().is_none()).then_some(index)
        };
        let (Some(old), Some(new)) = (lonely(&self.old), lonely(&self.new)) else {
            return;
        };
        self.take(old, new);
    }

    /// Pairs the inline members that share the most, the most alike first.
    fn by_likeness(&mut self) {
        let mut candidates = Vec::new();
        for (i, old) in self.old.iter().enumerate() {
            for (j, new) in self.new.iter().enumerate() {
                let (Some(old), Some(new)) = (old, new) else {
                    continue;
                };
                let likeness = likeness(old, new);
                if likeness >= LEAST_LIKENESS {
                    candidates.push((likeness, i, j));
                }
            }
        }
        candidates.sort_by(|(a, i, j), (b, k, l)| {
            let nearer = (i.abs_diff(*j), i.min(j)).cmp(&(k.abs_diff(*l), k.min(l)));
            b.total_cmp(a).then(nearer)
        });
        for (_, i, j) in candidates {
            self.take(i, j);
        }
    }

    fn take(&mut self, old: usize, new: usize) {
        let free =
            |left: &[Option<At<'a>>], index: usize| left.get(index).is_some_and(Option::is_some);
        if !free(&self.old, old) || !free(&self.new, new) {
            return;
        }
        let old = self.old.get_mut(old).and_then(Option::take);
        let new = self.new.get_mut(new).and_then(Option::take);
        self.pairs.extend(old.zip(new));
    }
}

/// How much of their properties two inline objects share, from 0 to 1.
fn likeness(old: &At<'_>, new: &At<'_>) -> f64 {
    let names = |at: &At<'_>| -> BTreeSet<String> {
        let properties = at.get("properties");
        let names = properties.iter().flat_map(At::members);
        names.map(|(name, _)| name.to_owned()).collect()
    };
    let (old_names, new_names) = (names(old), names(new));
    let all = old_names.union(&new_names).count();
    let referenced = [old, new].iter().any(|at| at.text("$ref").is_some());
    if all == 0 || referenced || types_of(Some(old)) != types_of(Some(new)) {
        return 0.0;
    }
    let shared = old_names.intersection(&new_names).count();
    let ratio = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    ratio(shared) / ratio(all)
}
