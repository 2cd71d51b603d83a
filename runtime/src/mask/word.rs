//! Whether a word may be private.

use super::sent::{Sent, words};
use super::vocabulary::is_harmless;

/// Digits that may be an account, a document, a card or a phone.
pub(super) const FEWEST_DIGITS: usize = 4;

/// A word of a text, with what stands around it.
pub(super) struct Word<'a>(pub(super) &'a str);

impl Word<'_> {
    /// What stands for the word if it may be private.
    pub(super) fn hidden(&self, sent: &Sent) -> Option<&'static str> {
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
        (!parts(text).all(|part| is_harmless(&part))).then_some("[word]")
    }
}

/// What a word is made of, in small letters: `customerId` is of `customer` and `id`.
/// What stands for something hidden is no part, nor are single letters and digits.
fn parts(text: &str) -> impl Iterator<Item = String> {
    let text = text.replace("[key]", "");
    let mut spaced = String::new();
    let mut was_small = false;
    for c in text.chars() {
        if was_small && c.is_uppercase() {
            spaced.push(' ');
        }
        was_small = c.is_lowercase();
        spaced.push(if c.is_alphabetic() { c } else { ' ' });
    }
    let parts: Vec<_> = spaced.split(' ').map(str::to_lowercase).collect();
    parts.into_iter().filter(|part| part.chars().count() > 1)
}
