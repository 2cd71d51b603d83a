//! Documents to compare, and ways to change them.

use std::sync::LazyLock;

use codegen::{
    JudgeContext, JudgedChange, Node, Policy, Sources, Value, compare, join, judge, read_yaml,
};

/// The document that uses every feature.
pub(crate) const EVERYTHING: &str = include_str!("everything.yaml");

/// A document from its text.
pub(crate) fn document(text: &str) -> Node {
    let mut sources = Sources::default();
    let file = sources.add("document.yaml", text);
    let (root, findings) = read_yaml(&sources, sources.whole(file));
    assert!(findings.is_empty(), "{findings:?}");
    root.unwrap()
}

/// All changes between two documents, judged.
pub(crate) fn judged(old: &Node, new: &Node) -> Vec<JudgedChange> {
    let policy = Policy::default();
    let context = JudgeContext {
        old,
        new,
        policy: &policy,
    };
    judge(compare(old, new), &context)
}

/// The pointers of all nodes below a node, itself not.
pub(crate) fn pointers(node: &Node) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![(String::new(), node)];
    while let Some((pointer, node)) = open.pop() {
        let members = node
            .members()
            .map(|(key, member)| (join(&pointer, key), &member.node));
        let items = node.items().iter().enumerate();
        let items = items.map(|(index, item)| (format!("{pointer}/{index}"), item));
        let inner: Vec<_> = members.chain(items).collect();
        found.extend(inner.iter().map(|(pointer, _)| pointer.clone()));
        open.extend(inner);
    }
    found.sort();
    found
}

/// A way to change one node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mutation {
    /// Another value of the same kind.
    Other,
    /// Nothing.
    Gone,
}

/// The document with one node changed; nothing if that cannot be done.
pub(crate) fn mutated(root: &Node, pointer: &str, mutation: Mutation) -> Option<Node> {
    let mut root = root.clone();
    match mutation {
        Mutation::Other => {
            let node = root.at_mut(pointer)?;
            node.value = other(&node.value)?;
        }
        Mutation::Gone => remove(&mut root, pointer)?,
    }
    Some(root)
}

fn other(value: &Value) -> Option<Value> {
    Some(match value {
        Value::Null => Value::Bool(true),
        Value::Bool(value) => Value::Bool(!value),
        Value::Number(number) => Value::Number((number.as_i64()? + 1).into()),
        Value::String(text) => Value::String(format!("{text}x")),
        Value::Array(_) | Value::Object(_) => return None,
    })
}

fn remove(root: &mut Node, pointer: &str) -> Option<()> {
    let (parent, last) = pointer.rsplit_once('/')?;
    let parent = root.at_mut(parent)?;
    if let Value::Array(items) = &mut parent.value {
        items.remove(last.parse().ok()?);
        return Some(());
    }
    let key = last.replace("~1", "/").replace("~0", "~");
    parent.remove(&key).map(|_| ())
}

/// The document that uses every feature with one node changed.
pub(crate) struct Mutated {
    /// Which node.
    pub(crate) pointer: String,
    /// How.
    pub(crate) mutation: Mutation,
    /// What it became.
    pub(crate) document: Node,
    /// The changes that makes.
    pub(crate) there: Vec<JudgedChange>,
    /// The changes of taking it back.
    pub(crate) back: Vec<JudgedChange>,
}

/// The document that uses every feature.
pub(crate) static ROOT: LazyLock<Node> = LazyLock::new(|| document(EVERYTHING));

/// All documents that differ from it in one node.
pub(crate) static MUTATED: LazyLock<Vec<Mutated>> = LazyLock::new(|| {
    let pointers = pointers(&ROOT);
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let shares = pointers.chunks(pointers.len().div_ceil(workers));
        let workers: Vec<_> = shares
            .map(|share| {
                scope.spawn(|| {
                    share
                        .iter()
                        .flat_map(|pointer| mutations(pointer))
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        let done = workers.into_iter();
        done.flat_map(|worker| worker.join().unwrap()).collect()
    })
});

/// The document with the node at a pointer changed in every way.
fn mutations(pointer: &str) -> Vec<Mutated> {
    let ways = [Mutation::Other, Mutation::Gone].into_iter();
    let mutated = ways.filter_map(|mutation| {
        let document = mutated(&ROOT, pointer, mutation)?;
        Some(Mutated {
            there: judged(&ROOT, &document),
            back: judged(&document, &ROOT),
            pointer: pointer.to_owned(),
            mutation,
            document,
        })
    });
    mutated.collect()
}
