//! Hides what may be private in a text that came from outside.

/// No masked text is longer, in characters.
const LONGEST: usize = 300;

/// Digits in a row that may be an account, a document, a card or a phone.
const FEWEST_DIGITS: usize = 4;

/// The text with long numbers and e-mail addresses hidden, on one line.
pub(crate) fn mask(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().map(mask_word).collect();
    let masked = words.join(" ");
    match masked.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", masked.get(..end).unwrap_or_default()),
        None => masked,
    }
}

fn mask_word(word: &str) -> String {
    if word.contains('@') {
        return "[e-mail]".to_owned();
    }
    let digits = word.chars().filter(char::is_ascii_digit).count();
    if digits < FEWEST_DIGITS {
        return word.to_owned();
    }
    word.chars()
        .map(|c| if c.is_ascii_digit() { '*' } else { c })
        .filter(|c| !c.is_control())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn long_numbers_and_addresses_are_hidden() {
        let shown = mask("account 3013-111111 of ana@example.com is closed since 12");
        assert_eq!(shown, "account ****-****** of [e-mail] is closed since 12");
    }

    #[test]
    fn a_long_text_is_cut() {
        assert!(mask(&"word ".repeat(200)).chars().count() <= 301);
    }
}
