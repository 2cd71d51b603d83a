//! The code blocks of a page.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::source::{FileId, Place, Sources};

/// A code block and where it stands.
pub(super) struct Fence {
    /// What stands behind the opening fence; for a block made by indentation,
    /// behind what would be one.
    pub(super) info: String,
    /// What kind of block it is.
    kind: Kind,
    /// The line that opens it.
    pub(super) opening: Place,
    /// All of it.
    pub(super) place: Place,
    /// The lines between the fences, as they stand in the file.
    pub(super) content: Place,
    /// The content as Markdown has it: without the marks of quotes.
    pub(super) text: String,
}

/// How a code block is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Fenced,
    Indented,
}

impl Fence {
    /// Whether it is made by fences and not by indentation.
    pub(super) fn is_fenced(&self) -> bool {
        self.kind == Kind::Fenced
    }

    /// Whether a line closes it: the end of a page does it too, in Markdown.
    pub(super) fn is_closed(&self, sources: &Sources) -> bool {
        let opening = sources.slice(self.opening).trim_start_matches([' ', '>']);
        let mark = if opening.starts_with('~') { '~' } else { '`' };
        let length = opening.chars().take_while(|c| *c == mark).count();
        let behind = Place {
            start: self.opening.end,
            ..self.place
        };
        let last = sources.slice(behind).trim_end().lines().next_back();
        let last = last
            .unwrap_or_default()
            .trim_start_matches([' ', '>', '\t']);
        last.len() >= length && !last.is_empty() && last.chars().all(|c| c == mark)
    }
}

/// The code blocks of a page, in order.
pub(super) fn fences(sources: &Sources, file: FileId) -> Vec<Fence> {
    let text = sources.text(file);
    // A byte order mark would hide a fence on the first line.
    let skipped = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut fences = Vec::new();
    let mut open: Option<Fence> = None;
    for (event, range) in Parser::new(text.get(skipped..).unwrap_or_default()).into_offset_iter() {
        let place = Place {
            file,
            start: range.start + skipped,
            end: range.end + skipped,
        };
        match event {
            Event::Start(Tag::CodeBlock(kind)) => open = Some(begin(sources, &kind, place)),
            Event::Text(text) => {
                if let Some(fence) = &mut open {
                    fence.text.push_str(&text);
                    fence.content.end = place.end;
                }
            }
            Event::End(TagEnd::CodeBlock) => fences.extend(open.take().map(with_info)),
            _ => {}
        }
    }
    fences
}

fn begin(sources: &Sources, kind: &CodeBlockKind<'_>, place: Place) -> Fence {
    let text = sources.slice(place);
    let line = text.find('\n').map_or(text.len(), |end| end + 1);
    let opening = text.get(..line).unwrap_or_default().trim_end();
    let (kind, info) = match kind {
        CodeBlockKind::Fenced(info) => (Kind::Fenced, info.to_string()),
        CodeBlockKind::Indented => (Kind::Indented, String::new()),
    };
    let content = Place {
        start: place.start + line,
        end: place.start + line,
        ..place
    };
    Fence {
        info,
        kind,
        opening: Place {
            end: place.start + opening.len(),
            ..place
        },
        place,
        content,
        text: String::new(),
    }
}

/// A block made by indentation gets the info string it would have.
fn with_info(mut fence: Fence) -> Fence {
    if fence.kind == Kind::Indented {
        let first = fence.text.lines().next().unwrap_or_default().trim();
        let info = first.trim_start_matches(['`', '~']);
        if first.len() - info.len() >= 3 {
            fence.info = info.to_owned();
        }
    }
    fence
}
