//! Shows findings with the lines of the file they are about.

mod excerpt;
mod words;

#[cfg(test)]
mod tests;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use crate::finding::{Finding, Severity};
use crate::source::Sources;
use excerpt::{Excerpt, Mark, excerpts};
use words::{one_line, safe};

/// How findings are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// Plain text, for files and pipes.
    #[default]
    Plain,
    /// With the colours of a terminal, as ANSI escapes.
    Colored,
}

impl Style {
    fn renderer(self) -> Renderer {
        match self {
            Self::Plain => Renderer::plain(),
            Self::Colored => Renderer::styled(),
        }
    }
}

/// All findings as a person reads them, one below the other, in the order of
/// [`sort_findings`](crate::sort_findings).
///
/// ```
/// use codegen::{Finding, Sources, Style, render_findings};
///
/// let mut sources = Sources::default();
/// let file = sources.add("a.yaml", "a: 1\n");
/// let finding = Finding::warning("some-rule", "look at this", sources.whole(file));
/// let text = render_findings(&[finding], &sources, Style::Plain);
/// assert!(text.starts_with("warning[some-rule]: look at this\n"));
/// ```
#[must_use]
pub fn render_findings(findings: &[Finding], sources: &Sources, style: Style) -> String {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| finding.order());
    sorted
        .into_iter()
        .map(|finding| render(finding, sources, style) + "\n\n")
        .collect()
}

/// The finding as text, with the lines of the file it is about.
pub(crate) fn render(finding: &Finding, sources: &Sources, style: Style) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level
        .primary_title(one_line(&finding.message))
        .id(finding.rule);
    let excerpts = excerpts(&marks(finding), sources);
    let mut group = Group::with_title(title).elements(
        excerpts
            .iter()
            .flat_map(|excerpt| elements(excerpt, sources)),
    );
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(safe(help)));
    }
    without_bare_arrows(&style.renderer().render(&[group]))
}

/// Leaves out the arrows (`:::`) that lead to no file: the renderer draws one
/// under the place of a cut line, which it was told apart from the line.
fn without_bare_arrows(text: &str) -> String {
    let is_bare = |line: &&str| without_colors(line).trim() == ":::";
    let lines: Vec<&str> = text.lines().filter(|line| !is_bare(line)).collect();
    lines.join("\n")
}

fn without_colors(line: &str) -> String {
    let mut parts = line.split('\u{1b}');
    let first = parts.next().unwrap_or("");
    let rest = parts.filter_map(|part| part.split_once('m').map(|(_, text)| text));
    std::iter::once(first).chain(rest).collect()
}

fn marks(finding: &Finding) -> Vec<Mark> {
    let related = finding.related.iter().map(|(place, label)| Mark {
        kind: AnnotationKind::Context,
        place: *place,
        label: Some(one_line(label)),
    });
    let primary = Mark {
        kind: AnnotationKind::Primary,
        place: finding.place,
        label: None,
    };
    std::iter::once(primary).chain(related).collect()
}

/// The lines of an excerpt. Where a line was cut, its column is told apart,
/// because it is not the column in the part that is shown.
fn elements<'a>(excerpt: &'a Excerpt, sources: &Sources) -> Vec<Element<'a>> {
    let name = one_line(sources.name(excerpt.file));
    let annotations = excerpt
        .spans
        .iter()
        .map(|(span, mark)| mark.kind.span(span.clone()).label(mark.label.as_deref()));
    let snippet = Snippet::source(excerpt.text.as_ref())
        .line_start(excerpt.line)
        .annotations(annotations);
    match excerpt.column {
        None => vec![snippet.path(name).into()],
        Some(column) => {
            let origin = Origin::path(name).line(excerpt.line).char_column(column);
            vec![origin.into(), snippet.into()]
        }
    }
}
