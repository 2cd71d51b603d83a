//! The generated Rust says what the captured pages say.
//!
//! The pages are read anew, by other means than the generator uses where there
//! are any, so that neither the document nor a snapshot can drift unnoticed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

mod support;

use serde_json::Value;
use support::{Generated, without_option};

/// Values that overlays add to an enum, because another page lists them.
const ADDED: [(&str, &[&str]); 1] = [(
    "StatusMessage",
    &["BANK_NOT_AVAILABLE", "DOCUMENT_ACCOUNT_MISMATCH"],
)];

/// Compares a page's schemas with the generated types.
struct Comparison<'a> {
    page: &'a Value,
    generated: &'a Generated,
    differences: Vec<String>,
}

impl Comparison<'_> {
    fn schema(&mut self, at: &str, schema: &Value, ty: &str) {
        let schema = self.resolve(schema);
        let ty = without_option(ty).trim_start_matches("types::");
        if let Some(values) = schema.get("enum") {
            self.values(at, values, ty);
        } else if schema.get("properties").is_some() {
            self.fields(at, &schema, ty);
        } else if let Some(item) = schema.get("items") {
            let of = ty.strip_prefix("Vec<").and_then(|ty| ty.strip_suffix('>'));
            self.schema(&format!("{at}[]"), item, of.unwrap_or("no list"));
        } else {
            self.scalar(at, &schema, ty);
        }
    }

    fn resolve(&self, schema: &Value) -> Value {
        let mut schema = schema.clone();
        while let Some(pointer) = schema.get("$ref").and_then(Value::as_str) {
            schema = self.page.pointer(&pointer[1..]).unwrap().clone();
        }
        match schema.get("oneOf").and_then(Value::as_array) {
            Some(members) if members.len() == 1 => self.resolve(&members[0]),
            _ => schema,
        }
    }

    fn values(&mut self, at: &str, values: &Value, ty: &str) {
        let shown: Vec<_> = values
            .as_array()
            .unwrap()
            .iter()
            .map(|v| v.as_str().unwrap())
            .collect();
        let known: Vec<_> = self
            .generated
            .enums
            .get(ty)
            .into_iter()
            .flatten()
            .map(|(_, value)| value.as_str())
            .collect();
        let added = ADDED.iter().find(|(name, _)| *name == ty);
        let added = added.map_or(&[][..], |(_, values)| values);
        if [shown.as_slice(), added].concat() != known {
            self.differences
                .push(format!("{at}: the page lists {shown:?}, `{ty}` {known:?}"));
        }
    }

    fn fields(&mut self, at: &str, schema: &Value, ty: &str) {
        let Some(fields) = self.generated.structs.get(ty) else {
            self.differences.push(format!("{at}: `{ty}` is no struct"));
            return;
        };
        let properties = schema["properties"].as_object().unwrap();
        let shown: Vec<_> = properties.keys().map(String::as_str).collect();
        let known = fields.iter().map(|field| field.wire_name.as_str());
        let known: Vec<_> = known.filter(|name| *name != "extra").collect();
        if shown != known {
            self.differences.push(format!(
                "{at}: the page shows {shown:?}, `{ty}` has {known:?}"
            ));
            return;
        }
        let required = schema.get("required").and_then(Value::as_array);
        for (property, field) in properties.values().zip(fields) {
            let name = &field.wire_name;
            let shown = required.is_some_and(|names| names.iter().any(|n| n == name.as_str()));
            if shown != field.required {
                self.differences
                    .push(format!("{at}.{name}: required on one side only"));
            }
            self.schema(&format!("{at}.{name}"), property, &field.ty);
        }
    }

    fn scalar(&mut self, at: &str, schema: &Value, ty: &str) {
        let expected = match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("string"), Some("date-time")) => "crate::runtime::Timestamp",
            (Some("string"), _) => "String",
            (Some("integer"), _) => "i64",
            (Some("number"), _) => "f64",
            (Some("boolean"), _) => "bool",
            other => panic!("{at}: no expectation for {other:?}"),
        };
        let is_money = ty == "crate::runtime::Amount" && matches!(expected, "i64" | "f64");
        if self.generated.on_the_wire(ty) != expected && !is_money {
            self.differences
                .push(format!("{at}: expected {expected}, found {ty}"));
        }
    }
}

/// The YAML between the fences of a page, found line by line.
fn block(page: &str) -> (String, Value) {
    let mut lines = page.lines();
    let fence = lines
        .by_ref()
        .find(|line| line.starts_with("````yaml "))
        .unwrap();
    let yaml: Vec<_> = lines.take_while(|line| !line.starts_with("````")).collect();
    let value = serde_yaml::from_str(&yaml.join("\n")).unwrap();
    (fence.to_owned(), value)
}

#[test]
fn the_generated_types_say_what_the_payout_target_page_says() {
    let text =
        std::fs::read_to_string(support::project().join("spec/pages/create-payout-target.md"));
    let (_, page) = block(&text.unwrap());
    let generated = support::generated("payouts");
    let mut comparison = Comparison {
        page: &page,
        generated: &generated,
        differences: Vec::new(),
    };
    let operation = &page["paths"]["/payoutTargets"]["post"];
    let made = &generated.operations["CreatePayoutTarget"];
    let body = &operation["requestBody"]["content"]["application/json"]["schema"];
    comparison.schema("body", body, &made.inputs["body"]);
    let answer = &operation["responses"]["200"]["content"]["application/json"]["schema"];
    comparison.schema("200", answer, &made.answer);
    for status in ["400", "401", "500"] {
        let error = &operation["responses"][status]["content"]["application/json"]["schema"];
        comparison.schema(status, error, "types::ErrorBody");
    }
    assert_eq!(comparison.differences, Vec::<String>::new());
    for server in page["servers"].as_array().unwrap() {
        let url = server["url"].as_str().unwrap();
        assert!(
            made.constant.contains(&format!("{url:?}")),
            "{url} is not in {}",
            made.constant
        );
    }
}

#[test]
fn a_field_renamed_on_the_page_is_noticed() {
    let text =
        std::fs::read_to_string(support::project().join("spec/pages/create-payout-target.md"));
    let (_, page) = block(&text.unwrap().replace("authUrl:", "verifyUrl:"));
    let generated = support::generated("payouts");
    let mut comparison = Comparison {
        page: &page,
        generated: &generated,
        differences: Vec::new(),
    };
    let target = &page["components"]["schemas"]["PayoutTarget"];
    comparison.schema("target", target, "types::PayoutTarget");
    assert_eq!(
        comparison.differences.len(),
        1,
        "{:?}",
        comparison.differences
    );
}
