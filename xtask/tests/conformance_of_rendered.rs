//! The generated Rust says what the page captured as text says.
//!
//! The page is read anew, line by line, and the Rust with syn: a mistake in the
//! generator's reader cannot hide itself. The page is then changed in memory, to
//! see that every change of it is noticed.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

mod support;

use std::fs;

use support::{Field, Generated, Tags, without_option};

/// What the page shows, read by the lines of this one rendering.
#[derive(Debug, Default)]
struct Page {
    method: String,
    path: String,
    header: String,
    media: String,
    status: String,
    body: Vec<Shown>,
    answer: Vec<Shown>,
}

/// A field on the page.
#[derive(Debug)]
struct Shown {
    name: String,
    ty: String,
    required: bool,
    options: Vec<String>,
}

const TYPES: [&str; 6] = [
    "string",
    "integer",
    "number",
    "boolean",
    "object",
    "enum<string>",
];

fn page_text() -> String {
    fs::read_to_string(support::project().join("spec/pages/create-payment-method.txt")).unwrap()
}

fn read(text: &str) -> Page {
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    let at = |heading: &str| lines.iter().position(|line| *line == heading);
    let (authorizations, body) = (at("Authorizations"), at("Body"));
    let response = at("Response").unwrap_or(lines.len());
    let body = body.unwrap_or(response);
    let path = &lines[1..authorizations.unwrap_or(body)];
    let status = lines.get(response + 1).copied().unwrap_or_default();
    Page {
        method: lines[0].to_owned(),
        path: path.concat(),
        header: authorizations.map_or("", |at| lines[at + 1]).to_owned(),
        media: lines.get(body + 1).copied().unwrap_or_default().to_owned(),
        status: status.split(' ').next().unwrap_or_default().to_owned(),
        body: fields(&lines[body..response]),
        answer: fields(&lines[response..]),
    }
}

/// The fields among lines: a name, its type, `required`, words, and options.
fn fields(lines: &[&str]) -> Vec<Shown> {
    let mut fields: Vec<Shown> = Vec::new();
    let mut rest = lines;
    let mut listed = false;
    while let [line, after @ ..] = rest {
        rest = after;
        let field = fields.last_mut();
        let value = line.strip_suffix(',').unwrap_or(line);
        match (field, after.first()) {
            (Some(field), _) if listed => {
                field.options.push(value.to_owned());
                listed = value != *line;
            }
            (_, Some(ty)) if TYPES.contains(ty) => {
                let required = after.get(1) == Some(&"required");
                fields.push(Shown {
                    name: (*line).to_owned(),
                    ty: (*ty).to_owned(),
                    required,
                    options: Vec::new(),
                });
                rest = &after[1 + usize::from(required)..];
            }
            _ => listed = *line == "Available options:",
        }
    }
    fields
}

/// Every difference between the page and the generated Rust.
fn differences(page: &Page, generated: &Generated) -> Vec<String> {
    let mut differences = Vec::new();
    let made = &generated.operations["CreatePaymentMethod"];
    let method = format!("Method::{}", capitalized(&page.method));
    let status = format!("{}=>response.json", page.status);
    let media = format!("json({:?}", page.media);
    let send = made.send.replace(char::is_whitespace, "");
    let says = |text: &str| send.contains(text);
    for (what, fits) in [
        ("method", says(&method)),
        ("path", says(&format!("path:{:?}", page.path))),
        ("status", says(&status)),
        ("media type", says(&media)),
        (
            "header",
            page.header == "Authorization" && says("Authorization"),
        ),
    ] {
        if !fits {
            differences.push(format!("another {what} on the page"));
        }
    }
    let union = made.inputs["body"].trim_start_matches("types::");
    differences.extend(variant(&page.body, union, generated));
    let answer = made.answer.trim_start_matches("types::");
    differences.extend(compare(&page.answer, &generated.structs[answer], generated));
    differences
}

fn capitalized(text: &str) -> String {
    text[..1].to_owned() + &text[1..].to_lowercase()
}

/// Compares fields with the variant whose tag is the one option shown.
fn variant(shown: &[Shown], union: &str, generated: &Generated) -> Vec<String> {
    let Tags { property, values } = &generated.tags[union];
    let Some(tag) = shown.iter().find(|field| field.name == *property) else {
        return vec![format!("`{property}` is not shown")];
    };
    let value = values
        .iter()
        .find(|(_, value)| tag.options == [value.as_str()]);
    let Some((variant, _)) = value.filter(|_| tag.required && tag.ty == "enum<string>") else {
        return vec![format!("{tag:?} is no variant")];
    };
    let variants = &generated.unions[union];
    let (_, ty) = variants.iter().find(|(name, _)| name == variant).unwrap();
    let others = shown.iter().filter(|field| field.name != *property);
    let others: Vec<&Shown> = others.collect();
    compare(others, &generated.structs[ty.as_str()], generated)
}

fn compare<'a>(
    shown: impl IntoIterator<Item = &'a Shown>,
    known: &[Field],
    generated: &Generated,
) -> Vec<String> {
    let shown: Vec<&Shown> = shown.into_iter().collect();
    let names: Vec<&str> = shown.iter().map(|field| field.name.as_str()).collect();
    let known = known.iter().filter(|field| field.wire_name != "extra");
    let known: Vec<&Field> = known.collect();
    let known_names: Vec<&str> = known.iter().map(|field| field.wire_name.as_str()).collect();
    if names != known_names {
        return vec![format!(
            "the page shows {names:?}, the type has {known_names:?}"
        )];
    }
    let pairs = shown.into_iter().zip(known);
    pairs
        .filter(|(shown, known)| !fits(shown, known, generated))
        .map(|(shown, known)| format!("{shown:?}: `{}`, required: {}", known.ty, known.required))
        .collect()
}

