//! Cuts out of the files the few lines a finding shows.
//!
//! Whole files are never handed on: a thousand findings in a file of megabytes
//! would take minutes.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::AnnotationKind;

use crate::source::{FileId, Line, Place, Sources};

/// A longer line is shown in part, in bytes.
const LONG_LINE: usize = 400;
/// How many bytes are shown before a place in a long line.
const BEFORE: usize = 40;
/// How many bytes are shown from the beginning of a place in a long line.
const AFTER: usize = 80;
/// Places this near to each other, in bytes, are shown as one excerpt.
const NEAR: usize = 16 << 10;
/// What stands for what was cut away.
const CUT: &str = "...";

/// A place to underline.
#[derive(Clone)]
pub(super) struct Mark {
    pub(super) kind: AnnotationKind,
    pub(super) place: Place,
    pub(super) label: Option<String>,
}

/// Some lines of a file and what is underlined in them.
pub(super) struct Excerpt<'a> {
    pub(super) file: FileId,
    /// The number of the first line.
    pub(super) line: usize,
    /// The column of the place, if the line was cut.
    pub(super) column: Option<usize>,
    pub(super) text: Cow<'a, str>,
    pub(super) spans: Vec<(Range<usize>, Mark)>,
}

/// The excerpts that show `marks`, the first one first.
pub(super) fn excerpts<'a>(marks: &[Mark], sources: &'a Sources) -> Vec<Excerpt<'a>> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for mark in marks {
        let line = sources.line(mark.place);
        let near = stretches
            .iter_mut()
            .find(|stretch| stretch.takes(mark, line));
        match near {
            Some(stretch) => stretch.extend(mark, line),
            None => stretches.push(Stretch::new(mark, line)),
        }
    }
    stretches
        .into_iter()
        .map(|stretch| stretch.cut_out(sources))
        .collect()
}

/// Lines of a file, by their numbers and bytes.
struct Stretch {
    file: FileId,
    first: Line,
    end: usize,
    marks: Vec<(Line, Mark)>,
}

impl Stretch {
    fn new(mark: &Mark, line: Line) -> Self {
        Self {
            file: mark.place.file,
            first: line,
            end: line.end,
            marks: vec![(line, mark.clone())],
        }
    }

    fn takes(&self, mark: &Mark, line: Line) -> bool {
        let start = self.first.start.min(line.start);
        let end = self.end.max(line.end);
        let is_short = !is_long(line) && !is_long(self.first);
        self.file == mark.place.file && is_short && end - start <= NEAR
    }

    fn extend(&mut self, mark: &Mark, line: Line) {
        if line.start < self.first.start {
            self.first = line;
        }
        self.end = self.end.max(line.end);
        self.marks.push((line, mark.clone()));
    }

    fn cut_out(self, sources: &Sources) -> Excerpt<'_> {
        match self.marks.first() {
            Some((line, mark)) if is_long(*line) => part_of_line(*line, mark, sources),
            _ => self.whole_lines(sources),
        }
    }

    fn whole_lines(self, sources: &Sources) -> Excerpt<'_> {
        let text = sources.text(self.file);
        let start = self.first.start;
        let spans = self.marks.into_iter().map(|(line, mark)| {
            let span = on_first_line(text, line, mark.place);
            (span.start - start..span.end - start, mark)
        });
        Excerpt {
            file: self.file,
            line: self.first.number,
            column: None,
            spans: spans.collect(),
            text: text.get(start..self.end).unwrap_or("").into(),
        }
    }
}

fn is_long(line: Line) -> bool {
    line.end - line.start > LONG_LINE
}

/// The part of a long line around a place.
fn part_of_line<'a>(line: Line, mark: &Mark, sources: &'a Sources) -> Excerpt<'a> {
    let file = mark.place.file;
    let text = sources.text(file);
    let span = on_first_line(text, line, mark.place);
    let start = floor(text, span.start.saturating_sub(BEFORE).max(line.start));
    let end = floor(text, (span.start + AFTER).min(line.end));
    let head = if start > line.start { CUT } else { "" };
    let tail = if end < line.end { CUT } else { "" };
    let shown = text.get(start..end).unwrap_or("");
    let shift = |byte: usize| byte.min(end) - start + head.len();
    Excerpt {
        file,
        line: line.number,
        column: Some(sources.line_column(mark.place).1),
        text: format!("{head}{shown}{tail}").into(),
        spans: vec![(shift(span.start)..shift(span.end), mark.clone())],
    }
}

/// A long place is underlined on its first line only.
fn on_first_line(text: &str, line: Line, place: Place) -> Range<usize> {
    let start = floor(text, place.start.clamp(line.start, line.end));
    let end = floor(text, place.end.clamp(start, line.end.max(start)));
    start..end.max(start)
}

/// The nearest beginning of a character at or before `byte`.
fn floor(text: &str, byte: usize) -> usize {
    let byte = byte.min(text.len());
    (0..=byte)
        .rev()
        .find(|byte| text.is_char_boundary(*byte))
        .unwrap_or(0)
}
