//! Which of the documented media types an answer is in.

use reqwest::header::{CONTENT_TYPE, HeaderMap};

/// The position of the documented media type that fits best; the first if the
/// answer does not say what it is.
pub(crate) fn best(headers: &HeaderMap, documented: &[&str]) -> Option<usize> {
    let Some(stated) = headers.get(CONTENT_TYPE) else {
        return Some(0);
    };
    let stated = stated.to_str().unwrap_or_default();
    let exact = |wanted: &str| {
        let mut documented = documented.iter();
        documented.position(|one| letters(one).eq(letters(wanted)))
    };
    let exactly = exact(stated);
    let stated = essence(stated);
    if let Some(position) = exactly.or_else(|| exact(&stated)) {
        return Some(position);
    }
    let fits = |wanted: &str| documented.iter().position(|one| essence(one) == wanted);
    let (kind, subtype) = stated.split_once('/').unwrap_or((&stated, ""));
    let suffix = subtype.rsplit('+').next().unwrap_or_default();
    let candidates = [
        stated.clone(),
        format!("{kind}/{suffix}"),
        format!("{kind}/*+{suffix}"),
        format!("{kind}/*"),
        "*/*".to_owned(),
    ];
    candidates.iter().find_map(|wanted| fits(wanted))
}

/// What counts of a media type with its parameters.
fn letters(media_type: &str) -> impl Iterator<Item = u8> {
    let letters = media_type.bytes().filter(|byte| *byte != b' ');
    letters.map(|byte| byte.to_ascii_lowercase())
}

/// The media type without parameters, in lower case.
fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{CONTENT_TYPE, HeaderMap, best};

    #[test]
    fn the_nearest_media_type_is_taken() {
        let documented = ["application/json", "text/*", "*/*"];
        let cases = [
            ("Application/JSON; charset=utf-8", Some(0)),
            ("application/problem+json", Some(0)),
            ("text/csv", Some(1)),
            ("image/png", Some(2)),
        ];
        for (stated, expected) in cases {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, stated.parse().unwrap());
            assert_eq!(best(&headers, &documented), expected, "{stated}");
            assert_eq!(best(&headers, &["font/woff"]), None);
        }
        assert_eq!(best(&HeaderMap::new(), &documented), Some(0));
    }

    #[test]
    fn parameters_tell_media_types_apart_that_are_one_without_them() {
        let documented = [
            "application/json;v=1",
            "application/json",
            "application/json; V=2",
        ];
        let cases = [
            ("application/json; v=1", 0),
            ("application/json", 1),
            ("application/json;v=2", 2),
            ("application/json; charset=utf-8", 1),
        ];
        for (stated, expected) in cases {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, stated.parse().unwrap());
            assert_eq!(best(&headers, &documented), Some(expected), "{stated}");
        }
    }
}
