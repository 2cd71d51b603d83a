//! Cuts a page into operations, and operations into sections.

use super::cursor::Cursor;
use super::fields::{append, fields, says_nothing, starts_field, unknown_type};
use super::lines::Line;
use super::words::{ShownType, is_media, method, status_line, type_line};
use super::{Extent, RenderedOperation, Section, SectionKind, Shown};
use crate::finding::Finding;
use crate::source::Place;

/// What begins the foot of a page.
const FOOTERS: [&str; 6] = [
    "Was this page helpful",
    "Did this page help you",
    "Ask a question...",
    "Powered by ",
    "Last updated",
    "⌘I",
];

/// The operations of a page; what stands before the first is not looked at.
pub(super) fn operations(lines: &[Line]) -> (Vec<RenderedOperation>, Vec<Finding>) {
    let mut cursor = Cursor::new(lines);
    let mut operations: Vec<RenderedOperation> = Vec::new();
    let mut findings = Vec::new();
    while !cursor.is_at_end() {
        if let Some(operation) = head(&mut cursor) {
            operations.push(operation);
        } else if let Some(operation) = operations.last_mut() {
            match heading(&cursor) {
                Some(kind) => {
                    let (sections, found) = section(&mut cursor, &kind);
                    operation.sections.extend(sections);
                    findings.extend(found);
                }
                None => append(&mut operation.text, cursor.next_text()),
            }
        } else {
            cursor.next_text();
        }
    }
    (operations, findings)
}

/// Takes a method, a server if there is one, and a path.
fn head(cursor: &mut Cursor<'_>) -> Option<RenderedOperation> {
    let mut ahead = cursor.clone();
    let line = ahead.next_text()?;
    let (word, rest) = line.text.split_once(' ').unwrap_or((&line.text, ""));
    // In lower case it is a word, unless it stands alone before a path.
    let upper = Some(word.to_ascii_uppercase()).filter(|_| rest.is_empty());
    let method = Shown {
        text: method(upper.as_deref().unwrap_or(word))?.to_owned(),
        place: line.place,
    };
    let mut address = Address::default();
    if !rest.is_empty() && !address.take(rest, line.place) {
        return None;
    }
    while let Some(part) = ahead.peek_text() {
        if !address.take(&part.text, part.place) {
            break;
        }
        ahead.next_text();
    }
    let (server, path) = address.finish()?;
    *cursor = ahead;
    Some(RenderedOperation {
        method,
        path,
        server,
        text: None,
        sections: Vec::new(),
    })
}

/// A server and a path, put together from the lines they are split over.
#[derive(Default)]
struct Address {
    server: Option<Shown>,
    path: Option<Shown>,
}

impl Address {
    /// Takes the next part; `false` if the text is none.
    fn take(&mut self, text: &str, place: Place) -> bool {
        if text.contains(' ') {
            return false;
        }
        let is_url = text.starts_with("https://") || text.starts_with("http://");
        match &mut self.path {
            None if is_url && self.server.is_none() => {
                // Several servers are run together; the first is taken.
                let text = first_address(text).trim_end_matches('/').to_owned();
                self.server = Some(Shown { text, place });
                true
            }
            None => self.begin(text, place),
            Some(path) if path.text.ends_with('/') != text.starts_with('/') => {
                let goes_on = text.starts_with('/') || is_segment(text);
                if goes_on {
                    path.text.push_str(text);
                    path.place.end = place.end;
                }
                goes_on
            }
            Some(_) => false,
        }
    }

    fn begin(&mut self, text: &str, place: Place) -> bool {
        let begins = text.starts_with('/');
        if begins {
            let text = text.to_owned();
            self.path = Some(Shown { text, place });
        }
        begins
    }

    /// The parts; a server alone is a whole address.
    fn finish(self) -> Option<(Option<Shown>, Shown)> {
        if let Some(path) = self.path {
            return Some((self.server, path));
        }
        let Shown { text, place } = self.server?;
        let host = text.split_once("://")?.1;
        let path = host.get(host.find('/')?..)?.to_owned();
        Some((None, Shown { text: path, place }))
    }
}

/// The text before another address begins.
fn first_address(text: &str) -> &str {
    let schemes = ["https://", "http://"].into_iter();
    let begins = schemes.flat_map(|scheme| text.match_indices(scheme));
    let second = begins.map(|(at, _)| at).filter(|at| *at > 0).min();
    text.get(..second.unwrap_or(text.len())).unwrap_or(text)
}

/// A part of a path; a capital letter begins the heading of a section instead.
fn is_segment(text: &str) -> bool {
    let of_path = |c: char| c.is_alphanumeric() || "{}_-.~:@!$&'()*+,;=%".contains(c);
    section_kind(text).is_none() && text.chars().all(of_path)
}

/// The section that begins here, if one does.
fn heading(cursor: &Cursor<'_>) -> Option<SectionKind> {
    let mut ahead = cursor.ahead();
    let kind = section_kind(&ahead.next()?.text)?;
    // A field can be called `Body`; its type follows.
    let is_field = ahead
        .next()
        .is_some_and(|line| type_line(&line.text).is_some());
    (!is_field).then_some(kind)
}

