//! Makes words that come from documents safe to print.

/// The longest message that is shown whole, in characters.
const LONGEST: usize = 1000;

/// Text without anything that moves the cursor, changes colours or reorders
/// what a person reads; cut if it is very long.
pub(super) fn safe(text: &str) -> String {
    let mut shown: String = text.chars().take(LONGEST).flat_map(visible).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push_str("...");
    }
    shown
}

/// Safe text on one line.
pub(super) fn one_line(text: &str) -> String {
    safe(text).replace('\n', " ")
}

fn visible(c: char) -> impl Iterator<Item = char> {
    let is_hidden = (c.is_control() && c != '\n') || is_reordering(c);
    let shown = if is_hidden {
        c.escape_unicode().collect()
    } else {
        c.to_string()
    };
    shown.chars().collect::<Vec<_>>().into_iter()
}

/// The characters of Unicode that turn the direction of text around.
fn is_reordering(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_terminals_are_shown_and_not_obeyed() {
        assert_eq!(safe("a\u{1b}[31m\u{202e}b\nc"), "a\\u{1b}[31m\\u{202e}b\nc");
        assert_eq!(one_line("a\nb"), "a b");
    }

    #[test]
    fn a_very_long_message_is_cut() {
        assert_eq!(safe(&"é".repeat(5000)).chars().count(), LONGEST + 3);
    }
}
