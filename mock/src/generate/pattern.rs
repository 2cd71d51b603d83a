//! Text that a regular expression matches.
use std::ops::RangeInclusive;

use regex_syntax::hir::{Class, Hir, HirKind, Repetition};

use crate::random::Random;

/// Repetitions beyond the least, tried in this order until the length fits.
const EXTRA: [u32; 6] = [3, 3, 8, 16, 40, 300];
/// Texts tried for each of them.
const TRIES: usize = 8;

/// Some text for the pattern whose length is among these; none when the pattern uses what cannot
/// be turned round.
pub(crate) fn text(
    pattern: &str,
    lengths: RangeInclusive<usize>,
    random: &mut Random,
) -> Option<String> {
    let hir = regex_syntax::parse(&without_looking(pattern)).ok()?;
    let mut last = None;
    for extra in EXTRA.iter().flat_map(|extra| [*extra; TRIES]) {
        let mut writer = Writer {
            random,
            extra,
            out: String::new(),
        };
        writer.write(&hir)?;
        if lengths.contains(&writer.out.chars().count()) {
            return Some(writer.out);
        }
        last = Some(writer.out);
    }
    last
}

/// The pattern without what looks ahead or behind, which cannot be turned round: the text then
/// fits often enough, and whoever asks for it checks.
fn without_looking(pattern: &str) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some((at, _)) = ["(?!", "(?=", "(?<!", "(?<="]
        .iter()
        .filter_map(|look| rest.match_indices(look).next())
        .min_by_key(|(at, _)| *at)
    {
        let (before, group) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        rest = group.get(group_length(group)..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// The length of the group that the text begins with, closing bracket included.
fn group_length(text: &str) -> usize {
    let mut depth = 0;
    let mut escaped = false;
    for (at, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    text.len()
}

struct Writer<'a> {
    random: &'a mut Random,
    /// Repetitions beyond the least.
    extra: u32,
    out: String,
}

impl Writer<'_> {
    fn write(&mut self, hir: &Hir) -> Option<()> {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => Some(()),
            HirKind::Literal(literal) => {
                self.out.push_str(std::str::from_utf8(&literal.0).ok()?);
                Some(())
            }
            HirKind::Class(class) => {
                let character = character(class, self.random)?;
                self.out.push(character);
                Some(())
            }
            HirKind::Repetition(repetition) => self.repeat(repetition),
            HirKind::Capture(capture) => self.write(&capture.sub),
            HirKind::Concat(parts) => parts.iter().try_for_each(|part| self.write(part)),
            HirKind::Alternation(parts) => {
                let part = self.random.pick(parts)?;
                self.write(part)
            }
        }
    }

    fn repeat(&mut self, repetition: &Repetition) -> Option<()> {
        let most = repetition
            .max
            .unwrap_or(u32::MAX)
            .min(repetition.min.saturating_add(self.extra));
        let room = u64::from(most - repetition.min) + 1;
        let extra = u32::try_from(self.random.below(room)).unwrap_or(0);
        (0..repetition.min + extra).try_for_each(|_| self.write(&repetition.sub))
    }
}

/// A character of the class: a letter or digit when it has one, else visible ASCII, else any.
fn character(class: &Class, random: &mut Random) -> Option<char> {
    let holds = |c: char| match class {
        Class::Unicode(class) => class
            .iter()
            .any(|range| range.start() <= c && c <= range.end()),
        Class::Bytes(class) => u8::try_from(c).is_ok_and(|b| {
            class
                .iter()
                .any(|range| range.start() <= b && b <= range.end())
        }),
    };
    let plain: Vec<char> = ('0'..='z')
        .filter(|c| c.is_ascii_alphanumeric() && holds(*c))
        .collect();
    let visible = || ('!'..='~').find(|c| holds(*c));
    let any = || match class {
        Class::Unicode(class) => class.iter().next().map(|range| range.start()),
        Class::Bytes(class) => class.iter().next().map(|range| char::from(range.start())),
    };
    random.pick(&plain).copied().or_else(visible).or_else(any)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_text_fits_its_pattern() {
        let mut random = Random::new(1, "pattern");
        for pattern in [
            r"^\d{13,19}$",
            "^(0[1-9]|1[0-2])$",
            "^[A-Z]{3}-x+$",
            r"^[^\s]+@\w+\.co$",
            r"^(?!0(\)|$))\d{1,2}(?=x)x$",
        ] {
            let text = text(pattern, 0..=100, &mut random).unwrap();
            let schema = serde_json::json!({ "pattern": pattern });
            assert!(
                jsonschema::is_valid(&schema, &serde_json::json!(text)),
                "{pattern}: {text}"
            );
        }
        assert_eq!(text("^[a-z]+$", 30..=30, &mut random).unwrap().len(), 30);
    }
}