/// The headings of sections, in lower case and without `parameters`.
fn section_kind(text: &str) -> Option<SectionKind> {
    if !text.starts_with(char::is_uppercase) {
        return None;
    }
    let text = text.to_lowercase();
    let (what, is_list) = match text.rsplit_once(' ') {
        Some((what, "parameters" | "parameter" | "params")) => (what, true),
        _ => (text.as_str(), false),
    };
    Some(match (what, is_list) {
        ("authorizations" | "authorization" | "authentication", false) => {
            SectionKind::Authorizations
        }
        ("path", _) => SectionKind::Parameters("path"),
        ("query", _) => SectionKind::Parameters("query"),
        ("headers", false) | ("header", true) => SectionKind::Parameters("header"),
        ("cookies", false) | ("cookie", true) => SectionKind::Parameters("cookie"),
        ("body", _) | ("request body", false) => SectionKind::Body,
        ("response" | "responses" | "response body", false) => no_response(),
        _ => return None,
    })
}

fn no_response() -> SectionKind {
    SectionKind::Response {
        status: None,
        others: Vec::new(),
    }
}

/// Takes a section; one of responses gives one for each status with fields.
fn section(cursor: &mut Cursor<'_>, kind: &SectionKind) -> (Vec<Section>, Vec<Finding>) {
    let mut sections = Vec::new();
    let mut findings = Vec::new();
    let Some(heading) = cursor.next_text() else {
        return (sections, findings);
    };
    let mut section = Section::new(kind.clone(), heading.place);
    loop {
        findings.extend(take_top(cursor, &mut section));
        let (taken, found) = fields(cursor, ends_section);
        section.fields = taken;
        findings.extend(found);
        if cursor.is_at_end() {
            section.end = Extent::MayBeCut;
        }
        sections.push(section);
        // A status says what follows, whether or not a heading stands before it.
        match cursor.peek_text().filter(|_| begins_response(cursor)) {
            Some(line) => section = Section::new(no_response(), line.place),
            None => return (sections, findings),
        }
    }
}

/// Whether the fields of a section end here.
fn ends_section(cursor: &Cursor<'_>) -> bool {
    heading(cursor).is_some()
        || begins_response(cursor)
        || begins_footer(cursor)
        || head(&mut cursor.clone()).is_some()
}

/// Whether what stands at the foot of every page of a site begins here.
fn begins_footer(cursor: &Cursor<'_>) -> bool {
    cursor.peek_text().is_some_and(|line| {
        let text = line.text.as_str();
        FOOTERS.iter().any(|footer| text.starts_with(footer))
    })
}

/// Whether another response begins: a status with its media type.
fn begins_response(cursor: &Cursor<'_>) -> bool {
    let mut ahead = cursor.ahead();
    let status = ahead.next().and_then(|line| status_line(&line.text));
    match status {
        Some((_, Some(_))) => true,
        Some((_, None)) => ahead.next().is_some_and(|line| is_media(&line.text)),
        None => false,
    }
}

/// Takes what stands before the fields: statuses, a media type, sentences.
fn take_top(cursor: &mut Cursor<'_>, section: &mut Section) -> Vec<Finding> {
    let mut findings = Vec::new();
    while let Some(line) = cursor.peek_text() {
        let known = take_status(line, section) || take_media(line, section);
        let known = known || take_whole(line, section);
        if !known {
            if starts_field(cursor) || ends_section(cursor) {
                break;
            }
            findings.extend(unknown_type(cursor));
            if !says_nothing(&line.text) {
                append(&mut section.text, Some(line));
            }
        }
        cursor.next_text();
    }
    findings
}

fn take_status(line: &Line, section: &mut Section) -> bool {
    let SectionKind::Response { status, others } = &mut section.kind else {
        return false;
    };
    let Some((text, media)) = status_line(&line.text) else {
        return false;
    };
    let shown = Shown {
        text: text.to_owned(),
        place: line.place,
    };
    if section.media.is_some() {
        return false;
    }
    match status {
        None => *status = Some(shown),
        Some(_) => others.push(shown),
    }
    section.media = media.map(|media| Shown {
        text: media.to_owned(),
        place: line.place,
    });
    true
}

fn take_media(line: &Line, section: &mut Section) -> bool {
    let takes = section.media.is_none() && is_media(&line.text);
    if takes {
        section.media = Some(Shown {
            text: line.text.clone(),
            place: line.place,
        });
    }
    takes
}

/// Takes `The response is of type object.`
fn take_whole(line: &Line, section: &mut Section) -> bool {
    let Some((_, ty)) = line.text.split_once(" is of type ") else {
        return false;
    };
    let ty: &str = ty.trim_end_matches('.').trim_matches('`');
    let read: Option<(ShownType, _)> = type_line(ty);
    let taken = read.map(|(ty, _)| (ty, line.place));
    let is_type = taken.is_some();
    section.whole = section.whole.take().or(taken);
    is_type
}
