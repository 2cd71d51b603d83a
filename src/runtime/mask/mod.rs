//! Hides what may be private in a text that came from outside.

mod sent;
mod word;

pub(crate) use sent::Sent;
use word::Word;

/// No masked text is longer, in characters.
const LONGEST: usize = 300;

/// The text on one line, without what may be private: what was sent, e-mail
/// addresses, numbers, identifiers and names, as far as words tell.
pub(crate) fn mask(text: &str, sent: &Sent) -> String {
    let mut shown: Vec<String> = Vec::new();
    let mut starts = true;
    for text in sent.without_keys(text).split_whitespace() {
        let word = Word(text);
        shown.push(match word.hidden(sent, starts) {
            Some(label) => label.to_owned(),
            None => text.chars().filter(|c| !c.is_control()).collect(),
        });
        starts = word.ends_sentence();
    }
    shorten(shown.join(" "))
}

fn shorten(text: String) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(text: &str) -> String {
        mask(text, &Sent::default())
    }

    #[test]
    fn numbers_identifiers_addresses_and_names_are_hidden() {
        let shown = masked(
            "Account 3013-111111 of ana@example.com and Ana Pérez, 01HPR8S7YF43PV, is \
             closed since 12. Ask Bob",
        );
        assert_eq!(
            shown,
            "Account [number] of [e-mail] and [name] [name] [id] is closed since 12. Ask [name]"
        );
    }

    #[test]
    fn what_messages_are_made_of_stays() {
        for text in [
            "Invalid JSON in request body",
            "Amount must be an integer. The NIT is not valid",
            "customerId is required, at most 100",
        ] {
            assert_eq!(masked(text), text);
        }
    }

    #[test]
    fn words_that_were_sent_are_hidden_and_the_names_of_fields_are_not() {
        let sent = |body: &str| Sent::new(Some(body.as_bytes()), Vec::new());
        let body = sent(r#"{"name": "José Pérez", "documents": [{"type": "cc"}]}"#);
        let shown = mask("the name 'josé' of PÉREZ, in documents, is no cc", &body);
        assert_eq!(shown, "the name [sent] of [sent] in documents, is no cc");
        assert_eq!(mask("no ana here", &sent("user=Ana&x=1")), "no [sent] here");
    }

    #[test]
    fn the_key_is_hidden_wherever_it_stands() {
        let sent = Sent::new(None, vec!["live/abc".to_owned().into()]);
        assert_eq!(mask("no key=live/abc.", &sent), "no key=[key].");
    }

    #[test]
    fn a_long_text_is_cut() {
        assert!(masked(&"word ".repeat(200)).chars().count() <= 301);
    }
}
