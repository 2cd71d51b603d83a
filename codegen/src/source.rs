//! The files the tool was given, and places in them.

use std::ops::Range;

/// A file by its position in [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(u32);

/// A stretch of one file, in bytes.
///
/// Everything read from a file carries one, so that every finding, every
/// change and every generated item can name where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Place {
    /// The stretch as a range of bytes.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

/// A file's name, as findings print it, and its text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The name a person can open: a path relative to the project, with `/`.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// The byte at which each line begins.
    lines: Vec<usize>,
}

/// A line of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Counted from 1.
    pub(crate) number: usize,
    /// The first byte.
    pub(crate) start: usize,
    /// One past the last byte, without the line break.
    pub(crate) end: usize,
}

/// All files of one run.
///
/// ```
/// let mut sources = codegen::Sources::default();
/// let file = sources.add("spec/a.yaml", "openapi: 3.0.0\ninfo: {}\n");
/// let place = codegen::Place { file, start: 15, end: 19 };
/// assert_eq!(sources.locate(place), "spec/a.yaml:2:1");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Adds a file and returns its id.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        let text = text.into();
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0)
            .chain(breaks.map(|(at, _)| at + 1))
            .collect();
        self.files.push(SourceFile {
            name: name.into(),
            text,
            lines,
        });
        id
    }

    /// The name of a file; empty for an id of other sources.
    #[must_use]
    pub fn name(&self, file: FileId) -> &str {
        self.file(file).map_or("", |file| &file.name)
    }

    /// The names of all files, in the order in which they were added.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.name.as_str())
    }

    /// The text of a file; empty for an id of other sources.
    #[must_use]
    pub fn text(&self, file: FileId) -> &str {
        self.file(file).map_or("", |file| &file.text)
    }

    /// The text of a place; empty if the place is not in the file.
    #[must_use]
    pub fn slice(&self, place: Place) -> &str {
        self.text(place.file).get(place.range()).unwrap_or("")
    }

    /// The place of a whole file.
    #[must_use]
    pub fn whole(&self, file: FileId) -> Place {
        Place {
            file,
            start: 0,
            end: self.text(file).len(),
        }
    }

    /// Line and column of a place's first character, both counted from 1, the
    /// column in characters.
    #[must_use]
    pub fn line_column(&self, place: Place) -> (usize, usize) {
        let line = self.line(place);
        let text = self.text(place.file);
        let before = text.get(line.start..place.start);
        let before = before.or_else(|| text.get(line.start..line.end));
        let column = before.unwrap_or("").chars().count() + 1;
        (line.number, column)
    }

    /// The line in which a place begins; the last one if it begins behind it.
    pub(crate) fn line(&self, place: Place) -> Line {
        let (text, lines) = self
            .file(place.file)
            .map_or(("", [].as_slice()), |file| (&file.text, &file.lines));
        let number = lines.partition_point(|start| *start <= place.start).max(1);
        let start = lines.get(number - 1).copied().unwrap_or(0);
        let next = lines.get(number).copied().unwrap_or(text.len());
        let length = text
            .get(start..next)
            .map_or(0, |line| line.trim_end_matches(['\n', '\r']).len());
        let end = start + length;
        Line { number, start, end }
    }

    /// `file:line:column` of a place.
    #[must_use]
    pub fn locate(&self, place: Place) -> String {
        let (line, column) = self.line_column(place);
        format!("{}:{line}:{column}", self.name(place.file))
    }

    fn file(&self, file: FileId) -> Option<&SourceFile> {
        self.files.get(usize::try_from(file.0).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_are_counted_in_characters_from_one() {
        let mut sources = Sources::default();
        let file = sources.add("a", "é1\r\nñü2\n\nx");
        let at = |start| Place {
            file,
            start,
            end: start,
        };
        for (start, line_column) in [
            (0, (1, 1)),
            (2, (1, 2)),
            (3, (1, 3)),
            (5, (2, 1)),
            (9, (2, 3)),
            (11, (3, 1)),
            (12, (4, 1)),
            (13, (4, 2)),
            (99, (4, 2)),
        ] {
            assert_eq!(sources.line_column(at(start)), line_column, "{start}");
        }
    }

    #[test]
    fn a_file_of_other_sources_has_one_empty_line() {
        let file = Sources::default().add("a", "text");
        let place = Place {
            file,
            start: 2,
            end: 3,
        };
        assert_eq!(Sources::default().line_column(place), (1, 1));
    }
}
