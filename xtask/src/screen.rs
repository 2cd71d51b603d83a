//! What the user sees: results on standard output, problems on standard error.

use std::env;
use std::io::{IsTerminal as _, Write as _, stderr, stdout};

use codegen::Style;

use crate::cli::Color;

/// Where a command prints.
///
/// A screen that went away (`cargo xtask check | head`) is no error.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Screen {
    out: Paint,
    err: Paint,
}

#[derive(Clone, Copy, Debug)]
enum Paint {
    Plain,
    Colored,
}

impl Screen {
    pub(crate) fn new(color: Color) -> Self {
        let paint = |is_terminal: bool| match color {
            Color::Always => Paint::Colored,
            Color::Auto if is_terminal && !no_color() => Paint::Colored,
            Color::Auto | Color::Never => Paint::Plain,
        };
        Self {
            out: paint(stdout().is_terminal()),
            err: paint(stderr().is_terminal()),
        }
    }

    /// Prints a line.
    pub(crate) fn line(&self, line: &str) {
        let _ = writeln!(stdout(), "{line}");
    }

    /// Prints a text of several lines.
    pub(crate) fn text(&self, text: &str) {
        let _ = write!(stdout(), "{text}");
    }

    /// How a text for standard output is styled.
    pub(crate) fn style(&self) -> Style {
        match self.out {
            Paint::Plain => Style::Plain,
            Paint::Colored => Style::Colored,
        }
    }

    /// Prints a unified diff.
    pub(crate) fn diff(&self, diff: &str) {
        for line in diff.lines() {
            self.line(&self.out.diff_line(line));
        }
    }

    /// Prints a finding.
    pub(crate) fn finding(&self, finding: &str) {
        let _ = writeln!(stderr(), "{}\n", self.err.finding(finding));
    }

    /// Says how far a long run is; the result comes elsewhere.
    pub(crate) fn progress(&self, line: &str) {
        let _ = writeln!(stderr(), "{line}");
    }

    /// Prints an error that is no finding.
    pub(crate) fn error(&self, message: &str) {
        let line = format!("error: {message}");
        let _ = writeln!(stderr(), "{}", self.err.finding(&line));
    }

    /// Prints a warning that is no finding.
    pub(crate) fn warning(&self, message: &str) {
        let line = format!("warning: {message}");
        let _ = writeln!(stderr(), "{}", self.err.finding(&line));
    }
}

fn no_color() -> bool {
    env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
}

const RED: &str = "31";
const GREEN: &str = "32";
const CYAN: &str = "36";
const BOLD_RED: &str = "1;31";
const BOLD_YELLOW: &str = "1;33";

impl Paint {
    fn diff_line(self, line: &str) -> String {
        match line.as_bytes().first() {
            Some(b'-') => self.paint(RED, line),
            Some(b'+') => self.paint(GREEN, line),
            Some(b'@') => self.paint(CYAN, line),
            _ => line.to_owned(),
        }
    }

    /// Only the title, so that the lines of the file stay readable.
    fn finding(self, text: &str) -> String {
        let end = text.find('\n').unwrap_or(text.len());
        let (title, rest) = text.split_at(end);
        let color = if title.starts_with("warning") {
            BOLD_YELLOW
        } else {
            BOLD_RED
        };
        self.paint(color, title) + rest
    }

    fn paint(self, code: &str, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Colored => format!("\x1b[{code}m{text}\x1b[0m"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_screen_changes_no_text() {
        assert_eq!(Paint::Plain.diff_line("-a"), "-a");
        assert_eq!(Paint::Plain.finding("error: a\nb"), "error: a\nb");
    }

    #[test]
    fn a_colored_screen_paints_the_title_of_a_finding_only() {
        let painted = Paint::Colored.finding("warning: a\nb");
        assert_eq!(painted, "\x1b[1;33mwarning: a\x1b[0m\nb");
    }
}
