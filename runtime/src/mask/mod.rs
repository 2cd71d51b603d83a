//! Hides what may be private in a text that came from outside.

mod sent;
mod vocabulary;
mod word;

pub(crate) use sent::Sent;
use word::Word;

/// No masked text is longer, in characters.
const LONGEST: usize = 300;

/// The text on one line, without what may be private: only words that are known to
/// say nothing of anybody are shown, unless they were sent.
pub(crate) fn mask(text: &str, sent: &Sent) -> String {
    let text = sent.without_keys(text);
    let words = text.split_whitespace().map(Word);
    let shown: Vec<_> = words
        .map(|word| match word.hidden(sent) {
            Some(label) => label.to_owned(),
            None => word.0.chars().filter(|c| !c.is_control()).collect(),
        })
        .collect();
    shorten(shown.join(" "))
}

/// The path of a field in an answer, without the keys of maps that are no names of
/// fields: such a key may say anything.
pub(crate) fn mask_path(path: &str) -> String {
    let members = path.split('.').map(|member| {
        let (name, index) = member.split_at(member.find('[').unwrap_or(member.len()));
        let digits = name.chars().filter(char::is_ascii_digit).count();
        let is_name = name
            .chars()
            .all(|c| c.is_alphanumeric() || "_-$?".contains(c));
        match is_name && digits < word::FEWEST_DIGITS {
            true => member.to_owned(),
            false => format!("*{index}"),
        }
    });
    shorten(members.collect::<Vec<_>>().join("."))
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
            "Account [number] of [e-mail] and [word] [word] [id] is closed since 12. Ask [word]"
        );
    }

    #[test]
    fn names_are_hidden_however_they_are_written() {
        for text in [
            "maría gonzález",
            "MARÍA GONZÁLEZ",
            "María-González",
            "mariaGonzález",
        ] {
            let shown = masked(&format!("no account for {text}, sorry"));
            assert!(shown.starts_with("no account for [word]"), "{shown}");
            assert!(!shown.to_lowercase().contains("gonz"), "{shown}");
        }
        let shown = masked("La cuenta de juan no existe");
        assert_eq!(shown, "La cuenta de [word] no existe");
    }

    #[test]
    fn a_path_shows_names_of_fields_and_no_other_keys() {
        let path = "items[3].customerDetails.Ana Pérez.1037559999[0].a@b.document_type";
        let shown = mask_path(path);
        assert_eq!(shown, "items[3].customerDetails.*.*[0].*.document_type");
        assert!(mask_path(&"[0]".repeat(500)).chars().count() <= 301);
    }

    #[test]
    fn what_messages_are_made_of_stays() {
        for text in [
            "Invalid JSON in request body",
            "Amount must be an integer. The NIT is not valid",
            "customerId is required, at most 100",
            "El monto es obligatorio; body.bankAccount no es válido",
        ] {
            assert_eq!(masked(text), text);
        }
    }

    #[test]
    fn words_that_were_sent_are_hidden_and_the_names_of_fields_are_not() {
        let sent = |body: &str| Sent::new(Some(body.as_bytes()), [], Vec::new());
        let body = sent(r#"{"name": "José Pérez", "documents": [{"type": "cc"}]}"#);
        let shown = mask("the name 'josé' of PÉREZ, in documents, is no cc", &body);
        assert_eq!(shown, "the name [sent] of [sent] in documents, is no cc");
        assert_eq!(mask("no ana here", &sent("user=Ana&x=1")), "no [sent] here");
        let query = Sent::new(None, ["missing found".to_owned()], Vec::new());
        assert_eq!(
            mask("Missing was not found", &query),
            "[sent] was not [sent]"
        );
    }

    #[test]
    fn the_key_is_hidden_wherever_it_stands() {
        let sent = Sent::new(None, [], vec!["live/abc".to_owned().into()]);
        assert_eq!(mask("no key=live/abc.", &sent), "no key=[key].");
    }

    #[test]
    fn a_long_text_is_cut() {
        assert!(masked(&"word ".repeat(200)).chars().count() <= 301);
    }
}
