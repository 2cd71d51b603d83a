//! Reading the document, JSON or YAML.
use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};
use codegen::{Input, Sources, read_document, with_referred};
use serde_json::Value;

use crate::screen;

/// The document as JSON. What is wrong with its text is shown with lines, and served all the same
/// as long as it can be read at all.
pub(crate) fn read(path: &Path) -> anyhow::Result<Value> {
    let name = path.display().to_string();
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
    let mut sources = Sources::default();
    let file = sources.add(name.clone(), text.clone());
    let first = Input {
        name: name.clone(),
        text,
    };
    let others = with_referred(vec![first], &mut |name| fs::read_to_string(name).ok());
    let others = others.into_iter().skip(1);
    let known = others
        .map(|input| (input.name.clone(), sources.add(input.name, input.text)))
        .collect();
    let (root, findings) = read_document(&sources, file, &known);
    let said = findings.iter().map(|finding| finding.render(&sources));
    match root {
        Some(root) => {
            said.for_each(|finding| screen::finding(&finding));
            Ok(root.to_json())
        }
        None => {
            let said: Vec<String> = said.collect();
            bail!("{name} cannot be read\n\n{}", said.join("\n\n"))
        }
    }
}
