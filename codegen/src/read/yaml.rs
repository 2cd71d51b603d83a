//! Reads YAML from the events of the parser.

use std::borrow::Cow;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};

use super::Outcome;
use super::chars::Chars;
use super::number::Trouble;
use super::scalar::{self, Wanted};
use super::syntax;
use super::tree::{Builder, Halt, Kind, Part};
use crate::finding::Finding;
use crate::node::{Node, Value};
use crate::source::Place;

/// What the tags of YAML itself begin with.
const CORE: &str = "tag:yaml.org,2002:";

/// Reads `text`, which stands in `region`.
pub(super) fn read(text: &str, region: Place) -> Outcome {
    let mut reader = Reader {
        text,
        region,
        chars: Chars::new(text),
        builder: Builder::default(),
        anchors: Vec::new(),
        end: region.start,
        documents: 0,
    };
    match reader.run() {
        Ok(()) => reader.builder.finish(),
        Err(finding) => {
            let (_, mut findings) = reader.builder.finish();
            findings.push(*finding);
            (None, findings)
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    region: Place,
    chars: Chars<'a>,
    builder: Builder,
    /// By the parser's number of the anchor; nothing while it is being read.
    anchors: Vec<Option<Part>>,
    /// Where the last thing read ended.
    end: usize,
    documents: usize,
}

/// A scalar as the parser gives it.
struct Scalar<'a> {
    text: Cow<'a, str>,
    style: ScalarStyle,
    tag: Option<Cow<'a, Tag>>,
    place: Place,
}

impl<'a> Reader<'a> {
    fn run(&mut self) -> Result<(), Halt> {
        for event in Parser::new_from_str(self.text) {
            match event {
                Ok((event, span)) => self.event(event, span)?,
                Err(error) => {
                    let finding = syntax::finding(&error, self.text, &self.chars, self.region);
                    return Err(Box::new(finding));
                }
            }
        }
        Ok(())
    }

    fn event(&mut self, event: Event<'a>, span: Span) -> Result<(), Halt> {
        match event {
            Event::DocumentStart(_) => self.document(span),
            Event::Alias(anchor) => self.alias(anchor, span),
            Event::Scalar(text, style, anchor, tag) => {
                let place = self.scalar_place(&text, style, span);
                let scalar = Scalar {
                    text,
                    style,
                    tag,
                    place,
                };
                self.scalar(scalar, anchor)
            }
            Event::SequenceStart(anchor, tag) => self.open(Kind::List, anchor, tag, span),
            Event::MappingStart(anchor, tag) => self.open(Kind::Map, anchor, tag, span),
            Event::SequenceEnd => self.close(b']', span),
            Event::MappingEnd => self.close(b'}', span),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
        }
    }

    fn document(&mut self, span: Span) -> Result<(), Halt> {
        self.documents += 1;
        let place = self.place(span);
        if self.documents == 1 {
            self.check_version(place);
            return Ok(());
        }
        let message = "a second document begins here";
        let finding = Finding::error("several-documents", message, place)
            .with_help("put each document into a file of its own");
        Err(Box::new(finding))
    }

    /// A document that says it is YAML 1.1 may mean other things by its words.
    fn check_version(&mut self, place: Place) {
        let head = place.start.saturating_sub(self.region.start);
        let head = self.text.get(..head).unwrap_or("");
        let mut versions = head.lines().filter_map(|line| line.strip_prefix("%YAML"));
        if versions.any(|version| version.split_whitespace().next() != Some("1.2")) {
            let message = "this document asks for another version of YAML and is read as YAML 1.2";
            let finding = Finding::warning("yaml-version", message, place)
                .with_help("remove the line that begins with `%YAML`");
            self.builder.findings.push(finding);
        }
    }

    fn open(
        &mut self,
        kind: Kind,
        anchor: usize,
        tag: Option<Cow<'_, Tag>>,
        span: Span,
    ) -> Result<(), Halt> {
        let (name, place) = match kind {
            Kind::List => ("seq", self.list_place(span)),
            Kind::Map => ("map", self.place(span)),
        };
        if let Some(tag) = tag.map(|tag| full_name(&tag)) {
            let fits = tag == "!" || tag.strip_prefix(CORE) == Some(name);
            self.check_tag(fits, &tag, place);
        }
        self.end = place.end;
        self.builder.open(kind, place, anchor)
    }

    /// A list or map in brackets ends with its bracket, any other with its
    /// last part: the parser sees its end only where the next thing begins.
    fn close(&mut self, bracket: u8, span: Span) -> Result<(), Halt> {
        let place = self.place(span);
        let last = place.end.saturating_sub(self.region.start + 1);
        if place.start < place.end && self.text.as_bytes().get(last) == Some(&bracket) {
            self.end = place.end;
        }
        let Some((anchor, part)) = self.builder.close(self.end) else {
            return Ok(());
        };
        self.keep(anchor, &part)?;
        self.builder.add(part);
        Ok(())
    }

    fn scalar(&mut self, scalar: Scalar<'_>, anchor: usize) -> Result<(), Halt> {
        self.end = self.end.max(scalar.place.end);
        let part = if self.builder.wants_key() {
            self.key(scalar)
        } else {
            self.value(scalar, anchor)
        };
        let Some(part) = part else { return Ok(()) };
        self.keep(anchor, &part)?;
        self.builder.scalar(part)
    }

    /// A key is what was written, of whatever type it would be elsewhere.
    fn key(&mut self, scalar: Scalar<'_>) -> Option<Part> {
        let Scalar {
            text,
            style,
            tag,
            place,
        } = scalar;
        if style == ScalarStyle::Plain && text == "<<" {
            self.builder.findings.push(merge_key(place));
            self.builder.inherit_value();
            return None;
        }
        self.wanted(tag.as_deref(), place);
        let text = text.into_owned();
        let node = Node::string(text.clone(), place);
        Some(Part::scalar(node, Some(text)))
    }

    fn value(&mut self, scalar: Scalar<'_>, anchor: usize) -> Option<Part> {
        let Scalar {
            text,
            style,
            tag,
            place,
        } = scalar;
        let value = match (self.wanted(tag.as_deref(), place), style) {
            (Some(wanted), _) => scalar::tagged(&text, wanted),
            (None, ScalarStyle::Plain) => {
                self.warn_of(&text, place);
                scalar::plain(&text)
            }
            (None, _) => Ok(Value::String(text.clone().into_owned())),
        };
        let value = value.unwrap_or_else(|trouble| {
            self.builder.findings.push(finding(trouble, place));
            Value::String(text.clone().into_owned())
        });
        let written = (anchor > 0).then(|| text.into_owned());
        Some(Part::scalar(Node::new(value, place), written))
    }

    fn warn_of(&mut self, text: &str, place: Place) {
        if let Some(oddity) = scalar::oddity(text) {
            let warning = Finding::warning(oddity.rule, oddity.message, place);
            self.builder.findings.push(warning.with_help(oddity.help));
        }
    }

    /// What a tag asks for; a tag nobody knows is a finding.
    fn wanted(&mut self, tag: Option<&Tag>, place: Place) -> Option<Wanted> {
        let tag = full_name(tag?);
        if tag == "!" {
            return Some(Wanted::Text);
        }
        let wanted = tag.strip_prefix(CORE).and_then(Wanted::of_tag);
        self.check_tag(wanted.is_some(), &tag, place);
        wanted
    }

    fn check_tag(&mut self, fits: bool, tag: &str, place: Place) {
        if fits {
            return;
        }
        let shown = tag
            .strip_prefix(CORE)
            .map_or_else(|| tag.to_owned(), |name| format!("!!{name}"));
        let message = format!("the tag `{shown}` means nothing here");
        let finding = Finding::error("yaml-tag", message, place)
            .with_help("remove the tag, or put text that begins with `!` into quotes");
        self.builder.findings.push(finding);
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Halt> {
        let place = self.place(span);
        self.end = place.end;
        if let Some(Some(part)) = self.anchors.get(anchor) {
            return self.builder.copy(part, place);
        }
        self.builder.findings.push(
            Finding::error(
                "self-alias",
                "this alias stands inside what it refers to",
                place,
            )
            .with_help("write the value out, or use `$ref`"),
        );
        self.builder.scalar(Part::scalar(
            Node::new(Value::Null, place),
            Some(String::new()),
        ))
    }

    /// Puts an anchored part aside for its aliases.
    fn keep(&mut self, anchor: usize, part: &Part) -> Result<(), Halt> {
        if anchor == 0 {
            return Ok(());
        }
        let kept = self.builder.kept(part, part.node.place)?;
        if self.anchors.len() <= anchor {
            self.anchors.resize_with(anchor + 1, || None);
        }
        if let Some(slot) = self.anchors.get_mut(anchor) {
            *slot = Some(kept);
        }
        Ok(())
    }

    fn place(&self, span: Span) -> Place {
        let start = self.chars.byte(span.start.index());
        let end = self.chars.byte(span.end.index()).max(start);
        self.in_file(start, end)
    }

    /// The parser lets a list that is not indented begin after its first dash.
    fn list_place(&self, span: Span) -> Place {
        let mut place = self.place(span);
        let at = place.start - self.region.start;
        let before = self.text.get(..at).unwrap_or("");
        let line = before.rsplit('\n').next().unwrap_or("").trim_start();
        let after_dash = line.strip_prefix('-').map(str::trim_start);
        let in_map = matches!(self.builder.open_kind(), Some((Kind::Map, _)));
        let only_dash = after_dash.is_some_and(|rest| rest.is_empty() || rest.starts_with('#'));
        if in_map && only_dash && place.start == place.end {
            place.start -= line.len();
        }
        place
    }

    fn in_file(&self, start: usize, end: usize) -> Place {
        Place {
            file: self.region.file,
            start: self.region.start + start,
            end: self.region.start + end,
        }
    }

    /// The parser lets a block scalar reach to the next thing, and a missing
    /// value over it.
    fn scalar_place(&self, text: &str, style: ScalarStyle, span: Span) -> Place {
        let place = self.place(span);
        let (start, end) = (
            place.start - self.region.start,
            place.end - self.region.start,
        );
        let written = self.text.get(start..end).unwrap_or("");
        let end = match style {
            ScalarStyle::Literal | ScalarStyle::Folded => start + written.trim_end().len(),
            ScalarStyle::Plain if text.is_empty() && !written.starts_with(['&', '!']) => start,
            _ => end,
        };
        self.in_file(start, end)
    }
}

fn full_name(tag: &Tag) -> String {
    format!("{}{}", tag.handle, tag.suffix)
}

fn finding(trouble: Trouble, place: Place) -> Finding {
    Finding::error(trouble.rule, trouble.message, place).with_help(trouble.help)
}

fn merge_key(place: Place) -> Finding {
    Finding::error("merge-key", "`<<` merges maps only in YAML 1.1", place)
        .with_help("write the merged keys out, or use `allOf`; quote `\"<<\"` if it is a name")
}
