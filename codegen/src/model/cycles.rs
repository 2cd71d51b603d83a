//! Types that hold themselves get a pointer; aliases of themselves a type.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use petgraph::algo::tarjan_scc;
use petgraph::graph::DiGraph;

use super::{Component, RustType, Shape};

type Shapes<'a> = IndexMap<&'a str, Component<'a>>;

/// Makes every type finite.
pub(super) fn break_up(shapes: &mut Shapes<'_>) {
    own_circular_aliases(shapes);
    box_held(shapes);
}

/// An alias that refers to itself, in however many steps, is no Rust; a type
/// of its own is.
fn own_circular_aliases(shapes: &mut Shapes<'_>) {
    let edges = |component: &Component<'_>| match &component.shape {
        Shape::Alias(of) => of.names().into_iter().map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let circular: BTreeSet<String> = circles(shapes, edges).into_keys().collect();
    for (name, component) in shapes.iter_mut() {
        if let (true, Shape::Alias(of)) = (circular.contains(*name), &component.shape) {
            component.shape = Shape::Newtype(of.clone());
        }
    }
}

/// A value that would lie in itself lies behind a pointer.
fn box_held(shapes: &mut Shapes<'_>) {
    let circles = circles(shapes, |component| {
        held(&component.shape)
            .into_iter()
            .map(str::to_owned)
            .collect()
    });
    for (name, component) in shapes.iter_mut() {
        let Some(circle) = circles.get(*name) else {
            continue;
        };
        for value in values_mut(&mut component.shape) {
            let same = value.held().and_then(|of| circles.get(of)) == Some(circle);
            if same {
                *value = value.clone().boxed();
            }
        }
    }
}

fn held<'s>(shape: &'s Shape<'_>) -> Vec<&'s str> {
    match shape {
        Shape::Struct(of) => of.fields.iter().filter_map(|f| f.value.held()).collect(),
        Shape::Union(of) => of.variants.iter().filter_map(|v| v.value.held()).collect(),
        Shape::Alias(of) | Shape::Newtype(of) => of.held().into_iter().collect(),
        Shape::Enum(_) | Shape::Id => Vec::new(),
    }
}

fn values_mut<'s>(shape: &'s mut Shape<'_>) -> Vec<&'s mut RustType> {
    match shape {
        Shape::Struct(of) => of.fields.iter_mut().map(|f| &mut f.value).collect(),
        Shape::Union(of) => of.variants.iter_mut().map(|v| &mut v.value).collect(),
        Shape::Alias(of) | Shape::Newtype(of) => vec![of],
        Shape::Enum(_) | Shape::Id => Vec::new(),
    }
}

/// The components that lie in a circle, each with the number of its circle.
fn circles(
    shapes: &Shapes<'_>,
    edges: impl Fn(&Component<'_>) -> Vec<String>,
) -> BTreeMap<String, usize> {
    let mut graph = DiGraph::<&str, ()>::new();
    let nodes: BTreeMap<&str, _> = shapes
        .keys()
        .map(|name| (*name, graph.add_node(name)))
        .collect();
    for (name, component) in shapes {
        for target in edges(component) {
            if let (Some(from), Some(to)) = (nodes.get(name), nodes.get(target.as_str())) {
                graph.update_edge(*from, *to, ());
            }
        }
    }
    let mut found = BTreeMap::new();
    for (number, group) in tarjan_scc(&graph).into_iter().enumerate() {
        let is_circle = match group.as_slice() {
            [only] => graph.contains_edge(*only, *only),
            _ => true,
        };
        for node in group.into_iter().filter(|_| is_circle) {
            let name = graph.node_weight(node).copied().unwrap_or_default();
            found.insert(name.to_owned(), number);
        }
    }
    found
}
