//! Whether the API may have done what it was asked to, although the call failed.

use super::error::ErrorKind;
use super::operation::Method;

/// Whether a failed call may have changed something, as far as anyone can know.
///
/// A status decides, if one came: the server has spoken. Otherwise it depends
/// on whether the request may have left this machine.
pub(crate) fn is_unknown(method: Method, kind: ErrorKind, status: Option<u16>) -> bool {
    !method.is_safe()
        && match status {
            Some(status) => may_be_done(status),
            None => matches!(kind, ErrorKind::Timeout | ErrorKind::Transport),
        }
}

/// Whether a server that gives this status may have done what it was asked to.
///
/// A success that could not be used was done, most likely. A server that
/// failed may have done so before or after its work, and a gateway in front of
/// it does not know.
fn may_be_done(status: u16) -> bool {
    match status {
        // The same request is wanted elsewhere, so it was not done here.
        307 | 308 => false,
        100..=399 | 408 | 500.. => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_known_and_a_failure_of_the_server_is_not() {
        let unknown = |status| is_unknown(Method::Post, ErrorKind::Api, Some(status));
        for status in [200, 201, 204, 303, 408, 500, 502, 503, 504] {
            assert!(unknown(status), "{status}");
        }
        for status in [307, 308, 400, 401, 403, 404, 409, 422, 429] {
            assert!(!unknown(status), "{status}");
        }
    }

    #[test]
    fn without_a_status_it_depends_on_what_was_sent() {
        let unknown = |kind| is_unknown(Method::Post, kind, None);
        for kind in [ErrorKind::Timeout, ErrorKind::Transport] {
            assert!(unknown(kind), "{kind:?}");
        }
        for kind in [
            ErrorKind::Configuration,
            ErrorKind::InvalidInput,
            ErrorKind::Connect,
        ] {
            assert!(!unknown(kind), "{kind:?}");
        }
    }

    #[test]
    fn what_only_asks_leaves_nothing_unknown() {
        assert!(!is_unknown(Method::Get, ErrorKind::Timeout, None));
        assert!(!is_unknown(Method::Head, ErrorKind::Api, Some(500)));
    }
}
