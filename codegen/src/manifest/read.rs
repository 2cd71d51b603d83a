//! From TOML to a manifest; every problem is collected with its place.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Kind, Listed, Manifest, Product, Source, Validators};
use crate::finding::Finding;
use crate::source::{FileId, Place, Sources};
use crate::toml_text::{not_toml, place_in, unknown_keys};

const TOP_KEYS: [&str; 3] = ["overlays", "product", "source"];
const PRODUCT_KEYS: [&str; 3] = ["name", "title", "overlays"];
const SOURCE_KEYS: [&str; 10] = [
    "file",
    "product",
    "kind",
    "url",
    "digest",
    "captured",
    "etag",
    "last-modified",
    "documents",
    "tolerate",
];

/// Reads the manifest; none comes back when the file is not TOML.
pub(super) fn read(sources: &Sources, file: FileId) -> (Option<Manifest>, Vec<Finding>) {
    let mut reader = Reader {
        whole: sources.whole(file),
        findings: Vec::new(),
    };
    let manifest = match DeTable::parse(sources.text(file)) {
        Ok(table) => Some(reader.manifest(table.get_ref())),
        Err(error) => {
            reader.findings.push(not_toml(reader.whole, &error));
            None
        }
    };
    (manifest, reader.findings)
}

struct Reader {
    whole: Place,
    findings: Vec<Finding>,
}

impl Reader {
    fn manifest(&mut self, table: &DeTable<'_>) -> Manifest {
        self.refuse_unknown_keys(table, &TOP_KEYS);
        let overlays = self.overlays(table);
        let listed = self.array(table, "product");
        let products = listed.filter_map(|item| self.product(item)).collect();
        let listed = self.array(table, "source");
        let sources = listed.filter_map(|item| self.source(item)).collect();
        Manifest {
            products,
            sources,
            overlays,
        }
    }

    fn overlays(&mut self, table: &DeTable<'_>) -> Vec<Listed> {
        self.texts(table, "overlays")
    }

    fn texts(&mut self, table: &DeTable<'_>, key: &'static str) -> Vec<Listed> {
        let items = self.array(table, key);
        items.filter_map(|item| self.text(key, item)).collect()
    }

    fn product(&mut self, item: &Spanned<DeValue<'_>>) -> Option<Product> {
        let place = self.place(item.span());
        let DeValue::Table(table) = item.get_ref() else {
            self.wrong_type("product", "a table: [[product]]", place);
            return None;
        };
        self.refuse_unknown_keys(table, &PRODUCT_KEYS);
        let name = self.required(table, "name", place);
        let title = self.required(table, "title", place);
        let overlays = self.overlays(table);
        Some(Product {
            name: name?,
            title: title?,
            overlays,
        })
    }

    fn source(&mut self, item: &Spanned<DeValue<'_>>) -> Option<Source> {
        let place = self.place(item.span());
        let DeValue::Table(table) = item.get_ref() else {
            self.wrong_type("source", "a table: [[source]]", place);
            return None;
        };
        self.refuse_unknown_keys(table, &SOURCE_KEYS);
        let file = self.required(table, "file", place);
        let kind = self.required(table, "kind", place);
        let kind = kind.and_then(|kind| self.kind(&kind, table, place));
        let mut text = |key| self.optional(table, key).map(|listed| listed.text);
        let url = text("url");
        let captured = text("captured");
        let validators = Validators {
            etag: text("etag"),
            last_modified: text("last-modified"),
        };
        let digest = self.optional(table, "digest");
        let product = self.optional(table, "product");
        let tolerate = self.texts(table, "tolerate");
        Some(Source {
            file: file?,
            kind: kind?,
            url,
            digest,
            captured,
            validators,
            product,
            tolerate,
        })
    }

    fn kind(&mut self, kind: &Listed, table: &DeTable<'_>, place: Place) -> Option<Kind> {
        if kind.text == "rendered" {
            let documents = self.required(table, "documents", place)?;
            return Some(Kind::Rendered { documents });
        }
        if let Some(documents) = self.optional(table, "documents") {
            let message = "only a rendered page has `documents`";
            let finding = Finding::error("manifest-key", message, documents.place);
            let help = "remove the line, or say kind = \"rendered\"";
            self.findings.push(finding.with_help(help));
        }
        match kind.text.as_str() {
            "markdown" => Some(Kind::Markdown),
            "openapi" => Some(Kind::Openapi),
            _ => {
                self.unknown_kind(kind);
                None
            }
        }
    }

    fn unknown_kind(&mut self, kind: &Listed) {
        let message = format!("`{}` is not a kind of source", kind.text);
        let help = format!("the kinds are: {}", Kind::NAMES.join(", "));
        let finding = Finding::error("manifest-kind", message, kind.place);
        self.findings.push(finding.with_help(help));
    }

    fn refuse_unknown_keys(&mut self, table: &DeTable<'_>, known: &[&str]) {
        let found = unknown_keys("manifest-key", self.whole, table, known);
        self.findings.extend(found);
    }

    fn required(&mut self, table: &DeTable<'_>, key: &'static str, place: Place) -> Option<Listed> {
        if !table.contains_key(key) {
            let message = format!("this has no `{key}`");
            let finding = Finding::error("manifest-key", message, place);
            let help = format!("add a line: {key} = \"…\"");
            self.findings.push(finding.with_help(help));
        }
        self.optional(table, key)
    }

    fn optional(&mut self, table: &DeTable<'_>, key: &'static str) -> Option<Listed> {
        self.text(key, table.get(key)?)
    }

    fn text(&mut self, key: &'static str, value: &Spanned<DeValue<'_>>) -> Option<Listed> {
        let place = self.place(value.span());
        let DeValue::String(text) = value.get_ref() else {
            self.wrong_type(key, "text in quotes", place);
            return None;
        };
        let text = text.to_string();
        Some(Listed { text, place })
    }

    fn array<'t, 'i>(
        &mut self,
        table: &'t DeTable<'i>,
        key: &'static str,
    ) -> impl Iterator<Item = &'t Spanned<DeValue<'i>>> + use<'t, 'i> {
        let items = table.get(key).and_then(|value| {
            let DeValue::Array(items) = value.get_ref() else {
                let place = self.place(value.span());
                self.wrong_type(key, "a list", place);
                return None;
            };
            Some(items)
        });
        items.into_iter().flat_map(|items| items.iter())
    }

    fn wrong_type(&mut self, key: &'static str, wanted: &str, place: Place) {
        let message = format!("`{key}` is not {wanted}");
        self.findings
            .push(Finding::error("manifest-type", message, place));
    }

    fn place(&self, span: Range<usize>) -> Place {
        place_in(self.whole, span)
    }
}
