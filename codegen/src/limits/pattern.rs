//! Patterns that can be checked: a small part of what ECMA-262 allows.
//!
//! Characters, classes, groups, alternatives, counts of one character, and
//! both ends. Whatever else a pattern has makes it one that is not checked,
//! for a check that is wrong is worse than none.

use std::iter::Peekable;
use std::str::Chars;

/// A step of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// The beginning of the text.
    Start,
    /// The end of the text.
    End,
    /// Characters of these ranges, at least and at most so many.
    Of(Vec<Range>, usize, usize),
    /// One of these sequences.
    Either(Vec<Vec<Part>>),
}

type Range = (char, char);
type Text<'a> = Peekable<Chars<'a>>;

/// A group that is repeated more often is not checked: it would be written out.
const MOST_REPEATED: usize = 8;

const DIGIT: [Range; 1] = [('0', '9')];
const WORD: [Range; 4] = [('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')];

/// The steps of a pattern; nothing if it has something that is not checked.
pub(super) fn parse(pattern: &str) -> Option<Vec<Part>> {
    let mut text = pattern.chars().peekable();
    let parts = alternatives(&mut text)?;
    text.next().is_none().then_some(parts)
}

fn alternatives(text: &mut Text<'_>) -> Option<Vec<Part>> {
    let mut all = vec![sequence(text)?];
    while text.next_if_eq(&'|').is_some() {
        all.push(sequence(text)?);
    }
    match all.len() {
        1 => all.pop(),
        _ => Some(vec![Part::Either(all)]),
    }
}

fn sequence(text: &mut Text<'_>) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    while let Some(c) = text.next_if(|c| !matches!(c, '|' | ')')) {
        match c {
            '^' => parts.push(Part::Start),
            '$' => parts.push(Part::End),
            '(' => parts.extend(group(text)?),
            '*' | '+' | '?' | '{' | '}' | ']' => return None,
            c => parts.push(repeated(one(c, text)?, text)?),
        }
    }
    Some(parts)
}

/// What is between parentheses, the first of which was read.
fn group(text: &mut Text<'_>) -> Option<Vec<Part>> {
    if text.next_if_eq(&'?').is_some() {
        text.next_if_eq(&':')?;
    }
    let inner = alternatives(text)?;
    text.next_if_eq(&')')?;
    let (least, most) = quantifier(text)?;
    if most > MOST_REPEATED {
        return None;
    }
    let optional = Part::Either(vec![inner.clone(), Vec::new()]);
    let needed = std::iter::repeat_n(inner, least).flatten();
    let others = std::iter::repeat_n(optional, most.saturating_sub(least));
    Some(needed.chain(others).collect())
}

fn repeated(ranges: Vec<Range>, text: &mut Text<'_>) -> Option<Part> {
    let (least, most) = quantifier(text)?;
    Some(Part::Of(ranges, least, most))
}

/// How often what was read may come.
fn quantifier(text: &mut Text<'_>) -> Option<(usize, usize)> {
    let often = match text.next_if(|c| matches!(c, '*' | '+' | '?' | '{')) {
        None => return Some((1, 1)),
        Some('*') => (0, usize::MAX),
        Some('+') => (1, usize::MAX),
        Some('?') => (0, 1),
        Some(_) => counts(text)?,
    };
    let is_special = text
        .peek()
        .is_some_and(|c| matches!(c, '*' | '+' | '?' | '{'));
    (!is_special && often.0 <= often.1).then_some(often)
}

/// `2}`, `2,}` or `2,4}`.
fn counts(text: &mut Text<'_>) -> Option<(usize, usize)> {
    let least = digits(text)?;
    let most = match text.next()? {
        '}' => return Some((least, least)),
        ',' if text.peek() == Some(&'}') => usize::MAX,
        ',' => digits(text)?,
        _ => return None,
    };
    text.next_if_eq(&'}')?;
    Some((least, most))
}

fn digits(text: &mut Text<'_>) -> Option<usize> {
    let mut digits = String::new();
    while let Some(digit) = text.next_if(char::is_ascii_digit) {
        digits.push(digit);
    }
    digits.parse().ok()
}

/// The ranges of one character that is written with `c` and what follows.
fn one(c: char, text: &mut Text<'_>) -> Option<Vec<Range>> {
    match c {
        '\\' => escaped(text),
        '[' => class(text),
        '.' => Some(all_but(vec![
            ('\n', '\n'),
            ('\r', '\r'),
            ('\u{2028}', '\u{2029}'),
        ])),
        c => Some(vec![(c, c)]),
    }
}

