//! Reading the document, JSON or YAML.
use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};
use codegen::{Input, Sources, read_document};
use serde_json::Value;

use crate::screen;

/// The document as JSON. What is wrong with its text is shown with lines, and served all the same
/// as long as it can be read at all.
pub(crate) fn read(path: &Path) -> anyhow::Result<Value> {
    let name = path.display().to_string();
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
    let mut sources = Sources::default();
    let first = Input {
        name: name.clone(),
        text,
    };
    let (root, findings) = read_document(&mut sources, first, &mut |name| {
        fs::read_to_string(name).ok()
    });
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
