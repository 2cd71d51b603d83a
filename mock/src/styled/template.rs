//! A path against its template: what stands in the place of each variable, still encoded.
use super::decoded;
use crate::document::operation::Operation;

/// The variables of an operation's path, below the base of any of its servers; none if the path
/// is another one.
pub(crate) fn values(operation: &Operation, path: &str) -> Option<Vec<(String, String)>> {
    let own = operation.own_path();
    let bases = operation.bases.iter();
    bases
        .filter_map(|base| values_of(&format!("{base}{own}"), path))
        .next()
}

/// The variables of a template with their texts, still encoded; none if the path is another one.
fn values_of(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let (templates, segments) = (template.split('/'), path.split('/'));
    if templates.clone().count() != segments.clone().count() {
        return None;
    }
    let mut values = Vec::new();
    for (template, segment) in templates.zip(segments) {
        segment_values(template, segment, &mut values)?;
    }
    Some(values)
}

fn segment_values(template: &str, segment: &str, values: &mut Vec<(String, String)>) -> Option<()> {
    let Some((front, rest)) = template.split_once('{') else {
        return (decoded(segment) == decoded(template)).then_some(());
    };
    let (name, rest) = rest.split_once('}')?;
    let segment = behind(front, segment)?;
    let next = rest.split('{').next().unwrap_or_default();
    let is_last = next.len() == rest.len();
    let end = match next {
        "" => segment.len(),
        _ => begins(next, segment, is_last)?,
    };
    values.push((name.to_owned(), segment.get(..end)?.to_owned()));
    segment_values(rest, segment.get(end..)?, values)
}

/// Where a literal begins behind at least one character; the last has to reach the end.
fn begins(literal: &str, segment: &str, is_last: bool) -> Option<usize> {
    let places = segment.char_indices().map(|(at, _)| at).skip(1);
    places.into_iter().find(|at| {
        let rest = segment.get(*at..).and_then(|rest| behind(literal, rest));
        rest.is_some_and(|rest| !is_last || rest.is_empty())
    })
}

/// What stands behind a literal, each of whose characters may be sent encoded.
fn behind<'a>(literal: &str, segment: &'a str) -> Option<&'a str> {
    let mut rest = segment;
    for byte in literal.bytes() {
        let encoded = rest.get(..3).filter(|text| text.starts_with('%'));
        let sent = encoded.and_then(|text| u8::from_str_radix(text.get(1..)?, 16).ok());
        rest = match (sent, rest.as_bytes().first()) {
            (Some(sent), _) if sent == byte => rest.get(3..)?,
            (None, Some(sent)) if *sent == byte => rest.get(1..)?,
            _ => return None,
        };
    }
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::values_of;

    #[test]
    fn variables_are_found_between_what_is_written() {
        let found = values_of("/v1/{a}/x-{b}.{c}/d:{e}", "/v1/1%2F/x-2.3/d:4").unwrap();
        let texts: Vec<_> = found.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(texts, ["1%2F", "2", "3", "4"]);
        assert!(values_of("/a/{b}", "/a/b/c").is_none());
        assert!(values_of("/a b", "/a%20b").is_some());
    }

    #[test]
    fn what_is_written_around_a_variable_may_be_sent_encoded() {
        let found = values_of("/v-{a}.json", "/v%2d1.2%2Ejson").unwrap();
        assert_eq!(found, [("a".to_owned(), "1.2".to_owned())]);
        assert!(values_of("/{a}.json", "/.json").is_none());
    }
}
