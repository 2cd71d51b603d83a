//! From what the files say to one document for each product, and one of all.

use crate::finding::has_errors;
use crate::join::join_products;
use crate::manifest::Product;
use crate::merge::{Document, merge};
use crate::overlay::{Overlay, of_all_products};

use super::Run;
use super::reading::Part;

/// The document of a product, or the only one.
pub(super) struct Merged<'m> {
    pub(super) product: Option<&'m Product>,
    pub(super) document: Document,
}

impl Run {
    /// One document for each product; none if any cannot be had.
    pub(super) fn merge<'m>(
        &mut self,
        parts: &[Part<'m>],
        shared: &[Overlay],
    ) -> Option<Vec<Merged<'m>>> {
        let mut all = Vec::new();
        let mut found = Vec::new();
        for part in parts {
            for fragment in &part.fragments {
                self.summary.push(format!("read {}", fragment.name));
            }
            let overlays = [shared, &part.overlays].concat();
            let (document, findings) = merge(&part.fragments, &overlays);
            found.push(findings);
            let product = part.product;
            all.extend(document.map(|document| Merged { product, document }));
        }
        let found = of_all_products(found, shared);
        self.keep(((), found));
        (all.len() == parts.len() && !has_errors(&self.findings)).then_some(all)
    }

    /// The documents of all products as one; the only one if there are none.
    pub(super) fn join(&mut self, merged: &[Merged<'_>]) -> Option<Document> {
        if let [
            Merged {
                product: None,
                document,
            },
        ] = merged
        {
            return Some(document.clone());
        }
        let parts = merged.iter().filter_map(|of| {
            let Product { name, title, .. } = of.product?;
            Some((name.text.as_str(), title.text.as_str(), &of.document))
        });
        let joined = join_products(&parts.collect::<Vec<_>>());
        let document = self.keep(joined);
        document.filter(|_| !has_errors(&self.findings))
    }
}
