//! Collects the changes of two documents while they are walked through.

use std::collections::HashSet;
use std::sync::Arc;

use super::change::{Change, Fact, Subject};
use super::cursor::{At, Doc, pair_at};
use super::facts::{Pair, whole};
use super::schema::{Expander, Graph, PairId};
use super::site::{OperationRef, SchemaPath, Site};

/// The operation and the part of it that is compared.
#[derive(Clone, Debug)]
pub(super) struct Context {
    pub(super) operation: Option<Arc<OperationRef>>,
    pub(super) site: Arc<Site>,
}

impl Context {
    /// The document as a whole.
    pub(super) fn document() -> Self {
        Self {
            operation: None,
            site: Arc::new(Site::whole()),
        }
    }

    /// The same operation, another part of it.
    pub(super) fn at(&self, site: Site) -> Self {
        Self {
            operation: self.operation.clone(),
            site: Arc::new(site),
        }
    }

    fn change(&self, fact: Arc<Fact>, path: SchemaPath) -> Change {
        Change {
            fact,
            operation: self.operation.clone(),
            site: Arc::clone(&self.site),
            path,
        }
    }
}

/// What is found, in the order it is found.
enum Entry {
    Fact(Context, Arc<Fact>),
    Schema(Context, PairId),
    /// A fact that only matters if something else about the operation changes.
    IfChanged(Context, Arc<Fact>),
}

/// The comparison of two documents under way.
pub(super) struct Comparer<'a> {
    pub(super) old: &'a Doc<'a>,
    pub(super) new: &'a Doc<'a>,
    graph: Graph<'a>,
    entries: Vec<Entry>,
    seen: HashSet<(usize, usize)>,
}

impl<'a> Comparer<'a> {
    pub(super) fn new(old: &'a Doc<'a>, new: &'a Doc<'a>) -> Self {
        Self {
            old,
            new,
            graph: Graph::new(old, new),
            entries: Vec::new(),
            seen: HashSet::new(),
        }
    }

    /// Tells facts about the context's operation or part.
    pub(super) fn tell(&mut self, context: &Context, facts: impl IntoIterator<Item = Fact>) {
        let facts = facts.into_iter().map(Arc::new);
        self.entries
            .extend(facts.map(|fact| Entry::Fact(context.clone(), fact)));
    }

    /// Tells a fact that only matters if something else about the operation
    /// changes.
    pub(super) fn tell_if_changed(&mut self, context: &Context, fact: Fact) {
        self.entries
            .push(Entry::IfChanged(context.clone(), Arc::new(fact)));
    }

    /// How many facts and uses were told so far.
    pub(super) fn told(&self) -> usize {
        self.entries.len()
    }

    /// Compares schemas that the context uses. A schema on one side only is a
    /// fact of the subject that has it.
    pub(super) fn schema(&mut self, context: &Context, holder: Subject, pair: &Pair<'a>) {
        if let (Some(old), Some(new)) = pair {
            let id = self.graph.pair(old, new);
            self.entries.push(Entry::Schema(context.clone(), id));
        } else {
            self.tell(context, whole(holder, "schema", pair));
        }
    }

    /// Both sides of a thing, references followed; and a note that it is
    /// compared, so that it is not compared again as an unused component.
    pub(super) fn resolved(&mut self, pair: &Pair<'a>) -> Pair<'a> {
        let old = pair.0.as_ref().map(|at| self.old.resolve(at));
        let new = pair.1.as_ref().map(|at| self.new.resolve(at));
        if let (Some(old), Some(new)) = (&old, &new) {
            self.seen.insert((old.id(), new.id()));
        }
        (old, new)
    }

    /// Whether a pair of components was compared where it is used.
    pub(super) fn is_seen(&self, old: &At<'a>, new: &At<'a>) -> bool {
        self.seen.contains(&(old.id(), new.id()))
    }

    /// Tells that a thing is a reference to something else than before, and
    /// what stands beside the reference.
    pub(super) fn reference(&mut self, context: &Context, subject: Subject, pair: &Pair<'a>) {
        let is_reference =
            |at: &Option<At<'a>>| at.as_ref().is_some_and(|at| at.text("$ref").is_some());
        if !is_reference(&pair.0) && !is_reference(&pair.1) {
            return;
        }
        for key in ["$ref", "summary", "description"] {
            let beside = |at: &Option<At<'a>>| at.clone().filter(|at| at.text("$ref").is_some());
            let (old, new) = (beside(&pair.0), beside(&pair.1));
            let inner = pair_at(old.as_ref(), new.as_ref(), key);
            self.tell(context, whole(subject, key, &inner));
        }
    }

    /// Compares the schemas that wait, and those of the components that nothing
    /// uses; gives all changes, and the number of pairs of schemas compared.
    pub(super) fn finish(mut self, components: &[(Context, PairOf<'a>)]) -> (Vec<Change>, usize) {
        self.graph.finish();
        let leftover: Vec<(Context, PairId)> = components
            .iter()
            .map(|(context, (old, new))| {
                let known = self.graph.find(old, new);
                let id = known.unwrap_or_else(|| self.graph.pair(old, new));
                (context.clone(), id)
            })
            .collect();
        self.graph.finish();
        let mut expander = Expander::new(self.graph.compared());
        let used = self.entries.iter().filter_map(|entry| match entry {
            Entry::Schema(_, id) => Some(*id),
            Entry::Fact(..) | Entry::IfChanged(..) => None,
        });
        expander.reach(used.collect());
        let mut changes = Vec::new();
        for entry in &self.entries {
            match entry {
                Entry::Fact(context, fact) => {
                    changes.push(context.change(Arc::clone(fact), SchemaPath::default()));
                }
                Entry::Schema(context, id) => expand(&expander, context, *id, &mut changes),
                Entry::IfChanged(..) => {}
            }
        }
        self.add_conditional(&mut changes);
        for (context, id) in leftover {
            if !expander.is_reached(id) {
                expand(&expander, &context, id, &mut changes);
                expander.reach(vec![id]);
            }
        }
        (changes, self.graph.compared().len())
    }
}

impl Comparer<'_> {
    fn add_conditional(&self, changes: &mut Vec<Change>) {
        let key = |operation: &Option<Arc<OperationRef>>| operation.as_ref().map(Arc::as_ptr);
        let touched: HashSet<_> = changes
            .iter()
            .filter_map(|change| key(&change.operation))
            .collect();
        for entry in &self.entries {
            if let Entry::IfChanged(context, fact) = entry
                && key(&context.operation).is_some_and(|key| touched.contains(&key))
            {
                changes.push(context.change(Arc::clone(fact), SchemaPath::default()));
            }
        }
    }
}

/// A thing in both documents.
pub(super) type PairOf<'a> = (At<'a>, At<'a>);

fn expand(expander: &Expander<'_>, context: &Context, id: PairId, out: &mut Vec<Change>) {
    expander.changes(id, &|fact, path| context.change(fact, path), out);
}
