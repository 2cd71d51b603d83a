//! Path parameters: one segment, and no way out of it.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Everything but what RFC 3986 calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The value as one segment of a path.
///
/// Refused is what could make the path another one: an empty value, `.` and
/// `..`, slashes, backslashes and control characters, also encoded.
pub(crate) fn segment(value: &str) -> Result<Cow<'_, str>, &'static str> {
    if is_plain(value) {
        return Ok(value.into());
    }
    let mut decoded = value.to_owned();
    loop {
        if let Some(reason) = objection(&decoded) {
            return Err(reason);
        }
        // Servers and proxies may decode more than once.
        let again = percent_decode_str(&decoded)
            .decode_utf8_lossy()
            .into_owned();
        if again == decoded {
            return Ok(utf8_percent_encode(value, RESERVED).into());
        }
        decoded = again;
    }
}

/// The path with a value in place of a parameter's name in braces.
pub(crate) fn filled(path: &str, name: &str, value: &str) -> String {
    let mut filled = String::with_capacity(path.len() + value.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let behind = after.strip_prefix(name);
        rest = match behind.and_then(|behind| behind.strip_prefix('}')) {
            Some(behind) => {
                filled.push_str(value);
                behind
            }
            None => {
                filled.push('{');
                after
            }
        };
    }
    filled.push_str(rest);
    filled
}

/// Whether a value needs neither encoding nor a closer look, as nearly all do.
pub(super) fn is_plain(value: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    // All bytes are looked at, for that is done to many at once.
    let bytes = value.bytes();
    bytes.fold(!value.is_empty(), |all, byte| all & is_plain(byte))
}

fn objection(value: &str) -> Option<&'static str> {
    if value.is_empty() {
        Some("is empty and would change the path")
    } else if value == "." || value == ".." {
        Some("is a step in the path, not a value")
    } else if value.contains(['/', '\\']) {
        Some("has a slash, which would change the path")
    } else if value.chars().any(char::is_control) {
        Some("has a control character")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{filled, segment};

    #[test]
    fn what_would_change_the_path_is_refused() {
        for value in [
            "", ".", "..", "a/b", "a\\b", "%2e%2E", "%2F", "%5c", "%252f", "%25252f", "a\n", "%00",
        ] {
            assert!(segment(value).is_err(), "{value:?}");
        }
    }

    #[test]
    fn a_value_takes_the_place_of_its_name_and_no_other() {
        assert_eq!(filled("/a/{id}/b/{idea}", "id", "7"), "/a/7/b/{idea}");
        assert_eq!(filled("/{id}.{id}", "id", "{id}"), "/{id}.{id}");
        assert_eq!(filled("/{a", "a", "7"), "/{a");
    }

    #[test]
    fn every_other_value_is_one_encoded_segment() {
        assert_eq!(segment("01HPR8"), Ok("01HPR8".into()));
        assert_eq!(segment("a b?c#d"), Ok("a%20b%3Fc%23d".into()));
        assert_eq!(segment("100%"), Ok("100%25".into()));
        assert_eq!(segment("ñ"), Ok("%C3%B1".into()));
    }
}
