//! The Rust items a change touches, named as the generator names them.

mod caller;
mod ways;

use std::collections::BTreeSet;

use crate::compare::{Change, OperationRef, Part, Spot};
use crate::merge::operations;
use crate::names::{pascal, snake};
use crate::node::{Node, join, tokens};
use crate::normalize::named as with_names;

use super::products::{in_products, written_in};
use caller::Caller;

/// The items that each change touches, sorted: what became of the place it
/// stands in, in either state. One state is looked at after the other, for each
/// takes a second document.
pub(super) fn touched(changes: &[Change], old: &Node, new: &Node) -> Vec<Vec<String>> {
    let before = State::of(old).touched_by(changes, Side::Old);
    let after = State::of(new).touched_by(changes, Side::New);
    let both = before.into_iter().zip(after);
    both.map(|(before, after)| before.and(after)).collect()
}

/// One of the two states.
#[derive(Clone, Copy)]
enum Side {
    Old,
    New,
}

impl Side {
    fn spot(self, change: &Change) -> Option<&Spot> {
        match self {
            Self::Old => change.fact.old.as_ref(),
            Self::New => change.fact.new.as_ref(),
        }
    }

    fn path(self, operation: &OperationRef) -> Option<&String> {
        match self {
            Self::Old => operation.old_path.as_ref(),
            Self::New => operation.new_path.as_ref(),
        }
    }
}

/// What a change touches in one state.
struct Touched {
    items: Vec<String>,
    /// What to name where nothing closer is found.
    method: Option<String>,
}

impl Touched {
    /// What it touches in both, sorted.
    fn and(self, other: Self) -> Vec<String> {
        let mut items = [self.items, other.items].concat();
        if items.is_empty() {
            items.extend(self.method.into_iter().chain(other.method));
        }
        items.sort();
        items.dedup();
        items
    }
}

/// One state: where its schemas and operations went.
struct State<'a> {
    written: &'a Node,
    /// The document as the generator takes it, in which every type has a name.
    normal: Node,
    /// The products that were joined in the document, if it was made of any.
    products: BTreeSet<String>,
}

/// The name of the parameter that a change is about.
fn parameter_of(change: &Change) -> Option<&str> {
    let site = &change.site;
    let name = site
        .name
        .as_deref()
        .filter(|_| site.part == Part::Parameter)?;
    name.split_once(' ').map(|(_, name)| name)
}

impl<'a> State<'a> {
    /// The items of a document.
    fn of(written: &'a Node) -> Self {
        let products = operations(written);
        let products = products.filter_map(|(_, _, operation)| operation.node.str_at("x-product"));
        let products: BTreeSet<_> = products.map(str::to_owned).collect();
        let normal = match products.is_empty() {
            true => with_names(written),
            false => with_names(&in_products(written.clone(), &products)),
        };
        Self {
            written,
            normal,
            products,
        }
    }

    fn touched_by(&self, changes: &[Change], side: Side) -> Vec<Touched> {
        let changes = changes.iter();
        changes.map(|change| self.touched(change, side)).collect()
    }

    fn touched(&self, change: &Change, side: Side) -> Touched {
        let spot = side.spot(change);
        let mut items = spot.map_or_else(Vec::new, |spot| self.at(&spot.pointer));
        let caller = self.caller_of(change, side);
        let setter = parameter_of(change).zip(caller.as_ref());
        items.extend(setter.map(|(name, caller)| caller.setter(name)));
        Touched {
            items,
            method: caller.map(|caller| caller.method()),
        }
    }

    /// How the operation that feels a change is called.
    fn caller_of(&self, change: &Change, side: Side) -> Option<Caller> {
        let operation = change.operation.as_ref()?;
        let path = join("/paths", side.path(operation)?);
        self.caller(&join(&path, &operation.method.to_lowercase()))
    }

    /// What comes of the place at a pointer: a type, a field, a variant, or the
    /// method of an operation; a field and its type, if both do.
    fn at(&self, pointer: &str) -> Vec<String> {
        let ways = self.ways(pointer).unwrap_or_default();
        let items: Vec<_> = ways
            .iter()
            .map(|inside| self.in_type(inside, pointer))
            .collect();
        match items.is_empty() {
            true => self.method(pointer).into_iter().collect(),
            false => items,
        }
    }

    /// The method of the operation that a pointer leads into.
    fn method(&self, pointer: &str) -> Option<String> {
        let mut parts = tokens(pointer);
        let (paths, path, method) = (parts.next()?, parts.next()?, parts.next()?);
        let operation = join(&join("/paths", &path), &method);
        let caller = (paths == "paths").then(|| self.caller(&operation))?;
        caller.map(|caller| caller.method())
    }

