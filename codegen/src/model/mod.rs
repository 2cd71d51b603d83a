//! The schemas of the normal document as Rust has them: what each type is, and
//! which types stand for the values in it.

mod cycles;
mod fields;
mod ids;
mod read;
mod rust_type;
mod union;
mod usage;

use indexmap::IndexMap;
use proc_macro2::Ident;

use crate::node::Node;
use crate::source::Place;

pub(crate) use self::rust_type::{RustType, Scope};

/// All types of the client, by their Rust names, in the document's order.
pub(crate) struct Model<'a> {
    shapes: IndexMap<&'a str, Component<'a>>,
}

/// A component schema and what becomes of it.
pub(crate) struct Component<'a> {
    /// The schema.
    pub(crate) schema: &'a Node,
    /// Where its name stands.
    pub(crate) place: Place,
    /// What it is in Rust.
    pub(crate) shape: Shape<'a>,
}

/// What a component schema is in Rust.
pub(crate) enum Shape<'a> {
    /// A struct with named fields.
    Struct(Struct<'a>),
    /// An open enum of texts.
    Enum(Enum),
    /// An enum with a value in each variant.
    Union(Union),
    /// Text that identifies something, and nothing of another kind.
    Id,
    /// Another name for a type.
    Alias(RustType),
    /// A type of its own around another: an alias that would refer to itself.
    Newtype(RustType),
}

/// A struct with named fields.
pub(crate) struct Struct<'a> {
    /// The fields, in the document's order.
    pub(crate) fields: Vec<Field<'a>>,
    /// Whether requests carry it.
    pub(crate) is_sent: bool,
    /// Whether it has a builder: what is only answered is read, not made.
    pub(crate) has_builder: bool,
}

/// A field of a struct.
pub(crate) struct Field<'a> {
    /// The name in Rust.
    pub(crate) ident: Ident,
    /// The name on the wire; of the map of other fields, the name in Rust.
    pub(crate) wire_name: String,
    /// The type of a value, without what says that it may be missing.
    pub(crate) value: RustType,
    /// What may be missing.
    pub(crate) presence: Presence,
    /// The property it was made from; none for the map of other fields.
    pub(crate) property: Option<&'a Node>,
}

/// Whether a field may be missing, and what that looks like in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It is always there.
    Required,
    /// It is always there and may be `null`: `Option<T>`.
    Nullable,
    /// It may be missing or `null`, which means the same: `Option<T>`.
    Optional,
    /// It may be missing, and `null` says something else: `Option<Option<T>>`.
    Patch,
    /// It may be missing, which means that it is empty: a list or a map.
    Defaulted,
    /// It holds all fields that are not documented.
    Flattened,
}

/// An open enum of texts.
#[derive(Clone)]
pub(crate) struct Enum {
    /// The variants and their values on the wire.
    pub(crate) variants: Vec<(Ident, String)>,
}

/// An enum with a value in each variant.
pub(crate) struct Union {
    /// The field that tells the variants apart; none if their content does.
    pub(crate) tag: Option<String>,
    /// The variants.
    pub(crate) variants: Vec<Variant>,
}

/// A variant of a union.
pub(crate) struct Variant {
    /// The name in Rust.
    pub(crate) ident: Ident,
    /// What it holds.
    pub(crate) value: RustType,
    /// The value of the tag that stands for it; none without a tag.
    pub(crate) tag: Option<String>,
    /// Where the tag is when the variant is read.
    pub(crate) tag_use: TagUse,
    /// What a value of this variant looks like.
    pub(crate) outline: Outline,
}

/// Where the tag of a union is when a variant is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum TagUse {
    /// In the union only: the variant says it.
    #[default]
    Taken,
    /// In a field of the variant too, which is used elsewhere.
    Kept,
}

/// What a JSON value that belongs to a variant looks like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outline {
    /// The kinds of JSON value it can be, by their first letter: `s`tring,
    /// `n`umber, `b`oolean, `a`rray, `o`bject.
    pub(crate) kinds: std::collections::BTreeSet<char>,
    /// The fields it must have.
    pub(crate) required: Vec<String>,
    /// The fields it can have.
    pub(crate) known: Vec<String>,
}

impl<'a> Model<'a> {
    /// Reads the schemas of the normal document.
    pub(crate) fn new(root: &'a Node) -> Self {
        let mut shapes = read::components(root, &usage::Usage::new(root));
        ids::add(root, &mut shapes);
        cycles::break_up(&mut shapes);
        Self { shapes }
    }

    /// All components, in the document's order.
    pub(crate) fn components(&self) -> impl Iterator<Item = (&'a str, &Component<'a>)> {
        self.shapes.iter().map(|(name, of)| (*name, of))
    }

    /// The component of a name.
    pub(crate) fn component(&self, name: &str) -> Option<&Component<'a>> {
        self.shapes.get(name)
    }

    /// Whether a type has a builder.
    pub(crate) fn has_builder(&self, name: &str) -> bool {
        self.component(name)
            .is_some_and(|of| matches!(&of.shape, Shape::Struct(item) if item.has_builder))
    }

    /// The type with aliases replaced by what they stand for.
    pub(crate) fn resolved<'t>(&'t self, of: &'t RustType) -> &'t RustType {
        let mut of = of;
        // An alias in a circle became a type of its own, so this ends.
        while let RustType::Named(name) = of {
            match self.component(name).map(|component| &component.shape) {
                Some(Shape::Alias(inner)) => of = inner,
                _ => break,
            }
        }
        of
    }
}