fn escaped(text: &mut Text<'_>) -> Option<Vec<Range>> {
    match text.next()? {
        'd' => Some(DIGIT.to_vec()),
        'D' => Some(all_but(DIGIT.to_vec())),
        'w' => Some(WORD.to_vec()),
        'W' => Some(all_but(WORD.to_vec())),
        't' => Some(vec![('\t', '\t')]),
        'n' => Some(vec![('\n', '\n')]),
        'r' => Some(vec![('\r', '\r')]),
        c if c.is_ascii_punctuation() => Some(vec![(c, c)]),
        _ => None,
    }
}

/// A class in brackets, the first of which was read.
fn class(text: &mut Text<'_>) -> Option<Vec<Range>> {
    let is_negated = text.next_if_eq(&'^').is_some();
    let mut ranges = Vec::new();
    loop {
        match text.next()? {
            ']' => break,
            c => member(c, text, &mut ranges)?,
        }
    }
    if ranges.is_empty() {
        return None;
    }
    Some(match is_negated {
        true => all_but(ranges),
        false => ranges,
    })
}

/// A character of a class, or a range that begins with it.
fn member(c: char, text: &mut Text<'_>, ranges: &mut Vec<Range>) -> Option<()> {
    let first = in_class(c, text)?;
    let is_range = text.peek() == Some(&'-') && text.clone().nth(1) != Some(']');
    let ([(first, last)], true) = (first.as_slice(), is_range) else {
        ranges.extend(first);
        return Some(());
    };
    if first != last {
        return None;
    }
    text.next();
    let c = text.next()?;
    let end = in_class(c, text)?;
    match end.as_slice() {
        [(end, same)] if end == same && first <= end => ranges.push((*first, *end)),
        _ => return None,
    }
    Some(())
}

fn in_class(c: char, text: &mut Text<'_>) -> Option<Vec<Range>> {
    match c {
        '\\' => escaped(text),
        c => Some(vec![(c, c)]),
    }
}

/// Every character that is in none of these ranges.
fn all_but(mut ranges: Vec<Range>) -> Vec<Range> {
    ranges.sort_unstable();
    let mut others = Vec::new();
    let mut next = Some('\0');
    for (first, last) in ranges {
        let before = ('\0'..first).next_back();
        if let (Some(from), Some(to)) = (next, before)
            && from <= to
        {
            others.push((from, to));
        }
        let after = (last..=char::MAX).nth(1);
        next = next.zip(after).map(|(next, after)| next.max(after));
    }
    others.extend(next.map(|from| (from, char::MAX)));
    others
}

#[cfg(test)]
mod tests {
    use super::{Part, parse};

    #[test]
    fn what_is_counted_is_one_part() {
        let digits = Part::Of(vec![('0', '9')], 13, 19);
        let parsed = parse(r"^\d{13,19}$");
        assert_eq!(parsed, Some(vec![Part::Start, digits, Part::End]));
        let class = Part::Of(vec![('a', 'z'), ('-', '-')], 1, usize::MAX);
        assert_eq!(parse("[a-z-]+"), Some(vec![class]));
    }

    #[test]
    fn alternatives_of_a_group_are_sequences() {
        let of = |c: char, d: char| Part::Of(vec![(c, d)], 1, 1);
        let months = vec![
            vec![of('0', '0'), of('1', '9')],
            vec![of('1', '1'), of('0', '2')],
        ];
        let expected = vec![Part::Start, Part::Either(months), Part::End];
        assert_eq!(parse("^(0[1-9]|1[0-2])$"), Some(expected));
    }

    #[test]
    fn a_class_that_excludes_has_all_others() {
        let others = vec![('\0', '/'), (':', char::MAX)];
        assert_eq!(parse(r"[^\d]"), Some(vec![Part::Of(others, 1, 1)]));
    }

    #[test]
    fn what_is_not_understood_is_not_checked() {
        for pattern in [
            "(?=a)",
            r"\bword",
            r"(a)\1",
            "a+?",
            "(ab)*",
            "[",
            "a{2",
            "(",
            ")",
            "a**",
            r"\p{L}",
            "(?<name>a)",
            r"\s",
            "a{3,2}",
            "[z-a]",
            "[]",
        ] {
            assert_eq!(parse(pattern), None, "{pattern}");
        }
    }
}
