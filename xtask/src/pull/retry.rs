//! Which failures are worth another try, and after which pause.

use std::thread;
use std::time::Duration;

use chrono::{DateTime, Utc};

/// The longest pause a server may ask for.
const LONGEST: Duration = Duration::from_secs(120);

/// Why a request gave no page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// It may go away by itself; with the pause the server asked for.
    Passing(String, Option<Duration>),
    /// Asking again would give the same.
    Lasting(String),
}

/// How often and how slowly a failed request is made again.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    /// How many times after the first.
    pub(super) retries: u32,
    /// The pause before the first retry; it doubles for each further one.
    pub(super) pause: Duration,
}

impl Patience {
    /// Makes a request until it succeeds, will not succeed, or patience ends.
    pub(super) fn insist<T>(
        self,
        mut request: impl FnMut() -> Result<T, Trouble>,
    ) -> Result<T, String> {
        for retry in 0..=self.retries {
            let (why, asked) = match request() {
                Ok(value) => return Ok(value),
                Err(Trouble::Lasting(why)) => return Err(why),
                Err(Trouble::Passing(why, asked)) => (why, asked),
            };
            if retry == self.retries {
                return Err(tried(&why, retry + 1));
            }
            thread::sleep(
                self.next_pause(retry, asked)
                    .map_err(|wish| format!("{why}; {wish}"))?,
            );
        }
        Err("no request was made".to_owned())
    }

    /// The pause before retry number `retry`, from 0; an error when the server
    /// asks for more than anyone would wait.
    fn next_pause(self, retry: u32, asked: Option<Duration>) -> Result<Duration, String> {
        let own = self.pause.saturating_mul(2_u32.saturating_pow(retry));
        match asked {
            Some(asked) if asked > LONGEST => {
                let seconds = asked.as_secs();
                Err(format!("it asks to come back in {seconds} seconds"))
            }
            Some(asked) => Ok(asked),
            None => Ok(own.min(LONGEST)),
        }
    }
}

fn tried(why: &str, times: u32) -> String {
    match times {
        1 => why.to_owned(),
        _ => format!("{why} (tried {times} times)"),
    }
}

/// The pause a `Retry-After` header asks for: seconds, or a date.
pub(super) fn retry_after(header: &str, now: DateTime<Utc>) -> Option<Duration> {
    if let Ok(seconds) = header.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = DateTime::parse_from_rfc2822(header.trim()).ok()?;
    let pause = date.signed_duration_since(now);
    Some(pause.to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATIENCE: Patience = Patience {
        retries: 3,
        pause: Duration::from_millis(1),
    };

    fn passing() -> Trouble {
        Trouble::Passing("busy".to_owned(), None)
    }

    #[test]
    fn a_request_is_made_until_it_succeeds() {
        let mut answers = vec![Ok(7), Err(passing()), Err(passing())];
        let answer = PATIENCE.insist(|| answers.pop().unwrap_or(Ok(0)));
        assert_eq!(answer, Ok(7));
        assert!(answers.is_empty());
    }

    #[test]
    fn patience_ends_and_says_how_often_it_tried() {
        let answer: Result<(), _> = PATIENCE.insist(|| Err(passing()));
        assert_eq!(answer, Err("busy (tried 4 times)".to_owned()));
    }

    #[test]
    fn a_lasting_trouble_is_not_tried_again() {
        let mut requests = 0;
        let answer: Result<(), _> = PATIENCE.insist(|| {
            requests += 1;
            Err(Trouble::Lasting("gone".to_owned()))
        });
        assert_eq!((answer, requests), (Err("gone".to_owned()), 1));
    }

    #[test]
    fn pauses_double_and_what_the_server_asks_for_counts_more() {
        let seconds = Duration::from_secs;
        let patience = Patience {
            retries: 9,
            pause: seconds(1),
        };
        let pauses: Vec<_> = (0..4)
            .map(|retry| patience.next_pause(retry, None))
            .collect();
        assert_eq!(pauses, [1, 2, 4, 8].map(|pause| Ok(seconds(pause))));
        assert_eq!(patience.next_pause(30, None), Ok(LONGEST));
        assert_eq!(patience.next_pause(0, Some(seconds(9))), Ok(seconds(9)));
        assert!(patience.next_pause(0, Some(seconds(3600))).is_err());
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = DateTime::from_timestamp(784_111_777, 0).unwrap_or_default();
        let pause = |header| retry_after(header, now).map(|pause| pause.as_secs());
        assert_eq!(pause("120"), Some(120));
        assert_eq!(pause("Sun, 06 Nov 1994 08:49:47 GMT"), Some(10));
        assert_eq!(pause("Sun, 06 Nov 1994 08:00:00 GMT"), Some(0));
        assert_eq!(pause("soon"), None);
    }
}
