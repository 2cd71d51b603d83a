//! Patterns of texts, as the generator read them of the document.

use std::collections::BTreeSet;

/// A step of a pattern.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// The beginning of the text.
    Start,
    /// The end of the text.
    End,
    /// Characters of these ranges, at least and at most so many.
    Of(&'static [(char, char)], usize, usize),
    /// One of these sequences.
    Either(&'static [&'static [Part]]),
}

/// Whether a pattern is found in a text.
pub(crate) fn is_found(parts: &[Part], text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let starts = match parts.first() {
        Some(Part::Start) => 0..=0,
        _ => 0..=text.len(),
    };
    !ends(parts, &text, starts.collect()).is_empty()
}

/// Where a sequence that starts at one of some places can end. All ways are
/// followed at once, so no text makes this slow.
fn ends(parts: &[Part], text: &[char], starts: BTreeSet<usize>) -> BTreeSet<usize> {
    parts
        .iter()
        .fold(starts, |places, part| step(part, text, places))
}

fn step(part: &Part, text: &[char], mut places: BTreeSet<usize>) -> BTreeSet<usize> {
    match part {
        Part::Start => places.retain(|place| *place == 0),
        Part::End => places.retain(|place| *place == text.len()),
        Part::Of(ranges, least, most) => {
            let runs = places.iter().flat_map(|start| {
                let rest = text.get(*start..).unwrap_or_default();
                let run = rest.iter().take(*most).take_while(|c| is_in(ranges, **c));
                let run = run.count();
                (*least..=run).map(move |length| start.saturating_add(length))
            });
            places = runs.collect();
        }
        Part::Either(sequences) => {
            let all = sequences
                .iter()
                .flat_map(|parts| ends(parts, text, places.clone()));
            places = all.collect();
        }
    }
    places
}

fn is_in(ranges: &[(char, char)], c: char) -> bool {
    ranges
        .iter()
        .any(|(first, last)| (*first..=*last).contains(&c))
}

#[cfg(test)]
mod tests {
    use super::{Part, is_found};

    const DIGIT: &[(char, char)] = &[('0', '9')];

    #[test]
    fn a_pattern_with_both_ends_takes_whole_texts_only() {
        let pattern = [Part::Start, Part::Of(DIGIT, 3, 4), Part::End];
        for text in ["123", "1234"] {
            assert!(is_found(&pattern, text), "{text}");
        }
        for text in ["", "12", "12345", "12a", " 123"] {
            assert!(!is_found(&pattern, text), "{text}");
        }
    }

    #[test]
    fn a_pattern_without_ends_is_looked_for_everywhere() {
        let pattern = [Part::Of(DIGIT, 2, usize::MAX)];
        assert!(is_found(&pattern, "ab12c"));
        assert!(!is_found(&pattern, "a1b2c"));
    }

    #[test]
    fn one_of_several_sequences_is_enough() {
        const MONTHS: &[&[Part]] = &[
            &[Part::Of(&[('0', '0')], 1, 1), Part::Of(&[('1', '9')], 1, 1)],
            &[Part::Of(&[('1', '1')], 1, 1), Part::Of(&[('0', '2')], 1, 1)],
        ];
        let month = [Part::Start, Part::Either(MONTHS), Part::End];
        for text in ["01", "09", "10", "12"] {
            assert!(is_found(&month, text), "{text}");
        }
        for text in ["00", "13", "1", "112"] {
            assert!(!is_found(&month, text), "{text}");
        }
    }
}
