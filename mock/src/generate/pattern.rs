//! Text that a regular expression matches.
use regex_syntax::hir::{Class, Hir, HirKind, Repetition};

use crate::random::Random;

/// Repetitions beyond the least that are tried.
const EXTRA: u32 = 3;

/// Some text for the pattern; none when the pattern uses what cannot be turned round.
pub(crate) fn text(pattern: &str, random: &mut Random) -> Option<String> {
    let hir = regex_syntax::parse(pattern).ok()?;
    let mut out = String::new();
    write(&hir, random, &mut out)?;
    Some(out)
}

fn write(hir: &Hir, random: &mut Random, out: &mut String) -> Option<()> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(()),
        HirKind::Literal(literal) => {
            out.push_str(std::str::from_utf8(&literal.0).ok()?);
            Some(())
        }
        HirKind::Class(class) => {
            out.push(character(class, random)?);
            Some(())
        }
        HirKind::Repetition(repetition) => repeat(repetition, random, out),
        HirKind::Capture(capture) => write(&capture.sub, random, out),
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| write(part, random, out)),
        HirKind::Alternation(parts) => write(random.pick(parts)?, random, out),
    }
}

fn repeat(repetition: &Repetition, random: &mut Random, out: &mut String) -> Option<()> {
    let most = repetition.max.unwrap_or(u32::MAX).min(repetition.min.saturating_add(EXTRA));
    let room = u64::from(most - repetition.min) + 1;
    let extra = u32::try_from(random.below(room)).unwrap_or(0);
    (0..repetition.min + extra).try_for_each(|_| write(&repetition.sub, random, out))
}

/// A character of the class: a letter or digit when it has one, else visible ASCII, else any.
fn character(class: &Class, random: &mut Random) -> Option<char> {
    let holds = |c: char| match class {
        Class::Unicode(class) => class.iter().any(|range| range.start() <= c && c <= range.end()),
        Class::Bytes(class) => u8::try_from(c)
            .is_ok_and(|b| class.iter().any(|range| range.start() <= b && b <= range.end())),
    };
    let plain: Vec<char> =
        ('0'..='z').filter(|c| c.is_ascii_alphanumeric() && holds(*c)).collect();
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
        for pattern in [r"^\d{13,19}$", "^(0[1-9]|1[0-2])$", "^[A-Z]{3}-x+$", r"^[^\s]+@\w+\.co$"] {
            let text = text(pattern, &mut random).unwrap();
            let schema = serde_json::json!({ "pattern": pattern });
            assert!(jsonschema::is_valid(&schema, &serde_json::json!(text)), "{pattern}: {text}");
        }
    }
}
