//! Documentation attributes, taken from the document.

use proc_macro2::TokenStream;
use quote::quote;

use crate::generate::{Options, Purpose};
use crate::node::Node;
use crate::source::{Place, Sources};

/// Writes the documentation of generated items.
#[derive(Clone, Copy)]
pub(crate) struct Docs<'a> {
    sources: &'a Sources,
    options: &'a Options,
}

impl<'a> Docs<'a> {
    pub(crate) fn new(sources: &'a Sources, options: &'a Options) -> Self {
        Self { sources, options }
    }

    /// What the client is made for.
    pub(crate) fn purpose(&self) -> Purpose {
        self.options.purpose
    }

    /// The product as an operation names it to the runtime.
    pub(crate) fn product(&self) -> TokenStream {
        match &self.options.product {
            Some(product) => {
                let constant = product.constant();
                quote!(Some(#constant))
            }
            None => quote!(None),
        }
    }

    /// The documentation of the request of an operation.
    pub(crate) fn of_request(&self, id: &str) -> String {
        format!(" The request of {}.", self.method(id))
    }

    /// The documentation of the answers of an operation.
    pub(crate) fn of_answer(&self, id: &str) -> String {
        format!(" What {} answers.", self.method(id))
    }

    /// The documentation of the failures of an operation.
    pub(crate) fn of_failure(&self, id: &str) -> String {
        format!(
            " What {} answers when it is no success, by status.",
            self.method(id)
        )
    }

    /// A link to the method that starts an operation.
    fn method(&self, id: &str) -> String {
        let handle = match &self.options.product {
            Some(product) => product.handle().to_string(),
            None => "Client".to_owned(),
        };
        format!("[`{handle}::{id}`](super::super::{handle}::{id})")
    }

    /// Documentation of a type: what the document says, and where it says so.
    pub(crate) fn of_type(&self, name: &str, schema: &Node, place: Place) -> TokenStream {
        let text = description(schema).map_or_else(|| format!("`{name}` of the API."), sentence);
        let deprecated = deprecated(schema);
        let attributes = lines(&format!("{text}\n\n{}", self.source(place)));
        quote!(#attributes #deprecated)
    }

    /// Documentation of a field: what the document says of it and its limits.
    pub(crate) fn of_field(&self, wire_name: &str, property: &Node) -> TokenStream {
        let text =
            description(property).map_or_else(|| format!("`{wire_name}` on the wire."), sentence);
        let notes = notes(property);
        let deprecated = deprecated(property);
        let attributes = lines(&if notes.is_empty() {
            text
        } else {
            format!("{text}\n\n{}", notes.join(" "))
        });
        quote!(#attributes #deprecated)
    }

    /// `Source: file, line n`, as a link where the file's page is known.
    pub(crate) fn source(&self, place: Place) -> String {
        let name = self.sources.name(place.file);
        let (line, _) = self.sources.line_column(place);
        match self.options.page_urls.get(name) {
            Some(url) => format!("Source: [`{name}`, line {line}]({url})."),
            None => format!("Source: `{name}`, line {line}."),
        }
    }
}

/// A text as documentation attributes, one for each line.
pub(crate) fn lines(text: &str) -> TokenStream {
    let lines = text.trim().lines().map(|line| {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {}", line.trim_end())
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// `#[deprecated]` where the document says so.
pub(crate) fn deprecated(node: &Node) -> Option<TokenStream> {
    is_deprecated(node).then(|| quote!(#[deprecated = "deprecated by the API"]))
}

/// What the document says that the type cannot.
fn notes(property: &Node) -> Vec<String> {
    const KEYWORDS: [(&str, &str); 11] = [
        ("x-money", "Currency"),
        ("format", "Format"),
        ("pattern", "Pattern"),
        ("minLength", "Least length"),
        ("maxLength", "Greatest length"),
        ("minimum", "Least value"),
        ("maximum", "Greatest value"),
        ("multipleOf", "Multiple of"),
        ("minItems", "Least number of items"),
        ("maxItems", "Greatest number of items"),
        ("example", "Example"),
    ];
    KEYWORDS
        .iter()
        .filter_map(|(key, label)| {
            let value = property.get(key)?.to_json();
            if value.is_object() || value.is_array() {
                return None;
            }
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            let fits = !text.contains(['`', '\n']) && !text.is_empty();
            let label = match *key {
                "minimum" if is_set(property, "exclusiveMinimum") => "More than",
                "maximum" if is_set(property, "exclusiveMaximum") => "Less than",
                _ => label,
            };
            fits.then(|| format!("{label}: `{text}`."))
        })
        .collect()
}

fn is_set(property: &Node, key: &str) -> bool {
    property.get(key).and_then(Node::as_bool).unwrap_or(false)
}

/// A text of the document as a sentence that rustdoc shows as it is.
fn sentence(text: &str) -> String {
    let text = prose(text);
    if text.ends_with(['.', '!', '?', ':', '`', ')']) {
        text
    } else {
        format!("{text}.")
    }
}

/// A text of the document, kept from being read as links, HTML or code to test.
pub(crate) fn prose(text: &str) -> String {
    let lines = text.trim().lines().map(escape_line);
    lines.collect::<Vec<_>>().join("\n")
}

fn escape_line(line: &str) -> String {
    let line = line.replace("```", "'''").replace('\t', " ");
    let words = line.trim().split(' ').map(escape_word);
    words.collect::<Vec<_>>().join(" ")
}

/// A bare address becomes a link; whatever Markdown would read otherwise is escaped.
fn escape_word(word: &str) -> String {
    let is_address = word.starts_with("http://") || word.starts_with("https://");
    let plain = word.trim_end_matches(['.', ',', ';', ':', ')']);
    if is_address && !plain.contains(['<', '>', '`', '(']) {
        let rest = word.get(plain.len()..).unwrap_or_default();
        return format!("<{plain}>{rest}");
    }
    let escape = |c: char| match c {
        '<' | '>' | '[' | ']' | '*' | '\\' => vec!['\\', c],
        c => vec![c],
    };
    if word.contains('`') {
        word.to_owned()
    } else {
        word.chars().flat_map(escape).collect()
    }
}

/// The description a schema or a property gives itself.
pub(crate) fn description(node: &Node) -> Option<&str> {
    node.str_at("description").or_else(|| node.str_at("title"))
}

/// Whether the document calls something deprecated.
fn is_deprecated(node: &Node) -> bool {
    is_set(node, "deprecated")
}
