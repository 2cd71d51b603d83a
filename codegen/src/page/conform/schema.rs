//! What a document says of a value, with references followed.

use indexmap::IndexMap;

use crate::node::{Member, Node};
use crate::source::Place;

/// How many references are followed in a row, and how deep combined schemas go.
const DEEP: usize = 16;

/// How many variants of one schema are tried.
const VARIANTS: usize = 64;

/// The documents references lead to.
#[derive(Clone, Debug)]
pub(super) struct Lookup<'a> {
    /// The document of the page, then those merged with it.
    pub(super) roots: Vec<&'a Node>,
}

/// One set of properties a value may have.
#[derive(Clone, Debug, Default)]
pub(super) struct Variant<'a> {
    /// The properties, in the order of the document.
    pub(super) properties: IndexMap<&'a str, &'a Member>,
    /// The names of those that must be there.
    pub(super) required: Vec<&'a str>,
    /// Where the properties stand, if there are any.
    pub(super) place: Option<Place>,
    /// Whether it is said that what is not on the page comes from elsewhere.
    pub(super) sourced: bool,
}

impl<'a> Lookup<'a> {
    /// What a node says or refers to; the node itself if that is not there.
    pub(super) fn resolve(&self, node: &'a Node) -> &'a Node {
        let mut found = node;
        for _ in 0..DEEP {
            let Some(target) = self.target(found) else {
                break;
            };
            found = target;
        }
        found
    }

    fn target(&self, node: &'a Node) -> Option<&'a Node> {
        let pointer = node.str_at("$ref")?.strip_prefix('#')?;
        self.roots.iter().find_map(|root| root.at(pointer))
    }

    /// A keyword of a schema, or of one that all of its values also keep to.
    pub(super) fn keyword(&self, schema: &'a Node, key: &str) -> Option<&'a Node> {
        self.keyword_below(schema, key, DEEP)
    }

    fn keyword_below(&self, schema: &'a Node, key: &str, depth: usize) -> Option<&'a Node> {
        let beside = schema.get(key);
        let schema = self.resolve(schema);
        let said = beside.or_else(|| schema.get(key));
        let depth = depth.checked_sub(1)?;
        said.or_else(|| {
            let all = schema.get("allOf").map_or(&[][..], Node::items);
            all.iter()
                .find_map(|member| self.keyword_below(member, key, depth))
        })
    }

    /// The schemas of which a value keeps to one.
    pub(super) fn alternatives(&self, schema: &'a Node) -> Vec<&'a Node> {
        let mut found = Vec::new();
        self.alternatives_below(schema, DEEP, &mut found);
        found
    }

    fn alternatives_below(&self, schema: &'a Node, depth: usize, found: &mut Vec<&'a Node>) {
        let members = ["oneOf", "anyOf"].into_iter();
        let members = members.filter_map(|key| self.keyword(schema, key));
        let members: Vec<_> = members.flat_map(Node::items).collect();
        if members.is_empty() || depth == 0 || found.len() >= VARIANTS {
            found.push(schema);
            return;
        }
        for member in members {
            self.alternatives_below(member, depth - 1, found);
        }
    }

    /// The sets of properties a value may have; one without any if it has none.
    pub(super) fn variants(&self, schema: &'a Node) -> Vec<Variant<'a>> {
        self.variants_below(schema, DEEP)
    }

    fn variants_below(&self, schema: &'a Node, depth: usize) -> Vec<Variant<'a>> {
        let schema = self.resolve(schema);
        let mut variants = vec![own(schema)];
        let Some(depth) = depth.checked_sub(1) else {
            return variants;
        };
        for member in schema.get("allOf").map_or(&[][..], Node::items) {
            variants = product(&variants, &self.variants_below(member, depth));
        }
        for key in ["oneOf", "anyOf"] {
            let members = schema.get(key).map_or(&[][..], Node::items);
            let one: Vec<_> = members
                .iter()
                .flat_map(|member| self.variants_below(member, depth))
                .collect();
            if !one.is_empty() {
                variants = product(&variants, &one);
            }
        }
        variants
    }
}

/// What a schema says by itself.
fn own(schema: &Node) -> Variant<'_> {
    let properties = schema.get("properties").into_iter().flat_map(Node::members);
    let required = schema.get("required").map_or(&[][..], Node::items);
    Variant {
        properties: properties.collect(),
        required: required.iter().filter_map(Node::as_str).collect(),
        place: schema
            .as_object()
            .and_then(|of| Some(of.get("properties")?.key)),
        sourced: is_sourced(schema),
    }
}

fn product<'a>(left: &[Variant<'a>], right: &[Variant<'a>]) -> Vec<Variant<'a>> {
    let pairs = left
        .iter()
        .flat_map(|one| right.iter().map(move |two| (one, two)));
    let both = pairs.map(|(one, two)| {
        let mut both = one.clone();
        both.properties.extend(two.properties.clone());
        both.required.extend(&two.required);
        both.place = two.place.or(one.place);
        both.sourced |= two.sourced;
        both
    });
    both.take(VARIANTS).collect()
}

/// Whether all of a thing comes from elsewhere than the page. A source that
/// goes on with `: ` names the part that does, and the rest is the page's.
pub(super) fn is_sourced(node: &Node) -> bool {
    node.str_at("x-source")
        .is_some_and(|source| !source.contains(": "))
}
