//! What `x-pagination` says of an operation: where its answer holds the items,
//! and where the next page begins.

use super::Misplaced;
use crate::finding::Finding;
use crate::merge::operations;
use crate::node::Node;
use crate::normalize::referenced;

/// The extension.
const KEY: &str = "x-pagination";

/// What it can say.
const KEYS: [&str; 3] = ["items", "cursor", "parameter"];

/// The pages of an operation.
pub(crate) struct Pagination<'a> {
    /// The component that a page is.
    pub(crate) page: &'a str,
    /// The property that holds the items.
    pub(crate) items: &'a str,
    /// The component that each of them is.
    pub(crate) item: &'a str,
    /// The property that says where the next page begins, and the parameter
    /// that takes it; none if there is one page only.
    pub(crate) cursor: Option<(&'a str, &'a str)>,
}

/// Every operation that says of its pages what is not so.
pub(super) fn misplaced(root: &Node) -> Vec<Misplaced> {
    let all = operations(root);
    let wrong = all.filter_map(|(_, _, operation)| {
        let finding = Pagination::of(&operation.node, root).err()?;
        let mark = operation.node.as_object()?.get(KEY)?.key;
        Some(Misplaced { mark, finding })
    });
    wrong.collect()
}

impl<'a> Pagination<'a> {
    /// What an operation says of its pages; `None` if it says nothing.
    ///
    /// # Errors
    /// A finding, where it names what is not there.
    pub(crate) fn of(operation: &'a Node, root: &'a Node) -> Result<Option<Self>, Finding> {
        let Some(node) = operation.get(KEY) else {
            return Ok(None);
        };
        let said = Said::read(node)?;
        let page = answer(operation)
            .ok_or_else(|| refuse("the answer of this operation has no fields", node))?;
        let listed = property(page, said.items, root)?;
        let item = listed.get("items").and_then(referenced).ok_or_else(|| {
            let message = "this is no list of something that has a name";
            refuse(message, said.items)
        })?;
        if let Some((next, parameter)) = said.cursor {
            is_text(property(page, next, root)?, next)?;
            is_text(query_parameter(operation, parameter)?, parameter)?;
        }
        Ok(Some(Self {
            page,
            items: text(said.items),
            item,
            cursor: said.cursor.map(|(next, of)| (text(next), text(of))),
        }))
    }
}

/// The words of the extension.
struct Said<'a> {
    items: &'a Node,
    cursor: Option<(&'a Node, &'a Node)>,
}

impl<'a> Said<'a> {
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

fn text(node: &Node) -> &str {
    node.as_str().unwrap_or_default()
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

/// A property of a page.
fn property<'a>(page: &str, name: &Node, root: &'a Node) -> Result<&'a Node, Finding> {
    let name_text = text(name);
    let schema = root.at("/components/schemas").and_then(|all| all.get(page));
    let property = schema.and_then(|schema| schema.get("properties")?.get(name_text));
    property.ok_or_else(|| refuse(&format!("`{page}` has no property `{name_text}`"), name))
}

/// What a parameter in the query can be.
fn query_parameter<'a>(operation: &'a Node, name: &Node) -> Result<&'a Node, Finding> {
    let name_text = text(name);
    let mut parameters = operation
        .get("parameters")
        .map_or(&[][..], Node::items)
        .iter();
    let parameter = parameters.find(|parameter| {
        parameter.str_at("name") == Some(name_text) && parameter.str_at("in") == Some("query")
    });
    let missing = || refuse(&format!("the query has no parameter `{name_text}`"), name);
    let parameter = parameter.ok_or_else(missing)?;
    Ok(parameter.get("schema").unwrap_or(parameter))
}

fn is_text(schema: &Node, name: &Node) -> Result<(), Finding> {
    let is_plain = schema.str_at("type") == Some("string") && schema.get("enum").is_none();
    is_plain
        .then_some(())
        .ok_or_else(|| refuse("a cursor is text", name))
}
