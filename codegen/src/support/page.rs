//! The table as a page of the documentation.

use std::fmt::Write as _;

use super::{Area, Support, constructs};

const HEAD: &str = "# What is supported

What an OpenAPI document can say, and what the generator makes of it:

- **yes**: it is in the client as the document has it.
- **warning**: it is in the client as far as that can be; a finding with the rule
  named here says what is not, at its line.
- **forgivable**: an error, which `tolerate` in `spec/sources.toml` (or
  `cargo xtask new --tolerate RULE`) makes a warning in a document that somebody
  else wrote.
- **refused**: an error that names the line and the remedy.

This page is made from the table in `codegen/src/support/table/`; a test generates
a client of an example of each row and keeps both true.
";

/// The page of the documentation that says what is supported, in Markdown.
#[must_use]
pub fn support_page() -> String {
    let mut page = HEAD.to_owned();
    let constructs = constructs();
    for area in Area::ALL {
        let _ = write!(
            page,
            "\n## {}\n\n| in the document | supported | in the client |\n|---|---|---|\n",
            area.title()
        );
        for construct in constructs.iter().filter(|of| of.area == area) {
            let support = in_words(construct.support);
            let _ = writeln!(
                page,
                "| {} | {support} | {} |",
                construct.what, construct.becomes
            );
        }
    }
    page
}

fn in_words(support: Support) -> String {
    match support {
        Support::Full => "yes".to_owned(),
        Support::Warned(rule) => format!("warning: `{rule}`"),
        Support::Tolerable(rule) => format!("forgivable: `{rule}`"),
        Support::Refused(rule) => format!("refused: `{rule}`"),
    }
}
