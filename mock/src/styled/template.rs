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
    let segment = segment.strip_prefix(front)?;
    let next = rest.split('{').next().unwrap_or_default();
    let end = match (next.is_empty(), next.len() == rest.len()) {
        (true, _) => segment.len(),
        (false, true) => segment.len().checked_sub(next.len())?,
        (false, false) => segment.find(next)?,
    };
    values.push((name.to_owned(), segment.get(..end)?.to_owned()));
    segment_values(rest, segment.get(end..)?, values)
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
}
