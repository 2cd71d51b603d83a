//! Builds the tree from what the readers of YAML and JSON see, within limits.

use crate::finding::Finding;
use crate::node::{Member, Node, Object, Value};
use crate::source::Place;

/// How deep lists and maps may stand in each other.
const MAX_DEPTH: usize = 128;
/// How many nodes a document may have, copies made by aliases included. Long
/// copied text counts as several.
const MAX_NODES: usize = 5_000_000;
/// How much copied text counts as a node.
const TEXT_PER_NODE: usize = 64;

/// What ends the reading.
pub(super) type Halt = Box<Finding>;

/// A finished part of the tree.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) node: Node,
    /// What a copy costs.
    weight: usize,
    /// How many lists and maps stand in each other here.
    height: usize,
    /// As it was written, if it can be a key.
    text: Option<String>,
}

impl Part {
    /// A value that is neither list nor map; `text` as it was written.
    pub(super) fn scalar(node: Node, text: Option<String>) -> Self {
        let length = match &node.value {
            Value::String(text) => text.len(),
            _ => 0,
        };
        Self {
            node,
            weight: 1 + length / TEXT_PER_NODE,
            height: 0,
            text,
        }
    }
}

/// Adds the members of maps, or of lists of maps, that are not there yet.
fn inherit(object: &mut Object, from: Vec<Node>) {
    for node in from {
        match node.value {
            Value::Object(members) => {
                for (key, member) in members {
                    object.entry(key).or_insert(member);
                }
            }
            Value::Array(items) => inherit(object, items),
            _ => {}
        }
    }
}

/// A list or a map.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    List,
    Map,
}

struct Frame {
    holds: Holds,
    place: Place,
    anchor: usize,
    weight: usize,
    height: usize,
    inherited: Vec<Node>,
}

enum Holds {
    List(Vec<Node>),
    Map(Object, Pending),
}

/// What a map waits for.
enum Pending {
    Key,
    Value(String, Place),
    /// The value of a key that cannot be had.
    Dropped,
    /// Maps whose members the map has too, unless it has its own.
    Inherited,
}

/// A tree while it is built.
#[derive(Default)]
pub(super) struct Builder {
    frames: Vec<Frame>,
    root: Option<Node>,
    nodes: usize,
    pub(super) findings: Vec<Finding>,
}

impl Builder {
    /// Whether the next scalar is the key of a map.
    pub(super) fn wants_key(&self) -> bool {
        let frame = self.frames.last();
        matches!(frame.map(|f| &f.holds), Some(Holds::Map(_, Pending::Key)))
    }

    /// What the innermost open list or map is, and where it begins.
    pub(super) fn open_kind(&self) -> Option<(Kind, Place)> {
        let frame = self.frames.last()?;
        let kind = match frame.holds {
            Holds::List(_) => Kind::List,
            Holds::Map(..) => Kind::Map,
        };
        Some((kind, frame.place))
    }

    /// Begins a list or a map.
    pub(super) fn open(&mut self, kind: Kind, place: Place, anchor: usize) -> Result<(), Halt> {
        self.check_depth(1, place)?;
        let holds = match kind {
            Kind::List => Holds::List(Vec::new()),
            Kind::Map => Holds::Map(Object::new(), Pending::Key),
        };
        self.frames.push(Frame {
            holds,
            place,
            anchor,
            weight: 1,
            height: 0,
            inherited: Vec::new(),
        });
        self.spend(1, place)
    }

    /// Ends the innermost list or map at `end`; gives it with its anchor.
    pub(super) fn close(&mut self, end: usize) -> Option<(usize, Part)> {
        let frame = self.frames.pop()?;
        let value = match frame.holds {
            Holds::List(mut items) => {
                items.shrink_to_fit();
                Value::Array(items)
            }
            Holds::Map(mut object, _) => {
                inherit(&mut object, frame.inherited);
                // Most maps are small, and there are very many.
                object.shrink_to_fit();
                Value::Object(object)
            }
        };
        let end = end.max(frame.place.start);
        let part = Part {
            node: Node::new(value, Place { end, ..frame.place }),
            weight: frame.weight,
            height: frame.height + 1,
            text: None,
        };
        Some((frame.anchor, part))
    }

