//! Shows findings with the lines of the file they are about.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::finding::{Finding, Severity};
use crate::source::{Place, Sources};

/// The finding as plain text, with the lines of the file around it.
pub(crate) fn render(finding: &Finding, sources: &Sources) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&finding.message).id(finding.rule);
    let mut group = Group::with_title(title).element(snippet(
        sources,
        finding.place,
        AnnotationKind::Primary,
        None,
    ));
    for (place, label) in &finding.related {
        group = group.element(snippet(
            sources,
            *place,
            AnnotationKind::Context,
            Some(label),
        ));
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(help));
    }
    Renderer::plain().render(&[group])
}

fn snippet<'a>(
    sources: &'a Sources,
    place: Place,
    kind: AnnotationKind,
    label: Option<&'a str>,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let first_line = first_line_of(sources, place);
    Snippet::source(sources.text(place.file))
        .path(sources.name(place.file))
        .annotation(
            kind.span(first_line.start..first_line.end)
                .label(label.map(str::to_owned)),
        )
}

/// A long place is underlined on its first line only.
fn first_line_of(sources: &Sources, place: Place) -> std::ops::Range<usize> {
    let text = sources.slice(place);
    let length = text.find('\n').unwrap_or(text.len());
    place.start..place.start + length.max(usize::from(!text.is_empty()))
}
