//! Carries the facts about schemas to the places that use them.

use std::collections::HashSet;
use std::sync::Arc;

use crate::compare::change::{Change, Fact};
use crate::compare::site::SchemaPath;

use super::{Compared, PairId};

/// How often one pair of schemas is shown below one use of a schema, at most,
/// once there are many.
const MANY: usize = 512;

/// Collects what has changed below a pair.
#[derive(Debug)]
pub(in crate::compare) struct Expander<'g> {
    pairs: &'g [Compared],
    changed: Vec<bool>,
    reached: Vec<bool>,
}

/// Where a walk stands: a pair, the next edge to take, the way to it.
struct Frame {
    pair: PairId,
    next: usize,
    path: SchemaPath,
}

impl<'g> Expander<'g> {
    /// Finds out below which pairs something has changed.
    pub(in crate::compare) fn new(pairs: &'g [Compared]) -> Self {
        let mut above: Vec<Vec<PairId>> = vec![Vec::new(); pairs.len()];
        for (id, pair) in pairs.iter().enumerate() {
            for (_, below) in &pair.edges {
                if let Some(above) = above.get_mut(*below) {
                    above.push(id);
                }
            }
        }
        let changed = pairs
            .iter()
            .map(|pair| !pair.facts.is_empty())
            .collect::<Vec<_>>();
        let seeds = changed.iter().enumerate().filter(|(_, changed)| **changed);
        let seeds = seeds.map(|(id, _)| id).collect();
        let changed = spread(seeds, changed, |id| {
            above.get(id).cloned().unwrap_or_default()
        });
        let reached = vec![false; pairs.len()];
        Self {
            pairs,
            changed,
            reached,
        }
    }

    /// Marks everything below these pairs as used.
    pub(in crate::compare) fn reach(&mut self, roots: Vec<PairId>) {
        let mut reached = std::mem::take(&mut self.reached);
        for root in &roots {
            set(&mut reached, *root);
        }
        self.reached = spread(roots, reached, |id| {
            let edges = self.pairs.get(id).map(|pair| pair.edges.as_slice());
            edges
                .unwrap_or_default()
                .iter()
                .map(|(_, below)| *below)
                .collect()
        });
    }

    /// Whether something uses the pair.
    pub(in crate::compare) fn is_reached(&self, pair: PairId) -> bool {
        self.reached.get(pair) == Some(&true)
    }

    /// The changes below a pair; `like` says where it is used.
    pub(in crate::compare) fn changes(
        &self,
        root: PairId,
        like: &dyn Fn(Arc<Fact>, SchemaPath) -> Change,
        out: &mut Vec<Change>,
    ) {
        if self.changed.get(root) != Some(&true) {
            return;
        }
        let mut walk = Walk {
            expander: self,
            on_way: HashSet::new(),
            seen: HashSet::new(),
            shown: 0,
            frames: Vec::new(),
        };
        walk.enter(root, SchemaPath::default(), like, out);
        while let Some(frame) = walk.frames.last_mut() {
            let edges = self.pairs.get(frame.pair).map(|pair| pair.edges.as_slice());
            let edge = edges.unwrap_or_default().get(frame.next);
            frame.next += 1;
            match edge {
                Some((segment, below)) => {
                    let (below, path) = (*below, frame.path.then(segment));
                    walk.enter(below, path, like, out);
                }
                None => walk.leave(),
            }
        }
    }
}

struct Walk<'w> {
    expander: &'w Expander<'w>,
    on_way: HashSet<PairId>,
    seen: HashSet<PairId>,
    shown: usize,
    frames: Vec<Frame>,
}

impl Walk<'_> {
    /// Shows a pair's facts and stands on it, unless nothing has changed below
    /// it, the way runs in a circle, or it was shown and there is much to show.
    fn enter(
        &mut self,
        pair: PairId,
        path: SchemaPath,
        like: &dyn Fn(Arc<Fact>, SchemaPath) -> Change,
        out: &mut Vec<Change>,
    ) {
        let again = self.seen.contains(&pair) && self.shown > MANY;
        let changed = self.expander.changed.get(pair) == Some(&true);
        if !changed || self.on_way.contains(&pair) || again {
            return;
        }
        self.on_way.insert(pair);
        self.seen.insert(pair);
        self.shown += 1;
        let facts = self
            .expander
            .pairs
            .get(pair)
            .map(|pair| pair.facts.as_slice());
        let facts = facts.unwrap_or_default().iter();
        out.extend(facts.map(|fact| like(Arc::clone(fact), path.clone())));
        self.frames.push(Frame {
            pair,
            next: 0,
            path,
        });
    }

    fn leave(&mut self) {
        if let Some(frame) = self.frames.pop() {
            self.on_way.remove(&frame.pair);
        }
    }
}

fn set(flags: &mut [bool], index: usize) {
    if let Some(flag) = flags.get_mut(index) {
        *flag = true;
    }
}

/// Sets the flags of everything that can be reached from the seeds.
fn spread(
    mut open: Vec<PairId>,
    mut flags: Vec<bool>,
    next: impl Fn(PairId) -> Vec<PairId>,
) -> Vec<bool> {
    while let Some(id) = open.pop() {
        for other in next(id) {
            if flags.get(other) == Some(&false) {
                set(&mut flags, other);
                open.push(other);
            }
        }
    }
    flags
}
