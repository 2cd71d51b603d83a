//! One of the two states that are compared, and where things stand in it.

use serde_json::Value as Json;

use super::model::{PagePlace, Sides, Where};
use super::outline::outline;
use crate::node::{Node, tokens};
use crate::source::{Place, Sources};

/// What is shown of a change's surroundings is at most this many lines.
const MOST: usize = 400;

/// A state of an API: a document, and how to find the pages it comes from.
#[derive(Clone, Copy, Debug)]
pub struct State<'a> {
    /// What it is called: a path, or a path in a git revision.
    pub name: &'a str,
    /// The document.
    pub root: &'a Node,
    /// The files the document's places are in.
    pub sources: &'a Sources,
    /// Where its parts come from, if the document is a merged one that was
    /// written with this note: see [`origins`](crate::origins).
    pub origins: Option<&'a Json>,
}

impl State<'_> {
    /// A place of this state as a report shows it.
    pub(super) fn spot(&self, pointer: &str, place: Place) -> Where {
        let place = self.key(pointer).unwrap_or(place);
        let text = self.sources.slice(self.line(place));
        let (file, line) = self.origin(pointer).unwrap_or_else(|| {
            let (line, _) = self.sources.line_column(place);
            (self.sources.name(place.file).to_owned(), line)
        });
        Where {
            pointer: pointer.to_owned(),
            page: PagePlace {
                file,
                line,
                text: Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
            },
        }
    }

    /// Where the name of a thing stands, which may be a line above the thing.
    fn key(&self, pointer: &str) -> Option<Place> {
        let name = tokens(pointer).last()?;
        let holder = self.root.at(parent(pointer))?.as_object()?;
        Some(holder.get(&name)?.key)
    }

    /// The whole line a place begins in.
    fn line(&self, place: Place) -> Place {
        let line = self.sources.line(place);
        Place {
            start: line.start,
            end: line.end,
            ..place
        }
    }

    /// The page and line of the operation or component around a pointer.
    fn origin(&self, pointer: &str) -> Option<(String, usize)> {
        let origins = self.origins?;
        let kind = match pointer.starts_with("/components/") {
            true => "components",
            false => "operations",
        };
        let origin = origins.get(kind)?.get(prefix(pointer, 3)?)?;
        let (file, line) = origin.get("from")?.as_str()?.rsplit_once(':')?;
        Some((file.to_owned(), line.parse().ok()?))
    }
}

/// The first parts of a pointer.
fn prefix(pointer: &str, parts: usize) -> Option<&str> {
    let mut slashes = pointer.match_indices('/').map(|(at, _)| at);
    let end = slashes.nth(parts).unwrap_or(pointer.len());
    let prefix = pointer.get(..end)?;
    (prefix.matches('/').count() == parts).then_some(prefix)
}

/// Old and new text of the smallest thing around a change that both states
/// have; of what changed alone, if that thing is too large to look at.
pub(super) fn sides(
    old: &State<'_>,
    new: &State<'_>,
    old_at: Option<&str>,
    new_at: Option<&str>,
) -> Sides {
    let both = old_at.zip(new_at);
    let around = match both {
        Some((old_at, new_at)) => Some((parent(old_at), parent(new_at))),
        None => old_at.or(new_at).map(|at| (parent(at), parent(at))),
    };
    let shown = |state: &State<'_>, at: &str| {
        let node = state.root.at(at);
        node.map_or(Some(String::new()), |node| outline(node, MOST))
    };
    let wide = around.and_then(|(old_at, new_at)| {
        let (old, new) = (shown(old, old_at)?, shown(new, new_at)?);
        Some(Sides { old, new })
    });
    let alone = |state: &State<'_>, at: Option<&str>| {
        let text = at.and_then(|at| shown(state, at));
        text.unwrap_or_default()
    };
    wide.unwrap_or_else(|| Sides {
        old: alone(old, old_at),
        new: alone(new, new_at),
    })
}

fn parent(pointer: &str) -> &str {
    let end = pointer.rfind('/').unwrap_or(0);
    pointer.get(..end).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use crate::read::read_yaml;

    fn with_state<T>(text: &str, origins: Option<&Json>, look: impl FnOnce(&State<'_>) -> T) -> T {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", text);
        let (root, _) = read_yaml(&sources, sources.whole(file));
        let (root, name) = (root.unwrap(), "a.yaml");
        look(&State {
            name,
            root: &root,
            sources: &sources,
            origins,
        })
    }

    const TEXT: &str =
        "components:\n  schemas:\n    Bank:\n      enum:\n        - a\n        - b\n";
    const POINTER: &str = "/components/schemas/Bank/enum/1";

    #[test]
    fn a_place_is_shown_with_its_line() {
        let spot = with_state(TEXT, None, |state| {
            state.spot(POINTER, state.root.at(POINTER).unwrap().place)
        });
        assert_eq!(spot.page.shown(), "a.yaml:6");
        assert_eq!(spot.page.text.as_deref(), Some("- b"));
    }

    #[test]
    fn a_place_in_a_merged_document_is_shown_on_the_page_it_comes_from() {
        let origins = serde_json::json!({"components": {"/components/schemas/Bank": {"from": "pages/x.md:26"}}});
        let spot = with_state(TEXT, Some(&origins), |state| {
            state.spot(POINTER, state.root.at(POINTER).unwrap().place)
        });
        assert_eq!(spot.page.shown(), "pages/x.md:26");
    }

    #[test]
    fn the_sides_show_what_surrounds_the_change() {
        let newer = TEXT.replace("        - b\n", "");
        let sides = with_state(TEXT, None, |old| {
            with_state(&newer, None, |new| sides(old, new, Some(POINTER), None))
        });
        assert_eq!(
            (sides.old.as_str(), sides.new.as_str()),
            ("- a\n- b\n", "- a\n")
        );
    }

    #[test]
    fn of_large_surroundings_only_the_change_is_shown() {
        let many: String = (0..MOST).map(|at| format!("        - v{at}\n")).collect();
        let text = format!("{TEXT}{many}");
        let sides = with_state(&text, None, |old| {
            with_state("a: 1\n", None, |new| sides(old, new, Some(POINTER), None))
        });
        assert_eq!((sides.old.as_str(), sides.new.as_str()), ("b\n", ""));
    }
}
