//! Reading `Retry-After`.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, NaiveDateTime};
use reqwest::header::{HeaderMap, RETRY_AFTER};

/// How long the server asks to wait: seconds, or a date as HTTP writes them.
/// A date that is past asks for no wait.
pub(crate) fn retry_after(headers: &HeaderMap, date: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    Some(moment(text)?.duration_since(date).unwrap_or_default())
}

/// A date in one of the three forms that who reads HTTP has to know (RFC 9110, 5.6.7).
fn moment(text: &str) -> Option<SystemTime> {
    if let Ok(moment) = DateTime::parse_from_rfc2822(text) {
        return Some(moment.into());
    }
    let old = ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
    let mut read = old
        .into_iter()
        .map(|form| NaiveDateTime::parse_from_str(text, form));
    let moment = read.find_map(Result::ok)?;
    Some(moment.and_utc().into())
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
        for date in [
            "Sun, 06 Nov 1994 08:50:07 GMT",
            "Sunday, 06-Nov-94 08:50:07 GMT",
            "Sun Nov  6 08:50:07 1994",
        ] {
            assert_eq!(read(date), Some(Duration::from_secs(30)), "{date}");
        }
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
