//! Reading `Retry-After`.

use std::time::{Duration, SystemTime};

use chrono::DateTime;
use reqwest::header::{HeaderMap, RETRY_AFTER};

/// How long the server asks to wait: seconds, or a date as HTTP writes them.
/// A date that is past asks for no wait.
pub(crate) fn retry_after(headers: &HeaderMap, date: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = SystemTime::from(DateTime::parse_from_rfc2822(text).ok()?);
    Some(until.duration_since(date).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &'static str) -> Option<Duration> {
        let headers = [(RETRY_AFTER, reqwest::header::HeaderValue::from_static(text))];
        // Sunday, 6 November 1994, 08:49:37 UTC.
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        retry_after(&headers.into_iter().collect(), date)
    }

    #[test]
    fn seconds_and_dates_are_read() {
        assert_eq!(read("7"), Some(Duration::from_secs(7)));
        assert_eq!(read(" 0 "), Some(Duration::ZERO));
        let date = read("Sun, 06 Nov 1994 08:50:07 GMT");
        assert_eq!(date, Some(Duration::from_secs(30)));
    }

    #[test]
    fn a_date_that_is_past_asks_for_no_wait() {
        assert_eq!(read("Sun, 06 Nov 1994 08:00:00 GMT"), Some(Duration::ZERO));
    }

    #[test]
    fn what_is_neither_is_no_answer() {
        for text in ["soon", "-3", "1.5", ""] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
