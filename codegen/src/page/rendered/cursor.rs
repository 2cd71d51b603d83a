//! Walks the lines of a page.

use super::lines::Line;

/// A position among lines.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'a> {
    rest: &'a [Line],
}

impl<'a> Cursor<'a> {
    pub(super) fn new(lines: &'a [Line]) -> Self {
        Self { rest: lines }
    }

    /// The next line, blank or not.
    pub(super) fn next(&mut self) -> Option<&'a Line> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first)
    }

    /// The next line, blank or not, left where it is.
    pub(super) fn peek(&self) -> Option<&'a Line> {
        self.rest.first()
    }

    /// The next lines that are not blank, left where they are.
    pub(super) fn ahead(&self) -> impl Iterator<Item = &'a Line> + use<'a> {
        self.rest.iter().filter(|line| !line.is_blank())
    }

    /// The next line that is not blank, left where it is.
    pub(super) fn peek_text(&self) -> Option<&'a Line> {
        self.ahead().next()
    }

    /// The next line that is not blank.
    pub(super) fn next_text(&mut self) -> Option<&'a Line> {
        while let Some(line) = self.next() {
            if !line.is_blank() {
                return Some(line);
            }
        }
        None
    }

    /// Whether nothing but blank lines is left.
    pub(super) fn is_at_end(&self) -> bool {
        self.peek_text().is_none()
    }
}
