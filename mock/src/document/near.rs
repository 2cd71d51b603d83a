//! What somebody may have meant who asked for a path that is not documented.
use super::operation::Operation;
use super::route::{Segment, Table};

/// Differences, in segments, up to which a path counts as meant.
const NEAR: f64 = 1.1;
/// What a slash too many at the end counts.
const SLASH: f64 = 0.2;
/// What a segment counts that was left out.
const LEFT_OUT: f64 = 1.2;

/// The documented path that is nearest to one that was asked for, if any is near.
///
/// It is told as the document writes it, so that it repeats nothing of the request.
pub(crate) fn nearest(table: &Table, operations: &[Operation], path: &str) -> Option<String> {
    let asked: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let with_base = bases(operations).map(|base| {
        let base = base.trim_start_matches('/').split('/');
        base.chain(asked.iter().copied()).collect::<Vec<_>>()
    });
    let readings: Vec<Vec<&str>> = std::iter::once(asked.clone()).chain(with_base).collect();
    let far = |template: &[Segment]| {
        let readings = readings.iter().map(|asked| distance(template, asked));
        readings.fold(f64::INFINITY, f64::min)
    };
    let nearest = table.templates().map(|template| (far(template), template));
    let (far, template) = nearest.min_by(|one, other| one.0.total_cmp(&other.0))?;
    (far <= NEAR).then(|| {
        template
            .iter()
            .map(|segment| format!("/{segment}"))
            .collect()
    })
}

/// The servers' bases that are not empty.
fn bases(operations: &[Operation]) -> impl Iterator<Item = &str> {
    let mut bases: Vec<&str> = operations
        .iter()
        .flat_map(|operation| operation.bases.iter().map(String::as_str))
        .filter(|base| !base.is_empty())
        .collect();
    bases.sort_unstable();
    bases.dedup();
    bases.into_iter()
}

/// How many segments have to be changed, added or taken away, in parts where they are alike.
fn distance(template: &[Segment], asked: &[&str]) -> f64 {
    let gone = |segment: &str| if segment.is_empty() { SLASH } else { 1.0 };
    let mut above: Vec<f64> = vec![0.0];
    for segment in asked {
        above.push(above.last().copied().unwrap_or_default() + gone(segment));
    }
    for written in template {
        let mut row = vec![above.first().copied().unwrap_or_default() + LEFT_OUT];
        for (segment, pair) in asked.iter().zip(above.windows(2)) {
            let [across, up] = pair else { continue };
            let left = row.last().copied().unwrap_or_default();
            let changed = across + unlike(written, segment);
            row.push(changed.min(up + LEFT_OUT).min(left + gone(segment)));
        }
        above = row;
    }
    above.last().copied().unwrap_or(f64::INFINITY)
}

/// From 0, the same, to 1, nothing alike; a variable can be anything but empty.
fn unlike(written: &Segment, asked: &str) -> f64 {
    match written.literal() {
        None if asked.is_empty() => 1.0,
        None => 0.0,
        Some(text) => {
            let (text, asked) = (text.to_lowercase(), asked.to_lowercase());
            let longest = text.chars().count().max(asked.chars().count()).max(1);
            // Less than half alike is another word.
            let part = edits(&text, &asked) as f64 / longest as f64;
            if part > 0.5 { 2.0 } else { part }
        }
    }
}

/// Letters that have to be changed, added or taken away.
fn edits(one: &str, other: &str) -> usize {
    let mut above: Vec<usize> = (0..=other.chars().count()).collect();
    for (number, letter) in one.chars().enumerate() {
        let mut row = vec![number + 1];
        for (other, pair) in other.chars().zip(above.windows(2)) {
            let [across, up] = pair else { continue };
            let left = row.last().copied().unwrap_or_default();
            row.push(
                (across + usize::from(letter != other))
                    .min(up + 1)
                    .min(left + 1),
            );
        }
        above = row;
    }
    above.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use serde_json::json;

    fn meant(path: &str) -> Option<String> {
        let get = json!({ "get": { "responses": {} } });
        let document = Document::read(json!({
            "openapi": "3.0.3",
            "servers": [{ "url": "https://a.example/api/v2" }],
            "paths": { "/animals": get, "/animals/{id}": get, "/animals/{id}/toys": get, "/events": get },
        }));
        let document = document.unwrap();
        nearest(&document.routes, &document.operations, path)
    }

    #[test]
    fn a_path_that_is_nearly_documented_has_one_that_was_meant() {
        for (asked, meant_by) in [
            ("/api/v2/animal", "/api/v2/animals"),
            ("/api/v2/animals/", "/api/v2/animals"),
            ("/api/v2/Animals/7/toy", "/api/v2/animals/{id}/toys"),
            ("/animals/7", "/api/v2/animals/{id}"),
            ("/api/v1/events", "/api/v2/events"),
            ("//api/v2/events", "/api/v2/events"),
            ("/api/v2/animals/7/toys/8", "/api/v2/animals/{id}/toys"),
        ] {
            assert_eq!(meant(asked).as_deref(), Some(meant_by), "{asked}");
        }
    }

    #[test]
    fn a_path_like_none_has_none_that_was_meant() {
        assert_eq!(meant("/favicon.ico"), None);
        assert_eq!(meant("/"), None);
    }
}