fn fits(shown: &Shown, known: &Field, generated: &Generated) -> bool {
    let ty = without_option(&known.ty).rsplit("::").next().unwrap();
    let values = generated.enums.get(ty).map(|values| values.iter());
    let values = values.map(|values| values.map(|(_, value)| value.as_str()).collect::<Vec<_>>());
    let is_of_type = match shown.ty.as_str() {
        "object" => generated.structs.contains_key(ty) || generated.unions.contains_key(ty),
        "enum<string>" => values.is_some_and(|values| values == shown.options),
        // The page shows no formats.
        "string" => ["String", "Timestamp"].contains(&generated.on_the_wire(ty)),
        "integer" => ["i64", "Amount"].contains(&ty),
        "number" => ["f64", "Amount"].contains(&ty),
        "boolean" => ty == "bool",
        _ => false,
    };
    is_of_type && shown.required == known.required
}

/// What the generator says of a page, the documents being as they are.
fn findings(page: &str) -> Vec<codegen::Finding> {
    let mut sources = codegen::Sources::default();
    let page = sources.add("page.txt", page);
    let mut read = |name: &str| {
        let folder = support::project().join("spec/direct-debit");
        let file = sources.add(name, fs::read_to_string(folder.join(name)).unwrap());
        let (root, findings) = codegen::read_yaml(&sources, sources.whole(file));
        assert_eq!(findings, []);
        let name = name.to_owned();
        codegen::Fragment {
            name,
            root: root.unwrap(),
        }
    };
    let document = read("payment-methods.yaml");
    let beside = ["customers.yaml", "shared.yaml"].map(read);
    let (page, mut findings) = codegen::read_rendered_page(&sources, page);
    if let Some(page) = page {
        findings.extend(codegen::conform(&page, &document, &beside));
    }
    findings
}

/// Who takes a page that is not what it was for an error.
fn noticed(page: &str, generated: &Generated) -> (bool, bool) {
    let by_generator = codegen::has_errors(&findings(page));
    (
        !differences(&read(page), generated).is_empty(),
        by_generator,
    )
}

#[test]
fn the_generated_types_say_what_the_payment_method_page_says() {
    let page = read(&page_text());
    let shown = [page.body.len(), page.answer.len()];
    assert_eq!(shown, [5, 10], "{page:#?}");
    let generated = support::generated("direct_debit");
    assert_eq!(differences(&page, &generated), Vec::<String>::new());
    assert_eq!(findings(&page_text()), []);
}

#[test]
fn a_changed_page_is_noticed_in_the_document_and_in_the_generated_types() {
    let (text, generated) = (page_text(), support::generated("direct_debit"));
    for (what, from, to) in [
        ("an option is dropped", "union,\n", ""),
        ("the first option is dropped", "santander,\n", ""),
        ("the last option is dropped", ",\njpmorgancolombia", ""),
        ("an option is added", "union,\n", "union,\nlulobank,\n"),
        ("an option is renamed", "bbva,", "bbvanet,"),
        (
            "two options change places",
            "union,\nnequi,",
            "nequi,\nunion,",
        ),
        (
            "the only option is another",
            "bankAccount\nbank\n",
            "cardAccount\nbank\n",
        ),
        (
            "a type is another",
            "customerId\nstring\nrequired",
            "customerId\ninteger\nrequired",
        ),
        (
            "an enum is any text",
            "status\nenum<string>",
            "status\nstring",
        ),
        (
            "an object is a list",
            "bankAccount\nobject",
            "bankAccount\nobject[]",
        ),
        (
            "an object is text",
            "nequiInstant\nobject",
            "nequiInstant\nstring",
        ),
        (
            "a mark is gone",
            "accountNumber\nstring\nrequired",
            "accountNumber\nstring",
        ),
        ("a mark is new", "id\nstring\n", "id\nstring\nrequired\n"),
        ("a field is renamed", "accountType\n", "accountKind\n"),
        ("a field is gone", "customerDetails\nobject\n", ""),
        (
            "a field is new",
            "customerDetails\nobject\n",
            "customerDetails\nobject\nrisk\nnumber\n",
        ),
        ("the method is another", "POST\n", "PUT\n"),
        (
            "the path is another",
            "\npaymentMethods\n",
            "\npaymentSources\n",
        ),
        ("the status is another", "201 - ", "200 - "),
        (
            "the media type is another",
            "Body\n\napplication/json",
            "Body\n\napplication/xml",
        ),
        (
            "the header is another",
            "Authorization\nstring",
            "X-Api-Key\nstring",
        ),
    ] {
        assert!(text.contains(from), "{what}: {from:?}");
        let changed = text.replacen(from, to, 1);
        assert_eq!(noticed(&changed, &generated), (true, true), "{what}");
    }
}

/// Lines that change nothing when they are gone: words, headings of what is
/// understood without them, and that a header which proves who calls is required.
fn may_go(line: &str) -> bool {
    let is_prose = line.ends_with('.') || line.starts_with("Bearer ");
    let understood = ["", "Authorizations", "Available options:", "headerrequired"];
    is_prose || understood.contains(&line)
}

#[test]
fn a_line_taken_off_the_page_is_noticed() {
    let (text, generated) = (page_text(), support::generated("direct_debit"));
    let lines: Vec<&str> = text.lines().collect();
    let mut unnoticed = Vec::new();
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| !may_go(line)) {
        let left = [&lines[..at], &lines[at + 1..]].concat().join("\n");
        if findings(&left).is_empty() && differences(&read(&left), &generated).is_empty() {
            unnoticed.push(format!("{}: {line}", at + 1));
        }
    }
    assert_eq!(unnoticed, Vec::<String>::new());
}
