//! Days of the calendar, as documents write them.

/// A day, counted from 1970-01-01.
///
/// ```
/// use codegen::Date;
///
/// let day = Date::parse("2026-03-01").expect("it is a day");
/// let later = Date::parse("2026-03-11T12:00:00Z").expect("it is a moment");
/// assert_eq!(later.days_since(day), 10);
/// assert!(Date::parse("2026-02-30").is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(i64);

impl Date {
    /// A day written as `2026-03-01`, or a moment of RFC 3339; of a moment the
    /// day counts, as it is written.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (day, moment) = match text.split_once(['T', 't', ' ']) {
            Some((day, time)) => (day, Some(time)),
            None => (text, None),
        };
        if moment.is_some_and(|time| !is_time(time)) {
            return None;
        }
        let mut parts = day.split('-');
        let mut number = |digits: usize| {
            let part = parts.next().filter(|part| part.len() == digits)?;
            part.parse::<u32>().ok()
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        let whole = parts.next().is_none() && day >= 1 && day <= days_in(year, month)?;
        whole.then(|| Self(days_before(year, month) + i64::from(day)))
    }

    /// How many days it is after another one; negative if it is before.
    #[must_use]
    pub fn days_since(self, other: Self) -> i64 {
        self.0 - other.0
    }
}

/// Whether a text is a time with its distance from UTC: `12:00:00.5+02:00`.
fn is_time(text: &str) -> bool {
    let Some((clock, zone)) = text.split_at_checked(8) else {
        return false;
    };
    let fraction = zone
        .strip_prefix('.')
        .map(|rest| rest.trim_start_matches(|letter: char| letter.is_ascii_digit()));
    let zone = fraction.unwrap_or(zone);
    let zoned = zone
        .strip_prefix(['+', '-'])
        .is_some_and(|rest| is_like(rest, "00:00"));
    is_like(clock, "00:00:00") && (matches!(zone, "Z" | "z") || zoned)
}

/// Whether a text has digits where the example has `0`, and the same elsewhere.
fn is_like(text: &str, example: &str) -> bool {
    text.len() == example.len()
        && text
            .bytes()
            .zip(example.bytes())
            .all(|(found, expected)| match expected {
                b'0' => found.is_ascii_digit(),
                other => found == other,
            })
}

fn is_leap(year: u32) -> bool {
    (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400)
}

fn days_in(year: u32, month: u32) -> Option<u32> {
    match month {
        2 if is_leap(year) => Some(29),
        2 => Some(28),
        4 | 6 | 9 | 11 => Some(30),
        1..=12 => Some(31),
        _ => None,
    }
}

/// The days from 1970-01-01 to the first of a month, less one.
fn days_before(year: u32, month: u32) -> i64 {
    let past = i64::from(year) - 1;
    let leap = past / 4 - past / 100 + past / 400;
    let months = (1..month).filter_map(|month| days_in(year, month));
    past * 365 + leap + i64::from(months.sum::<u32>()) - 719_163
}
