//! Which operation a method and a path belong to.
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;

use hyper::Method;
use percent_encoding::percent_decode_str;

use super::operation::Operation;
use crate::request::pairs;

/// All paths that are served.
#[derive(Debug)]
pub(crate) struct Table {
    /// Most literal first, so that `/users/me` is found before `/users/{id}`.
    routes: Vec<Route>,
}

/// One path with its methods.
#[derive(Debug)]
pub(crate) struct Route {
    /// Its segments, those of the server's base in front.
    pub(crate) segments: Vec<Segment>,
    /// The operations by method.
    methods: BTreeMap<String, Vec<Candidate>>,
}

/// An operation that a request may belong to.
#[derive(Debug)]
struct Candidate {
    /// Pairs that stand in the path as the document writes it, and so in the request's query.
    pairs: Vec<(String, String)>,
    /// Its number in the document's list.
    index: usize,
    /// The numbers of those that nothing in a request's line tells from it.
    alike: Vec<usize>,
}

/// One segment: literals and variables in turn.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Segment(Vec<Part>);

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Literal(String),
    Variable(String),
}

/// What a request's line was found to be.
#[derive(Debug)]
pub(crate) enum Found<'a> {
    Operation {
        index: usize,
        /// The operations that nothing in the line tells from it.
        alike: &'a [usize],
        route: &'a Route,
        values: Vec<(String, String)>,
        path: Vec<String>,
    },
    /// The path is known, the method is not.
    Method {
        allow: Vec<&'a str>,
    },
    Nothing,
}

impl Table {
    /// The table, and what of the operations is out of reach in it.
    pub(crate) fn new(operations: &[Operation]) -> (Self, Vec<String>) {
        let mut routes: Vec<Route> = Vec::new();
        let mut notes = Vec::new();
        for (index, operation) in operations.iter().enumerate() {
            for base in &operation.bases {
                let segments = parse(&format!("{base}{}", operation.own_path()));
                let method = operation.method.to_string();
                let at = position(&mut routes, segments);
                let Some(route) = routes.get_mut(at) else {
                    continue;
                };
                let pairs = pairs(operation.own_query());
                let candidates = route.methods.entry(method.clone()).or_default();
                if let Some(old) = candidates.iter_mut().find(|old| old.pairs == pairs) {
                    old.alike.push(index);
                    let first = operations.get(old.index);
                    let first = first.map_or("", |first| first.id.as_str());
                    notes.push(format!(
                        "{method} {base}{} means two operations here; {} is meant where {first} does not fit",
                        operation.path, operation.id,
                    ));
                } else {
                    let alike = Vec::new();
                    candidates.push(Candidate {
                        pairs,
                        index,
                        alike,
                    });
                    // What asks for more is asked first.
                    candidates.sort_by_key(|one| Reverse(one.pairs.len()));
                }
            }
        }
        routes.sort_by_key(|route| {
            route
                .segments
                .iter()
                .map(Segment::freedom)
                .collect::<Vec<_>>()
        });
        (Self { routes }, notes)
    }

    /// The operation of a request: of all routes of its path, the first that has its method.
    pub(crate) fn find(&self, method: &Method, path: &str, query: &str) -> Found<'_> {
        let path: Vec<String> = split(path)
            .map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned())
            .collect();
        let query = pairs(query);
        let mut matching = self
            .routes
            .iter()
            .filter_map(|route| Some((route, route.matches(&path)?)))
            .peekable();
        let Some((first, _)) = matching.peek() else {
            return Found::Nothing;
        };
        let allow = first.methods.keys().map(String::as_str).collect();
        let found =
            matching.find_map(|(route, values)| Some((route.of(method, &query)?, route, values)));
        match found {
            Some((candidate, route, values)) => Found::Operation {
                index: candidate.index,
                alike: &candidate.alike,
                route,
                values,
                path,
            },
            None => Found::Method { allow },
        }
    }

    /// All paths, as the document writes them below the servers' bases.
    pub(crate) fn templates(&self) -> impl Iterator<Item = &[Segment]> {
        self.routes.iter().map(|route| route.segments.as_slice())
    }

    /// The route of exactly these segments, whatever their variables are called.
    pub(crate) fn route(&self, segments: &[Segment]) -> Option<&Route> {
        self.routes
            .iter()
            .find(|route| same_shape(&route.segments, segments))
    }

    /// The route of one item below these segments.
    pub(crate) fn item_below(&self, segments: &[Segment]) -> Option<&Route> {
        self.routes.iter().find(|route| {
            route.segments.split_last().is_some_and(|(last, front)| {
                last.variable().is_some() && same_shape(front, segments)
            })
        })
    }
}

impl Route {
    /// The operation of a method, as its number.
    pub(crate) fn operation(&self, method: &str) -> Option<usize> {
        Some(self.methods.get(method)?.last()?.index)
    }

