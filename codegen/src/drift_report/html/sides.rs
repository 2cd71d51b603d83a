//! Old and new text side by side, with what did not change folded away.

use similar::{ChangeTag, TextDiff};

use crate::drift_report::model::Sides;
use crate::drift_report::words::escape_xml as escape;

/// How many unchanged lines are shown around a change.
const CONTEXT: usize = 3;

/// No more lines than these are shown of one change.
const LONGEST: usize = 200;

/// One line of the picture.
enum Row<'a> {
    /// On both sides.
    Same(&'a str),
    /// Old and new, either of which may be missing.
    Pair(Option<&'a str>, Option<&'a str>),
    /// Lines that are not shown.
    Fold(&'static str),
}

/// The picture; nothing when both sides are empty.
pub(super) fn html(sides: &Sides) -> String {
    if sides.old.is_empty() && sides.new.is_empty() {
        return String::new();
    }
    let diff = TextDiff::from_lines(&sides.old, &sides.new);
    let mut rows = rows(&diff);
    if rows.len() > LONGEST {
        rows.truncate(LONGEST);
        rows.push(Row::Fold("and more"));
    }
    let rows: String = rows.iter().map(row).collect();
    format!(
        "<div class=\"sides\" role=\"table\" aria-label=\"old and new\">\n\
         <div class=\"row head\"><div>old</div><div>new</div></div>\n{rows}</div>\n"
    )
}

fn rows<'a>(diff: &'a TextDiff<'a, 'a, str>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (index, group) in diff.grouped_ops(CONTEXT).iter().enumerate() {
        if index > 0 {
            rows.push(Row::Fold("…"));
        }
        for op in group {
            let (mut old, mut new) = (Vec::new(), Vec::new());
            for change in diff.iter_changes(op) {
                let line = change.value().trim_end_matches('\n');
                match change.tag() {
                    ChangeTag::Equal => rows.push(Row::Same(line)),
                    ChangeTag::Delete => old.push(line),
                    ChangeTag::Insert => new.push(line),
                }
            }
            let pairs = 0..old.len().max(new.len());
            rows.extend(pairs.map(|at| Row::Pair(old.get(at).copied(), new.get(at).copied())));
        }
    }
    rows
}

fn row(row: &Row<'_>) -> String {
    let cell = |class: &str, line: Option<&str>| match line {
        Some(line) => format!("<div class=\"{class}\">{}</div>", escape(line)),
        None => "<div class=\"none\"></div>".to_owned(),
    };
    match row {
        Row::Same(line) => format!(
            "<div class=\"row same\">{}{}</div>\n",
            cell("old", Some(line)),
            cell("new", Some(line))
        ),
        Row::Pair(old, new) => format!(
            "<div class=\"row\">{}{}</div>\n",
            cell("old gone", *old),
            cell("new come", *new)
        ),
        Row::Fold(mark) => format!("<div class=\"row fold\">{mark}</div>\n"),
    }
}
