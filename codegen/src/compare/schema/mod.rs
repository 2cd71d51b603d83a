//! Compares schemas: each pair once, however many operations reach it.
//!
//! Pairs of schemas form a graph with an edge for every step into a schema;
//! references make it share parts and run in circles. Facts are found once per
//! pair; a use of a schema then collects what is reachable and has changed.

mod bounds;
mod equivalence;
mod expand;
mod keywords;
mod members;
mod object;
mod transitions;
mod types;

use std::collections::HashMap;
use std::sync::Arc;

use super::change::{Fact, Subject};
use super::cursor::{At, Doc};
use super::facts::{Pair, fact, unchanged};
use super::site::Segment;
use super::traits::Traits;

pub(super) use equivalence::accepts_list_of;
pub(super) use expand::Expander;
pub(super) use types::types_of;

/// The number of a pair of schemas.
pub(super) type PairId = usize;

/// All pairs of schemas that were compared.
#[derive(Debug)]
pub(super) struct Graph<'a> {
    old: &'a Doc<'a>,
    new: &'a Doc<'a>,
    pairs: Vec<Compared>,
    sides: Vec<Pair<'a>>,
    known: HashMap<(usize, usize), PairId>,
    finished: usize,
}

/// What is known about a pair.
#[derive(Debug, Default)]
pub(super) struct Compared {
    pub(super) facts: Vec<Arc<Fact>>,
    pub(super) edges: Vec<(Segment, PairId)>,
}

/// The facts and steps of one pair while it is compared.
#[derive(Debug, Default)]
struct Found<'a> {
    facts: Vec<Fact>,
    steps: Vec<(Segment, Pair<'a>)>,
}

impl<'a> Graph<'a> {
    /// A graph without pairs.
    pub(super) fn new(old: &'a Doc<'a>, new: &'a Doc<'a>) -> Self {
        Self {
            old,
            new,
            pairs: Vec::new(),
            sides: Vec::new(),
            known: HashMap::new(),
            finished: 0,
        }
    }

    /// The pair of two schemas; comparing waits until [`Graph::finish`].
    pub(super) fn pair(&mut self, old: &At<'a>, new: &At<'a>) -> PairId {
        let written_alike = old.text("$ref") == new.text("$ref");
        let bare = [old, new].iter().all(|at| only_reference(at));
        if written_alike && bare {
            let (old, new) = (self.old.resolve(old), self.new.resolve(new));
            return self.enter(old, new);
        }
        self.enter(old.clone(), new.clone())
    }

    /// The pair of the things two schemas stand for, if it was compared.
    pub(super) fn find(&self, old: &At<'a>, new: &At<'a>) -> Option<PairId> {
        self.known.get(&(old.id(), new.id())).copied()
    }

    /// What was found about all pairs.
    pub(super) fn compared(&self) -> &[Compared] {
        &self.pairs
    }

    /// Compares all pairs that wait, and those they lead to.
    pub(super) fn finish(&mut self) {
        while let Some(sides) = self.sides.get(self.finished).cloned() {
            let found = self.look(&sides);
            let edges = found.steps.into_iter();
            let edges = edges
                .filter_map(|(segment, sides)| match sides {
                    (Some(old), Some(new)) => Some((segment, self.pair(&old, &new))),
                    _ => None,
                })
                .collect();
            let facts = found.facts.into_iter().map(Arc::new).collect();
            if let Some(compared) = self.pairs.get_mut(self.finished) {
                *compared = Compared { facts, edges };
            }
            self.finished += 1;
        }
    }

    fn enter(&mut self, old: At<'a>, new: At<'a>) -> PairId {
        let next = self.pairs.len();
        let key = (old.id(), new.id());
        let id = *self.known.entry(key).or_insert(next);
        if id == next {
            self.pairs.push(Compared::default());
            self.sides.push((Some(old), Some(new)));
        }
        id
    }

    /// Compares one pair.
    fn look(&self, sides: &Pair<'a>) -> Found<'a> {
        let (Some(old), Some(new)) = sides else {
            return Found::default();
        };
        if let Some(found) = self.list_of_one(old, new) {
            return found;
        }
        if old.text("$ref").is_some() || new.text("$ref").is_some() {
            return self.look_at_references(old, new);
        }
        if old.node.as_object().is_none() || new.node.as_object().is_none() {
            let mut found = Found::default();
            if !unchanged(sides) {
                found.facts.push(fact(Subject::Schema, "", sides));
            }
            return found;
        }
        self.look_at_keywords(sides)
    }

    /// Compares schemas of which one at least is a reference: what it is called,
    /// what stands beside it, and (one step on) what it leads to.
    fn look_at_references(&self, old: &At<'a>, new: &At<'a>) -> Found<'a> {
        let beside = (beside(old), beside(new));
        let mut found = match beside {
            (None, None) => Found::default(),
            ref sides => self.look_at_keywords(sides),
        };
        let references = (old.get("$ref"), new.get("$ref"));
        if !unchanged(&references) {
            let fact = fact(Subject::Schema, "$ref", &references);
            found.facts.push(fact.with(self.shape(old, new)));
        }
        let targets = (self.old.resolve(old), self.new.resolve(new));
        if (targets.0.id(), targets.1.id()) != (old.id(), new.id()) {
            let (old, new) = targets;
            found.steps.push((Segment::Same, (Some(old), Some(new))));
        }
        found
    }

    /// What the things two references lead to are; a reference that leads to
    /// another kind of thing than before is another matter than a renamed one.
    fn shape(&self, old: &At<'a>, new: &At<'a>) -> Traits {
        let targets = [self.old.resolve(old), self.new.resolve(new)];
        let all = |holds: fn(&At<'_>) -> bool| targets.iter().all(holds);
        Traits::OBJECT.when(all(|at| at.get("properties").is_some()))
            | Traits::ENUM.when(all(|at| at.get("enum").is_some()))
    }
}

/// Whether nothing stands beside a reference (or there is none).
fn only_reference(at: &At<'_>) -> bool {
    let length = at.node.as_object().map_or(0, |members| members.len());
    at.text("$ref").is_none() || length == 1
}

/// The node as the holder of what stands beside its reference.
fn beside<'a>(at: &At<'a>) -> Option<At<'a>> {
    (!only_reference(at)).then(|| at.clone())
}
