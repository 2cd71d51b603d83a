//! Names of the document as words of a command line.

use heck::ToKebabCase as _;

/// `createPayoutTarget` as `create-payout-target`.
pub(crate) fn command(text: &str) -> String {
    text.to_kebab_case()
}

/// `["bankAccount", "accountNumber"]` as `bank-account.account-number`.
pub(crate) fn flag(path: &[String]) -> String {
    let parts: Vec<String> = path.iter().map(|part| part.to_kebab_case()).collect();
    parts.join(".")
}

/// The first sentence of a description, on one line.
pub(crate) fn first_sentence(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.find(". ") {
        Some(end) => line.get(..end).unwrap_or(&line).to_owned(),
        None => line.trim_end_matches('.').to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_words_with_hyphens() {
        assert_eq!(command("createPayoutTarget"), "create-payout-target");
        let path = ["bankAccount".to_owned(), "accountNumber".to_owned()];
        assert_eq!(flag(&path), "bank-account.account-number");
    }

    #[test]
    fn only_the_first_sentence_of_a_description_is_help() {
        let text = "The account.\nIt is long.";
        assert_eq!(first_sentence(text), "The account");
        assert_eq!(first_sentence("At 3.5 percent."), "At 3.5 percent");
    }
}
