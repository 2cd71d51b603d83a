//! Reading the document, JSON or YAML.
use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};
use codegen::{Sources, has_errors, read_yaml};
use serde_json::Value;

/// The document as JSON; what is wrong with its text is in the error, with lines.
pub(crate) fn read(path: &Path) -> anyhow::Result<Value> {
    let name = path.display().to_string();
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
    if let Ok(document) = serde_json::from_str(&text) {
        return Ok(document);
    }
    let mut sources = Sources::default();
    let file = sources.add(name.clone(), text);
    let (root, findings) = read_yaml(&sources, sources.whole(file));
    match root {
        Some(root) if !has_errors(&findings) => Ok(root.to_json()),
        _ => {
            let said: Vec<String> = findings.iter().map(|f| f.render(&sources)).collect();
            bail!("{name} cannot be read\n\n{}", said.join("\n\n"))
        }
    }
}