    /// Adds a scalar.
    pub(super) fn scalar(&mut self, part: Part) -> Result<(), Halt> {
        self.spend(1, part.node.place)?;
        self.add(part);
        Ok(())
    }

    /// Adds a copy of a part, as an alias does, and counts it.
    pub(super) fn copy(&mut self, part: &Part, place: Place) -> Result<(), Halt> {
        self.check_depth(part.height, place)?;
        let mut copy = self.kept(part, place)?;
        if self.wants_key() {
            copy.node.place = place;
        }
        self.add(copy);
        Ok(())
    }

    /// A counted copy of a part, to be put aside.
    pub(super) fn kept(&mut self, part: &Part, place: Place) -> Result<Part, Halt> {
        self.spend(part.weight, place)?;
        Ok(part.clone())
    }

    /// Puts a finished part into the innermost list or map.
    pub(super) fn add(&mut self, part: Part) {
        if self.wants_key() {
            return self.add_key(part);
        }
        let Some(frame) = self.frames.last_mut() else {
            self.root.get_or_insert(part.node);
            return;
        };
        frame.weight += part.weight;
        frame.height = frame.height.max(part.height);
        match &mut frame.holds {
            Holds::List(items) => items.push(part.node),
            Holds::Map(object, pending) => {
                let node = part.node;
                match std::mem::replace(pending, Pending::Key) {
                    Pending::Value(text, key) => {
                        frame.weight += text.len() / TEXT_PER_NODE;
                        object.insert(text, Member { key, node });
                    }
                    Pending::Inherited => frame.inherited.push(node),
                    Pending::Key | Pending::Dropped => {}
                }
            }
        }
    }

    fn add_key(&mut self, part: Part) {
        let place = part.node.place;
        match part.text {
            Some(text) => self.key(text, place),
            None => {
                self.findings.push(key_is_no_text(place));
                self.drop_value();
            }
        }
    }

    /// Sets the key of the next value; a key the map has already is a finding.
    pub(super) fn key(&mut self, text: String, place: Place) {
        let Some(Holds::Map(object, pending)) = self.frames.last_mut().map(|f| &mut f.holds) else {
            return;
        };
        if let Some(first) = object.get(&text) {
            self.findings.push(duplicate(&text, place, first.key));
            *pending = Pending::Dropped;
        } else {
            *pending = Pending::Value(text, place);
        }
    }

    /// Lets the next value of the innermost map go.
    fn drop_value(&mut self) {
        self.expect(Pending::Dropped);
    }

    /// Gives the innermost map the members of the next value.
    pub(super) fn inherit_value(&mut self) {
        self.expect(Pending::Inherited);
    }

    fn expect(&mut self, next: Pending) {
        if let Some(Holds::Map(_, pending)) = self.frames.last_mut().map(|f| &mut f.holds) {
            *pending = next;
        }
    }

    /// The finished tree with what is wrong with it.
    pub(super) fn finish(self) -> (Option<Node>, Vec<Finding>) {
        (self.root, self.findings)
    }

    fn check_depth(&self, more: usize, place: Place) -> Result<(), Halt> {
        if self.frames.len() + more <= MAX_DEPTH {
            return Ok(());
        }
        let message = format!("lists and maps stand more than {MAX_DEPTH} deep in each other");
        let finding = Finding::error("too-deep", message, place)
            .with_help("give inner parts a name of their own and refer to them with `$ref`");
        Err(Box::new(finding))
    }

    fn spend(&mut self, nodes: usize, place: Place) -> Result<(), Halt> {
        self.nodes = self.nodes.saturating_add(nodes);
        if self.nodes <= MAX_NODES {
            return Ok(());
        }
        let message = format!("this document has more than {MAX_NODES} values, aliases included");
        let finding = Finding::error("too-large", message, place)
            .with_help("use fewer aliases, or split the document");
        Err(Box::new(finding))
    }
}

fn duplicate(text: &str, place: Place, first: Place) -> Finding {
    let message = format!("the key `{text}` stands twice in the same map");
    Finding::error("duplicate-key", message, place)
        .with_related(first, "first written here")
        .with_help("remove or rename one of the two")
}

fn key_is_no_text(place: Place) -> Finding {
    Finding::error("complex-key", "a list or a map cannot be a key", place)
        .with_help("use text as the key")
}