    /// How the operation at a pointer is called.
    fn caller(&self, operation: &str) -> Option<Caller> {
        let id = |root: &Node| Some(root.at(operation)?.str_at("operationId")?.to_owned());
        let written = id(self.written);
        if let Some((product, name)) = written.as_deref().and_then(|id| self.product_of(id)) {
            return Some(Caller {
                product: Some((snake(product), pascal(product))),
                name: snake(name),
            });
        }
        // The generator may have given it another one.
        let id = id(&self.normal).or(written)?;
        let name = snake(&id);
        Some(Caller {
            product: None,
            name,
        })
    }

    /// The product a name belongs to, and the name in it: `payouts.Customer` as
    /// it was written, `PayoutsCustomerKind` as it was made from that.
    fn product_of<'n>(&self, name: &'n str) -> Option<(&str, &'n str)> {
        self.products.iter().find_map(|product| {
            let rest = written_in(product, name).or_else(|| name.strip_prefix(&pascal(product)))?;
            (!rest.is_empty()).then_some((product.as_str(), rest))
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use crate::read::read_yaml;
    use crate::source::Sources;

    const TEXT: &str = "openapi: 3.0.3
info: {title: Things, version: 1.0.0}
paths:
  /things:
    post:
      operationId: createThing
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [bank-name]
              properties:
                bank-name: {type: string, enum: [nu, la-otra]}
                owner: {$ref: '#/components/schemas/Owner'}
      responses:
        '200': {description: Done}
components:
  schemas:
    Owner:
      type: object
      properties:
        id: {type: string}
        kind: {type: string, enum: [a, b]}
";

    fn items(pointer: &str) -> Vec<String> {
        items_in(TEXT, pointer)
    }

    fn items_in(text: &str, pointer: &str) -> Vec<String> {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", text);
        let (root, _) = read_yaml(&sources, sources.whole(file));
        State::of(&root.unwrap()).at(pointer)
    }

    #[test]
    fn every_place_leads_to_its_rust_item() {
        let schema = "/paths/~1things/post/requestBody/content/application~1json/schema";
        for (pointer, expected) in [
            ("/paths/~1things/post".to_owned(), "Client::create_thing"),
            (
                "/paths/~1things/post/responses/200".to_owned(),
                "Client::create_thing",
            ),
            ("/components/schemas/Owner".to_owned(), "types::Owner"),
            (
                "/components/schemas/Owner/properties/id".to_owned(),
                "types::Owner::id",
            ),
            (
                "/components/schemas/Owner/properties/kind/enum/1".to_owned(),
                "types::OwnerKind::B",
            ),
            (schema.to_owned(), "types::CreateThingBody"),
            (
                format!("{schema}/required/0"),
                "types::CreateThingBody::bank_name",
            ),
            (
                format!("{schema}/properties/bank-name/enum/1"),
                "types::CreateThingBodyBankName::LaOtra",
            ),
            (
                format!("{schema}/properties/owner"),
                "types::CreateThingBody::owner types::Owner",
            ),
            (
                "/components/schemas/Owner/properties/kind".to_owned(),
                "types::Owner::kind types::OwnerKind",
            ),
            ("/info/title".to_owned(), ""),
        ] {
            assert_eq!(items(&pointer).join(" "), expected, "{pointer}");
        }
    }

    #[test]
    fn the_items_of_a_product_are_in_its_module() {
        let text = TEXT
            .replace(
                "createThing",
                "direct-debit.createThing\n      x-product: direct-debit",
            )
            .replace("Owner", "direct-debit.Owner");
        let items = |pointer: &str| items_in(&text, pointer).join(" ");
        assert_eq!(
            items("/paths/~1things/post"),
            "direct_debit::DirectDebit::create_thing"
        );
        let kind = "/components/schemas/direct-debit.Owner/properties/kind";
        assert_eq!(
            items(kind),
            "direct_debit::types::Owner::kind direct_debit::types::OwnerKind"
        );
    }

    #[test]
    fn a_type_with_a_stated_name_is_in_the_module_of_its_product() {
        let text = TEXT
            .replace(
                "createThing",
                "direct-debit.createThing\n      x-product: direct-debit",
            )
            .replace("Owner", "direct-debit.Owner")
            .replace(
                "schema:\n              type",
                "schema:\n              x-name: NewThing\n              type",
            )
            .replace("kind: {", "kind: {x-name: Kind, ")
            .replace("Owner:\n", "Owner:\n      x-name: Person\n");
        let items = |pointer: &str| items_in(&text, pointer).join(" ");
        let schema = "/paths/~1things/post/requestBody/content/application~1json/schema";
        assert_eq!(
            items(&format!("{schema}/properties/bank-name")),
            "direct_debit::types::NewThing::bank_name direct_debit::types::NewThingBankName"
        );
        let kind = "/components/schemas/direct-debit.Owner/properties/kind";
        assert_eq!(
            items(kind),
            "direct_debit::types::Person::kind direct_debit::types::Kind"
        );
    }
}
