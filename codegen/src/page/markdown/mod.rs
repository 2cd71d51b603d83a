//! Pages exported as Markdown, with an OpenAPI document in a fenced block.

mod check;
mod fence;
mod info;

#[cfg(test)]
mod tests;

use crate::finding::{Finding, Severity, has_errors};
use crate::fragment::Fragment;
use crate::read::read_yaml;
use crate::source::{FileId, Place, Sources};
use fence::{Fence, fences};
use info::Operation;

/// A fenced block that says it describes an operation.
struct Block {
    operation: Operation,
    fence: Fence,
}

/// The documents of a page, one for each block that describes an operation.
///
/// Blocks are found as Markdown has them: of backticks or tildes, three or
/// more, indented or not. All else on the page is words, whatever it says.
///
/// Rules of the findings: errors are `page-empty`, `page-is-html`,
/// `page-without-openapi`, `page-block-cut`, `page-block-quoted`,
/// `page-block-shape`, `page-block-operation` and `page-info-string`, which is
/// a warning on a page that has another block, and what reading YAML finds.
#[must_use]
pub fn read_markdown_page(sources: &Sources, file: FileId) -> (Vec<Fragment>, Vec<Finding>) {
    let (mut blocks, mut near_misses) = (Vec::new(), Vec::new());
    for fence in fences(sources, file) {
        match info::operation_of(&fence.info).filter(|_| fence.is_fenced()) {
            Some(operation) => blocks.push(Block { operation, fence }),
            None => near_misses.extend(info::near_miss(&fence)),
        }
    }
    let mut findings = near_misses;
    if !blocks.is_empty() {
        let warnings = findings.iter_mut();
        warnings.for_each(|finding| finding.severity = Severity::Warning);
    } else if findings.is_empty() {
        findings.push(check::without_block(sources, file));
    }
    let mut fragments = Vec::new();
    for block in &blocks {
        let (fragment, found) = read_block(sources, file, block);
        fragments.extend(fragment);
        findings.extend(found);
    }
    (fragments, findings)
}

fn read_block(sources: &Sources, file: FileId, block: &Block) -> (Option<Fragment>, Vec<Finding>) {
    if let Some(finding) = check::unreadable(sources, &block.fence) {
        return (None, vec![finding]);
    }
    let (root, mut findings) = read_yaml(sources, block.fence.content);
    let readable = !has_errors(&findings);
    let Some(root) = root.filter(|_| readable) else {
        return (None, findings);
    };
    if let Some(finding) = check::content(&root, block) {
        findings.push(finding);
        return (None, findings);
    }
    let name = sources.name(file).to_owned();
    (Some(Fragment { name, root }), findings)
}

/// The beginning of a file.
fn beginning(sources: &Sources, file: FileId) -> Place {
    let whole = sources.whole(file);
    Place {
        end: whole.start,
        ..whole
    }
}
