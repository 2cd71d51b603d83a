//! What is said to be supported is.

use codegen::{Area, Built, Construct, Input, Severity, Support, build, constructs, support_page};

/// A client of a document that has the example of a construct in its place.
fn client(construct: &Construct, tolerated: &str) -> Built {
    let manifest =
        format!("[[source]]\nfile = 'a.yaml'\nkind = 'openapi'\ntolerate = [{tolerated}]\n");
    let input = |name: &str, text: &str| Input {
        name: name.to_owned(),
        text: text.to_owned(),
    };
    let document = input("a.yaml", &document(construct));
    let other = input("common.yaml", "Bank: {type: string}\n");
    build(&input("sources.toml", &manifest), &[document, other])
}

fn document(construct: &Construct) -> String {
    let example = construct.example;
    if construct.area == Area::Documents {
        return whole(example);
    }
    let servers = "servers: [{url: 'https://a.example'}]\n";
    let other = "components: {schemas: {Other: {type: object}}}\n";
    let paths = match construct.area {
        Area::Operations => format!("  {}\n", example.replace('\n', "\n  ")),
        Area::Parameters => operation(&format!("parameters: [{example}]")),
        Area::Bodies => operation(&format!(
            "requestBody:\n        content:\n          {}",
            example.replace('\n', "\n          ")
        )),
        Area::Schemas => operation(&format!(
            "requestBody: {{content: {{application/json: {{schema: {example}}}}}}}"
        )),
        Area::Security => operation("security: [{Key: []}]"),
        Area::Answers | Area::Documents => answers(example),
    };
    let components = match construct.area {
        Area::Security => format!("components: {{securitySchemes: {{Key: {example}}}}}\n"),
        _ => other.to_owned(),
    };
    format!("{HEAD}{INFO}{servers}{components}paths:\n{paths}")
}

const HEAD: &str = "openapi: 3.1.0\n";
const INFO: &str = "info: {title: Examples, version: '1'}\n";

/// An example that says itself what others are given stays as it is.
fn whole(example: &str) -> String {
    let parts = [
        ("swagger:", HEAD),
        ("info:", INFO),
        ("servers:", "servers: [{url: 'https://a.example'}]\n"),
        (
            "paths:",
            "paths: {/a: {get: {responses: {'204': {description: Done.}}}}}\n",
        ),
    ];
    let others = parts.iter().filter(|(key, _)| !example.contains(key));
    let others: String = others.map(|(_, text)| *text).collect();
    format!("{others}{example}\n")
}

fn operation(what: &str) -> String {
    format!(
        "  /things/{{thingId}}:\n    parameters: [{{name: thingId, in: path, required: true, schema: {{type: string}}}}]\n    \
         post:\n      responses: {{'204': {{description: Done.}}}}\n      {what}\n"
    )
}

fn answers(example: &str) -> String {
    format!(
        "  /things:\n    get:\n      responses:\n        {}\n",
        example.replace('\n', "\n        ")
    )
}

/// The rules of what was found, with how bad it is.
fn found(built: &Built) -> Vec<(Severity, &str)> {
    let mut found: Vec<_> = built
        .findings
        .iter()
        .map(|of| (of.severity, of.rule))
        .collect();
    found.dedup();
    found
}

#[test]
fn every_construct_is_supported_as_the_table_says() {
    let mut wrong = Vec::new();
    for construct in constructs() {
        let built = client(&construct, "");
        let expected = match construct.support {
            Support::Full => vec![],
            Support::Warned(rule) => vec![(Severity::Warning, rule)],
            Support::Tolerable(rule) | Support::Refused(rule) => vec![(Severity::Error, rule)],
        };
        let is_made = matches!(construct.support, Support::Full | Support::Warned(_));
        if found(&built) != expected || built.files.is_some() != is_made {
            let findings = built.findings.iter().map(|of| of.render(&built.sources));
            wrong.push(format!(
                "{}: {}",
                construct.what,
                findings.collect::<Vec<_>>().join("\n")
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn what_is_forgivable_is_a_client_when_it_is_forgiven() {
    for construct in constructs() {
        if let Support::Tolerable(rule) = construct.support {
            let built = client(&construct, &format!("'{rule}'"));
            assert_eq!(found(&built)[0], (Severity::Warning, rule));
            assert!(built.files.is_some(), "{}", construct.what);
        }
    }
}

#[test]
fn every_rule_that_can_be_tolerated_is_in_the_table() {
    let rules = constructs()
        .into_iter()
        .filter_map(|construct| match construct.support {
            Support::Tolerable(rule) => Some(rule),
            _ => None,
        });
    let rules: Vec<_> = rules.collect();
    for rule in codegen::Source::tolerable() {
        // Only what stands in more than one document can be `deep-ref`.
        assert!(rules.contains(&rule) || rule == "deep-ref", "{rule}");
    }
}

#[test]
fn the_page_of_what_is_supported_is_current() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/support.md");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&file, support_page()).unwrap();
    }
    let text = std::fs::read_to_string(&file).unwrap_or_default();
    let advice = "run `UPDATE_GOLDEN=1 cargo test -p codegen --test constructs`";
    assert!(
        text.replace("\r\n", "\n") == support_page(),
        "docs/support.md is stale: {advice}"
    );
}
