//! What must hold between products and the sources that belong to them.

use std::collections::BTreeMap;

use super::{Listed, Manifest, Product, Source};
use crate::finding::Finding;
use crate::names::{pascal, snake};

/// Every problem of the products of a manifest.
pub(super) fn check(manifest: &Manifest) -> Vec<Finding> {
    let products = manifest.products.iter();
    let mut findings: Vec<Finding> = products
        .clone()
        .filter_map(|product| no_name(&product.name))
        .collect();
    findings.extend(same_module(&manifest.products));
    findings.extend(products.filter_map(|product| no_source(manifest, product)));
    let sources = manifest.sources.iter();
    findings.extend(sources.filter_map(|source| no_product(manifest, source)));
    findings
}

/// A name becomes a module, a type, a cargo feature and the first part of names.
fn no_name(name: &Listed) -> Option<Finding> {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let is_word = |word: &str| !word.is_empty() && word.chars().all(is_plain);
    let module = name.text.replace('-', "_");
    let fits = name.text.split('-').all(is_word)
        && snake(&module) == module
        && !["products", "runtime"].contains(&module.as_str());
    (!fits).then(|| {
        let message = format!("`{}` cannot be the name of a product", name.text);
        Finding::error("manifest-product", message, name.place).with_help(
            "use words of lower-case letters and digits with `-` in between, no word of Rust",
        )
    })
}

/// Two names that make one Rust type, such as `a-b` and `ab`, cannot both be.
fn same_module(products: &[Product]) -> Vec<Finding> {
    let mut first = BTreeMap::new();
    let mut findings = Vec::new();
    for Product { name, .. } in products {
        let handle = pascal(&name.text).to_lowercase();
        if let Some(place) = first.insert(handle, name.place) {
            let message = format!("the product `{}` is named twice", name.text);
            let finding = Finding::error("manifest-duplicate", message, name.place);
            let finding = finding.with_related(place, "first here");
            findings.push(finding.with_help("give one another name"));
        }
    }
    findings
}

fn no_source(manifest: &Manifest, product: &Product) -> Option<Finding> {
    let name = &product.name;
    let belongs = |source: &Source| matches!(&source.product, Some(of) if of.text == name.text);
    (!manifest.sources.iter().any(belongs)).then(|| {
        let message = format!("no source belongs to the product `{}`", name.text);
        let help = format!("add `product = \"{}\"` to its sources", name.text);
        Finding::error("manifest-product", message, name.place).with_help(help)
    })
}

fn no_product(manifest: &Manifest, source: &Source) -> Option<Finding> {
    let names: Vec<_> = manifest
        .products
        .iter()
        .map(|product| product.name.text.as_str())
        .collect();
    let (message, place) = match &source.product {
        None if names.is_empty() => return None,
        None => (
            "this source does not say its product".to_owned(),
            source.file.place,
        ),
        Some(product) if names.contains(&product.text.as_str()) => return None,
        Some(product) => {
            let message = format!("`{}` is no product of this list", product.text);
            (message, product.place)
        }
    };
    let help = match names.as_slice() {
        [] => "name it: [[product]] with name and title".to_owned(),
        names => format!("the products are: {}", names.join(", ")),
    };
    Some(Finding::error("manifest-product", message, place).with_help(help))
}
