//! A node together with the way to it, and references resolved.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use crate::node::{Node, Value, from_address, join, tokens};

use super::change::Spot;

/// The most references that are followed from one to the next.
const MOST_HOPS: usize = 64;

/// A node and the way to it from the root of its document.
#[derive(Clone, Debug)]
pub(super) struct At<'a> {
    /// The node.
    pub(super) node: &'a Node,
    trail: Trail<'a>,
}

type Trail<'a> = Option<Rc<Link<'a>>>;

#[derive(Debug)]
struct Link<'a> {
    before: Trail<'a>,
    token: Token<'a>,
}

#[derive(Clone, Debug)]
enum Token<'a> {
    Key(Cow<'a, str>),
    Index(usize),
}

impl<'a> At<'a> {
    /// The root of a document.
    pub(super) fn root(node: &'a Node) -> Self {
        Self { node, trail: None }
    }

    fn step(&self, node: &'a Node, token: Token<'a>) -> Self {
        let before = self.trail.clone();
        Self {
            node,
            trail: Some(Rc::new(Link { before, token })),
        }
    }

    /// The member called `key`.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let (_, name, member) = self.node.as_object()?.get_full(key)?;
        Some(self.step(&member.node, Token::Key(Cow::Borrowed(name))))
    }

    /// All members, in the order of the file.
    pub(super) fn members(&self) -> Vec<(&'a str, Self)> {
        let members = self.node.members();
        members
            .map(|(key, member)| {
                let token = Token::Key(Cow::Borrowed(key));
                (key, self.step(&member.node, token))
            })
            .collect()
    }

    /// All items of a list.
    pub(super) fn items(&self) -> Vec<Self> {
        let items = self.node.items().iter().enumerate();
        items
            .map(|(index, item)| self.step(item, Token::Index(index)))
            .collect()
    }

    /// The text of the member called `key`.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.node.str_at(key)
    }

    /// Whether the member called `key` is `true`.
    pub(super) fn flag(&self, key: &str) -> bool {
        self.node.get(key).and_then(Node::as_bool) == Some(true)
    }

    /// The value as text that is the same for values that say the same.
    pub(super) fn text_of_value(&self) -> String {
        match &self.node.value {
            Value::Number(number) => number
                .as_f64()
                .map_or_else(String::new, |number| number.to_string()),
            _ => self.spot().canonical(),
        }
    }

    /// A number that tells this node from every other one.
    pub(super) fn id(&self) -> usize {
        std::ptr::from_ref(self.node) as usize
    }

    /// The JSON pointer.
    pub(super) fn pointer(&self) -> String {
        let mut links = Vec::new();
        let mut trail = &self.trail;
        while let Some(link) = trail {
            links.push(&link.token);
            trail = &link.before;
        }
        links
            .iter()
            .rev()
            .fold(String::new(), |pointer, token| match token {
                Token::Key(key) => join(&pointer, key),
                Token::Index(index) => format!("{pointer}/{index}"),
            })
    }

    /// The node as a fact shows it.
    pub(super) fn spot(&self) -> Spot {
        Spot {
            pointer: self.pointer(),
            place: self.node.place,
            value: self.node.to_json(),
        }
    }
}

/// The node as a fact shows it, if there is one.
pub(super) fn spot(at: Option<&At<'_>>) -> Option<Spot> {
    at.map(At::spot)
}

/// A document whose references are resolved on the way.
#[derive(Debug)]
pub(super) struct Doc<'a> {
    root: &'a Node,
    known: RefCell<HashMap<&'a str, Option<At<'a>>>>,
}

impl<'a> Doc<'a> {
    /// The document with this root.
    pub(super) fn new(root: &'a Node) -> Self {
        let known = RefCell::default();
        Self { root, known }
    }

    /// Its root.
    pub(super) fn at_root(&self) -> At<'a> {
        At::root(self.root)
    }

    /// What a node stands for: itself, or what its `$ref` leads to. A reference
    /// that leads nowhere, to another document or in a circle stands for itself.
    pub(super) fn resolve(&self, at: &At<'a>) -> At<'a> {
        let mut current = at.clone();
        for _ in 0..MOST_HOPS {
            let Some(reference) = current.text("$ref") else {
                return current;
            };
            let Some(target) = self.target(reference) else {
                return current;
            };
            current = target;
        }
        at.clone()
    }

    fn target(&self, reference: &'a str) -> Option<At<'a>> {
        if let Some(known) = self.known.borrow().get(reference) {
            return known.clone();
        }
        let found = self.look_up(reference);
        self.known.borrow_mut().insert(reference, found.clone());
        found
    }

    fn look_up(&self, reference: &str) -> Option<At<'a>> {
        let pointer = reference.strip_prefix('#')?;
        let found = self.walk(pointer);
        found.or_else(|| self.walk(&from_address(pointer)?))
    }

    fn walk(&self, pointer: &str) -> Option<At<'a>> {
        tokens(pointer).try_fold(self.at_root(), |at, token| match &at.node.value {
            Value::Object(_) => at.get(&token),
            Value::Array(items) => {
                let index = token.parse::<usize>().ok()?;
                let item = items.get(index)?;
                Some(at.step(item, Token::Index(index)))
            }
            _ => None,
        })
    }
}

/// The keys of both, each once, sorted.
pub(super) fn keys_of<'a>(old: Option<&At<'a>>, new: Option<&At<'a>>) -> BTreeSet<&'a str> {
    let members = [old, new].into_iter().flatten();
    members
        .flat_map(|at| at.node.members().map(|(key, _)| key))
        .collect()
}

/// The members called `key` of both.
pub(super) fn pair_at<'a>(
    old: Option<&At<'a>>,
    new: Option<&At<'a>>,
    key: &str,
) -> (Option<At<'a>>, Option<At<'a>>) {
    (
        old.and_then(|at| at.get(key)),
        new.and_then(|at| at.get(key)),
    )
}

/// Whether two values say the same; the order of keys does not matter, and
/// `1` is `1.0`.
pub(super) fn same(old: &Node, new: &Node) -> bool {
    match (&old.value, &new.value) {
        (Value::Null, Value::Null) => true,
        (Value::Bool(old), Value::Bool(new)) => old == new,
        (Value::Number(old), Value::Number(new)) => {
            old == new || (old.as_f64() == new.as_f64() && (old.is_f64() || new.is_f64()))
        }
        (Value::String(old), Value::String(new)) => old == new,
        (Value::Array(old), Value::Array(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| same(old, new))
        }
        (Value::Object(old), Value::Object(new)) => {
            old.len() == new.len()
                && old.iter().all(|(key, member)| {
                    let other = new.get(key);
                    other.is_some_and(|other| same(&member.node, &other.node))
                })
        }
        _ => false,
    }
}
