//! Whether a word may be private.

use super::sent::{Sent, words};

/// Digits that may be an account, a document, a card or a phone.
const FEWEST_DIGITS: usize = 4;

/// Words in capitals that are no longer stand for something technical.
const LONGEST_ACRONYM: usize = 4;

/// A word of a text, with what stands around it.
pub(super) struct Word<'a>(pub(super) &'a str);

impl Word<'_> {
    /// What stands for the word if it may be private.
    pub(super) fn hidden(&self, sent: &Sent, starts: bool) -> Option<&'static str> {
        let Self(text) = self;
        if text.contains('@') {
            return Some("[e-mail]");
        }
        if words(text).any(|word| sent.has(&word)) {
            return Some("[sent]");
        }
        if text.chars().filter(char::is_ascii_digit).count() >= FEWEST_DIGITS {
            let is_number = !text.contains(char::is_alphabetic);
            return Some(if is_number { "[number]" } else { "[id]" });
        }
        (!starts && self.is_name()).then_some("[name]")
    }

    /// Whether the next word begins a sentence.
    pub(super) fn ends_sentence(&self) -> bool {
        self.0.ends_with(['.', '!', '?'])
    }

    /// Whether it is written as names are.
    fn is_name(&self) -> bool {
        let word = self.0.trim_matches(|c: char| !c.is_alphanumeric());
        let is_acronym =
            word.chars().count() <= LONGEST_ACRONYM && word.chars().all(|c| !c.is_lowercase());
        word.starts_with(char::is_uppercase) && !is_acronym
    }
}