    /// The operation of a method whose own pairs are all in the query.
    fn of(&self, method: &Method, query: &[(String, String)]) -> Option<&Candidate> {
        let mut candidates = self.methods.get(method.as_str())?.iter();
        let has = |one: &&Candidate| one.pairs.iter().all(|pair| query.contains(pair));
        candidates.find(has)
    }

    fn matches(&self, path: &[String]) -> Option<Vec<(String, String)>> {
        if self.segments.len() != path.len() {
            return None;
        }
        let mut values = Vec::new();
        for (segment, text) in self.segments.iter().zip(path) {
            take(&segment.0, text, &mut values)?;
        }
        Some(values)
    }
}

/// The segment as the document writes it.
impl fmt::Display for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|part| match part {
            Part::Literal(text) => f.write_str(text),
            Part::Variable(name) => write!(f, "{{{name}}}"),
        })
    }
}

impl Segment {
    /// The variable's name, when the segment is one variable alone.
    pub(crate) fn variable(&self) -> Option<&str> {
        match self.0.as_slice() {
            [Part::Variable(name)] => Some(name),
            _ => None,
        }
    }

    /// The text, when the segment is that alone.
    pub(crate) fn literal(&self) -> Option<&str> {
        match self.0.as_slice() {
            [Part::Literal(text)] => Some(text),
            _ => None,
        }
    }

    /// Literal 0, mixed 1, variable 2; of mixed ones, what is more literal comes first.
    fn freedom(&self) -> (u8, Reverse<usize>) {
        let literal = self.0.iter().map(|part| match part {
            Part::Literal(text) => text.len(),
            Part::Variable(_) => 0,
        });
        match self.0.as_slice() {
            [Part::Literal(_)] | [] => (0, Reverse(0)),
            [Part::Variable(_)] => (2, Reverse(0)),
            _ => (1, Reverse(literal.sum())),
        }
    }

    fn same_shape(&self, other: &Self) -> bool {
        self.0.len() == other.0.len()
            && self.0.iter().zip(&other.0).all(|pair| match pair {
                (Part::Literal(left), Part::Literal(right)) => left == right,
                (Part::Variable(_), Part::Variable(_)) => true,
                _ => false,
            })
    }
}

fn same_shape(left: &[Segment], right: &[Segment]) -> bool {
    left.len() == right.len() && left.iter().zip(right).all(|(l, r)| l.same_shape(r))
}

/// Where the route of these segments stands, added when it is new.
fn position(routes: &mut Vec<Route>, segments: Vec<Segment>) -> usize {
    let found = routes
        .iter()
        .position(|route| same_shape(&route.segments, &segments));
    found.unwrap_or_else(|| {
        routes.push(Route {
            segments,
            methods: BTreeMap::new(),
        });
        routes.len() - 1
    })
}

fn split(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

fn parse(template: &str) -> Vec<Segment> {
    split(template)
        .map(|segment| Segment(parts(segment)))
        .collect()
}

fn parts(segment: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = segment;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, end)) = after.split_once('}') else {
            break;
        };
        if !before.is_empty() {
            parts.push(Part::Literal(before.to_owned()));
        }
        parts.push(Part::Variable(name.to_owned()));
        rest = end;
    }
    if !rest.is_empty() {
        parts.push(Part::Literal(rest.to_owned()));
    }
    parts
}

/// Takes the parts off the text; a variable takes at least one character, as few as it can.
fn take(parts: &[Part], text: &str, values: &mut Vec<(String, String)>) -> Option<()> {
    match parts.split_first() {
        None => text.is_empty().then_some(()),
        Some((Part::Literal(literal), rest)) => {
            take(rest, text.strip_prefix(literal.as_str())?, values)
        }
        Some((Part::Variable(name), [])) => {
            if text.is_empty() {
                return None;
            }
            values.push((name.clone(), text.to_owned()));
            Some(())
        }
        Some((Part::Variable(name), rest)) => {
            let ends = text.char_indices().skip(1).map(|(at, _)| at);
            for (value, tail) in ends.filter_map(|at| text.split_at_checked(at)) {
                let kept = values.len();
                values.push((name.clone(), value.to_owned()));
                if take(rest, tail, values).is_some() {
                    return Some(());
                }
                values.truncate(kept);
            }
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(template: &str, path: &str) -> Option<Vec<(String, String)>> {
        let route = Route {
            segments: parse(template),
            methods: BTreeMap::new(),
        };
        route.matches(&split(path).map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn a_segment_can_hold_literals_and_variables() {
        let found = values("/r/{a}.{b}:run", "/r/x.y:run").unwrap();
        assert_eq!(found, [("a".into(), "x".into()), ("b".into(), "y".into())]);
        assert!(values("/r/{a}.{b}:run", "/r/x:run").is_none());
    }

    #[test]
    fn a_variable_is_never_empty() {
        assert!(values("/r/{a}", "/r/").is_none());
    }
}
