//! Lists whose answers are pages, as the document says by `x-pagination`,
//! become streams.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::model::{Operation, Parameter, Spot};
use crate::finding::Finding;
use crate::names::snake;
use crate::node::Node;
use crate::normalize::referenced;

/// What the extension can say.
const KEYS: [&str; 3] = ["items", "cursor", "parameter"];

/// The streams of an operation; `None` if it does not say that it has pages.
///
/// # Errors
/// A finding for an extension that names what is not there.
pub(super) fn pages(
    operation: &Operation<'_>,
    root: &Node,
) -> Result<Option<TokenStream>, Finding> {
    let Some(node) = operation.node.get("x-pagination") else {
        return Ok(None);
    };
    let pagination = Pagination::read(node)?;
    let page = answer(operation.node);
    let page = page.ok_or_else(|| refuse("the answer of this operation has no fields", node))?;
    let (items, listed) = property(page, pagination.items, root)?;
    let item = listed.get("items").and_then(referenced).ok_or_else(|| {
        let message = "this is no list of something that has a name";
        refuse(message, pagination.items)
    })?;
    let cursor = match pagination.cursor {
        Some((property_name, parameter_name)) => {
            let (next, schema) = property(page, property_name, root)?;
            is_text(schema, property_name)?;
            with_cursor(&next, &parameter(operation, parameter_name)?)
        }
        None => without_cursor(),
    };
    let [page, item] = [page, item].map(|name| format_ident!("{name}"));
    let types = [operation.builder(), page, item];
    Ok(Some(code(&types, &items, &cursor)))
}

/// What an operation says of its pages.
struct Pagination<'a> {
    /// The property that holds the items.
    items: &'a Node,
    /// The property that says where the next page begins, and the parameter
    /// that takes it; none if there is one page only.
    cursor: Option<(&'a Node, &'a Node)>,
}

impl<'a> Pagination<'a> {
    fn read(node: &'a Node) -> Result<Self, Finding> {
        if let Some((key, member)) = node.members().find(|(key, _)| !KEYS.contains(key)) {
            let message = format!("`{key}` says nothing about pages");
            let help = format!("the keys are: {}", KEYS.join(", "));
            return Err(Finding::error("pagination", message, member.key).with_help(help));
        }
        let items = node.get("items");
        let missing = || refuse("nothing says which property holds the items", node);
        let items = items.ok_or_else(missing)?;
        let cursor = match (node.get("cursor"), node.get("parameter")) {
            (Some(cursor), Some(parameter)) => Some((cursor, parameter)),
            (None, None) => None,
            (Some(one), None) | (None, Some(one)) => {
                return Err(refuse("`cursor` and `parameter` go together", one));
            }
        };
        Ok(Self { items, cursor })
    }
}

fn refuse(message: &str, node: &Node) -> Finding {
    Finding::error("pagination", message, node.place).with_help(
        "name properties of the answer in `items` and `cursor`, and a parameter in `parameter`",
    )
}

/// The name of the component that a successful answer is.
fn answer(operation: &Node) -> Option<&str> {
    let responses = operation.get("responses")?;
    let (_, success) = responses
        .members()
        .find(|(status, _)| status.starts_with('2'))?;
    let (_, media) = success.node.get("content")?.members().next()?;
    referenced(media.node.get("schema")?)
}

/// The field of a page that is made of a property, and the property.
fn property<'a>(page: &str, name: &Node, root: &'a Node) -> Result<(Ident, &'a Node), Finding> {
    let text = name.as_str().unwrap_or_default();
    let schema = root.at("/components/schemas").and_then(|all| all.get(page));
    let property = schema.and_then(|schema| schema.get("properties")?.get(text));
    let missing = || refuse(&format!("`{page}` has no property `{text}`"), name);
    let property = property.ok_or_else(missing)?;
    Ok((format_ident!("{}", snake(text)), property))
}

/// The setter of a parameter.
fn parameter(operation: &Operation<'_>, name: &Node) -> Result<Ident, Finding> {
    let text = name.as_str().unwrap_or_default();
    let is_it =
        |parameter: &&Parameter<'_>| parameter.name == text && parameter.spot == Spot::Query;
    let missing = || refuse(&format!("the query has no parameter `{text}`"), name);
    let parameter = operation.parameters.iter().find(is_it);
    let parameter = parameter.ok_or_else(missing)?;
    is_text(parameter.node.get("schema").unwrap_or(parameter.node), name)?;
    Ok(parameter.ident.clone())
}

fn is_text(schema: &Node, name: &Node) -> Result<(), Finding> {
    let is_plain = schema.str_at("type") == Some("string") && schema.get("enum").is_none();
    is_plain
        .then_some(())
        .ok_or_else(|| refuse("a cursor is text", name))
}

fn code([request, page, item]: &[Ident; 3], items: &Ident, cursor: &TokenStream) -> TokenStream {
    quote! {
        impl #request {
            /// The pages of the list, each as it came.
            pub fn pages(self) -> crate::runtime::Pages<Self> {
                crate::runtime::Pages::new(self)
            }
            /// What is on the pages of the list, one after the other.
            pub fn stream(self) -> crate::runtime::Items<Self> {
                crate::runtime::Items::new(self)
            }
        }
        impl crate::runtime::Paged for #request {
            type Page = types::#page;
            type Item = types::#item;
            async fn fetch(
                self,
            ) -> Result<crate::runtime::ResponseValue<Self::Page>, crate::runtime::Error> {
                self.send().await
            }
            #cursor
            fn items(page: Self::Page) -> Vec<Self::Item> {
                crate::runtime::listed(page.#items)
            }
        }
    }
}

fn with_cursor(next: &Ident, parameter: &Ident) -> TokenStream {
    quote! {
        fn start(&self) -> Option<String> {
            self.#parameter.get().cloned()
        }
        fn starting_at(self, cursor: String) -> Self {
            self.#parameter(cursor)
        }
        fn next_cursor(page: &Self::Page) -> Option<String> {
            page.#next.clone().into()
        }
    }
}

/// The answer is the whole list.
fn without_cursor() -> TokenStream {
    quote! {
        fn start(&self) -> Option<String> {
            None
        }
        fn starting_at(self, _: String) -> Self {
            self
        }
        fn next_cursor(_: &Self::Page) -> Option<String> {
            None
        }
    }
}
