//! Turns positions counted in characters into positions counted in bytes.

/// How many characters lie between two remembered positions.
const STEP: usize = 64;

/// Where characters begin in one text.
///
/// A text of ASCII needs no table; any other text has the byte of every 64th
/// character remembered, so that a look-up is short and building is linear.
pub(super) struct Chars<'a> {
    text: &'a str,
    steps: Option<Vec<usize>>,
}

impl<'a> Chars<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let starts = || text.char_indices().map(|(byte, _)| byte);
        let steps = (!text.is_ascii()).then(|| starts().step_by(STEP).collect());
        Self { text, steps }
    }

    /// The byte at which the character with this number begins; the end of the
    /// text if there is no such character.
    pub(super) fn byte(&self, character: usize) -> usize {
        let Some(steps) = &self.steps else {
            return character.min(self.text.len());
        };
        let known = steps.get(character / STEP).copied();
        known
            .and_then(|base| {
                let rest = self.text.get(base..)?;
                let (byte, _) = rest.char_indices().nth(character % STEP)?;
                Some(base + byte)
            })
            .unwrap_or(self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_of_a_mixed_text_is_found() {
        let text = "aé日𝄞\n".repeat(100);
        let chars = Chars::new(&text);
        for (number, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!(chars.byte(number), byte);
        }
        assert_eq!(chars.byte(500), text.len());
        assert_eq!(chars.byte(100_000), text.len());
    }

    #[test]
    fn positions_after_an_ascii_text_are_its_end() {
        assert_eq!(Chars::new("abc").byte(2), 2);
        assert_eq!(Chars::new("abc").byte(9), 3);
    }
}
