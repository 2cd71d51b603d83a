//! Pages exported as Markdown, with an OpenAPI document in a fenced block.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::finding::{Finding, has_errors};
use crate::fragment::Fragment;
use crate::merge::METHODS;
use crate::node::Node;
use crate::read::read_yaml;
use crate::source::{FileId, Place, Sources};

/// A fenced block that says it describes an operation.
struct Block {
    method: String,
    path: String,
    /// The block with its fences.
    fence: Place,
    /// What stands between the fences.
    content: Place,
}

/// The documents of a page, one for each block that describes an operation.
#[must_use]
pub fn read_markdown_page(sources: &Sources, file: FileId) -> (Vec<Fragment>, Vec<Finding>) {
    let mut fragments = Vec::new();
    let mut findings = Vec::new();
    let blocks = blocks(sources, file);
    if blocks.is_empty() {
        findings.push(without_block(sources, file));
    }
    for block in blocks {
        let (root, problems) = read_yaml(sources, block.content);
        let readable = !has_errors(&problems);
        findings.extend(problems);
        let Some(root) = root.filter(|_| readable) else {
            continue;
        };
        match check(&root, &block) {
            Some(finding) => findings.push(finding),
            None => fragments.push(Fragment {
                name: sources.name(file).to_owned(),
                root,
            }),
        }
    }
    (fragments, findings)
}

fn blocks(sources: &Sources, file: FileId) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (event, range) in Parser::new(sources.text(file)).into_offset_iter() {
        let place = Place {
            file,
            start: range.start,
            end: range.end,
        };
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                open = operation_of(&info).map(|(method, path)| Block {
                    method,
                    path,
                    fence: place,
                    content: Place {
                        end: place.start,
                        ..place
                    },
                });
            }
            Event::Text(_) => {
                if let Some(block) = &mut open {
                    let start = block.content.start.max(block.fence.start);
                    let first = block.content.end == block.fence.start;
                    block.content.start = if first { place.start } else { start };
                    block.content.end = place.end;
                }
            }
            Event::End(TagEnd::CodeBlock) => blocks.extend(open.take()),
            _ => {}
        }
    }
    blocks
}

/// The method and path of an info string such as `yaml api.yaml POST /things theme={null}`.
fn operation_of(info: &str) -> Option<(String, String)> {
    let words: Vec<&str> = info.split_whitespace().collect();
    let language = words.first()?.to_ascii_lowercase();
    if !["yaml", "yml", "json"].contains(&language.as_str()) {
        return None;
    }
    words.windows(2).find_map(|pair| match pair {
        [method, path] => {
            let method = method.to_ascii_lowercase();
            let fits = METHODS.contains(&method.as_str()) && path.starts_with('/');
            fits.then(|| (method, (*path).to_owned()))
        }
        _ => None,
    })
}

fn without_block(sources: &Sources, file: FileId) -> Finding {
    let whole = sources.whole(file);
    let place = Place {
        end: whole.start,
        ..whole
    };
    Finding::error("page-without-openapi", "the page has no block that describes an operation", place)
        .with_help("capture the page as Markdown again; a page that shows none is captured as text, and its document is written by hand")
}

fn check(root: &Node, block: &Block) -> Option<Finding> {
    let opening = Place {
        end: block.content.start,
        ..block.fence
    };
    let paths = root.get("paths");
    let stray = paths
        .into_iter()
        .flat_map(Node::members)
        .find(|(path, _)| !path.starts_with('/') && !path.starts_with("x-"));
    if root.get("openapi").is_none() || paths.is_none() || stray.is_some() {
        let place = stray.map_or(root.place, |(_, member)| member.key);
        return Some(
            Finding::error("page-block-shape", "the block is no OpenAPI document", place)
                .with_related(opening, "the block starts here")
                .with_help("it must have `openapi` and `paths` with paths that start with `/`; capture the page again"),
        );
    }
    let described = paths.and_then(|paths| paths.get(&block.path)?.get(&block.method));
    described.is_none().then(|| {
        let method = block.method.to_uppercase();
        let message = format!("the block does not describe {method} {}", block.path);
        Finding::error("page-block-operation", message, opening)
            .with_help("the page contradicts itself; capture it again")
    })
}
