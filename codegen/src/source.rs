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
        self.files.push(SourceFile {
            name: name.into(),
            text: text.into(),
        });
        id
    }

    /// The name of a file; empty for an id of other sources.
    #[must_use]
    pub fn name(&self, file: FileId) -> &str {
        self.file(file).map_or("", |file| &file.name)
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
        let text = self.text(place.file);
        let before = text.get(..place.start).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        (line, column)
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
