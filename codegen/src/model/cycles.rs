//! Types that hold themselves get a pointer; aliases of themselves a type.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::{Component, RustType, Shape};
use crate::circles::circles;

type Shapes<'a> = IndexMap<&'a str, Component<'a>>;

/// Makes every type finite.
pub(super) fn break_up(shapes: &mut Shapes<'_>) {
    own_circular_aliases(shapes);
    box_held(shapes);
}

/// An alias that refers to itself, in however many steps, is no Rust; a type
/// of its own is.
fn own_circular_aliases(shapes: &mut Shapes<'_>) {
    let links = |component: &Component<'_>| match &component.shape {
        Shape::Alias(of) => of.names().into_iter().map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let circular: BTreeSet<String> = circles_of(shapes, links).into_keys().collect();
    for (name, component) in shapes.iter_mut() {
        if let (true, Shape::Alias(of)) = (circular.contains(*name), &component.shape) {
            component.shape = Shape::Newtype(of.clone());
        }
    }
}

/// A value that would lie in itself lies behind a pointer.
fn box_held(shapes: &mut Shapes<'_>) {
    let circles = circles_of(shapes, |component| {
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
fn circles_of(
    shapes: &Shapes<'_>,
    links: impl Fn(&Component<'_>) -> Vec<String>,
) -> BTreeMap<String, usize> {
    let all = shapes.iter();
    let all = all.map(|(name, component)| ((*name).to_owned(), links(component)));
    circles(&all.collect())
}
