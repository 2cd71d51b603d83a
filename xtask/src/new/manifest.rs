//! The `Cargo.toml` of a new crate: what the runtime needs, and no more.

use anyhow::{Context as _, Result};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value};

/// The `Cargo.toml` of a crate with the runtime of the one whose `Cargo.toml`
/// is given.
///
/// That one says in `[package.metadata.runtime]` which of its features are the
/// runtime's; the dependencies of its other features are left out.
pub(super) fn manifest(name: &str, ours: &str) -> Result<String> {
    let ours: DocumentMut = ours.parse().context("Cargo.toml cannot be read")?;
    let features = runtime_features(&ours)?;
    let dependencies = dependencies(&ours, &features)?;
    let mut new = DocumentMut::new();
    new.insert("package", Item::Table(package(name, &ours)?));
    // The examples in the runtime are about another API.
    let library = Table::from_iter([("doctest", Value::from(false))]);
    new.insert("lib", Item::Table(library));
    new.insert("features", Item::Table(features));
    new.insert("dependencies", Item::Table(dependencies));
    Ok(new.to_string())
}

fn package(name: &str, ours: &DocumentMut) -> Result<Table> {
    let shared = table(ours, &["workspace", "package"])?;
    let mut package = Table::new();
    package.insert("name", Item::from(name));
    package.insert("version", Item::from("0.1.0"));
    for key in ["edition", "rust-version"] {
        let value = shared.get(key).cloned();
        package.insert(
            key,
            value.with_context(|| format!("Cargo.toml has no {key}"))?,
        );
    }
    package.insert("build", Item::from("build.rs"));
    Ok(package)
}

/// The features that belong to the runtime, with the default ones among them.
fn runtime_features(ours: &DocumentMut) -> Result<Table> {
    let all = table(ours, &["features"])?;
    let named = table(ours, &["package", "metadata", "runtime"])?
        .get("features")
        .and_then(Item::as_array)
        .context("[package.metadata.runtime] has no features")?;
    let named: Vec<_> = named.iter().filter_map(Value::as_str).collect();
    let default = all.get("default").and_then(Item::as_array);
    let default = default.into_iter().flatten().filter_map(Value::as_str);
    let default: Array = default.filter(|feature| named.contains(feature)).collect();
    let mut features = Table::new();
    features.insert("default", Item::from(default));
    for feature in named {
        let value = all.get(feature).cloned();
        let value = value.with_context(|| format!("there is no feature {feature}"))?;
        features.insert(feature, value);
    }
    Ok(features)
}

/// Every dependency that is needed always, or by one of the features.
fn dependencies(ours: &DocumentMut, features: &Table) -> Result<Table> {
    let features = features.to_string();
    let mut dependencies = Table::new();
    for (name, item) in table(ours, &["dependencies"])?.iter() {
        let dependency = resolved(name, item, ours)?;
        let optional = dependency.get("optional").and_then(Value::as_bool);
        if optional == Some(true) && !features.contains(&format!("dep:{name}")) {
            continue;
        }
        dependencies.insert(name, Item::from(dependency));
    }
    Ok(dependencies)
}

/// A dependency with what it inherits from the workspace.
fn resolved(name: &str, item: &Item, ours: &DocumentMut) -> Result<InlineTable> {
    let mut own = specified(item).with_context(|| format!("dependency {name}"))?;
    if own.remove("workspace").is_none() {
        return Ok(own);
    }
    let shared = table(ours, &["workspace", "dependencies"])?.get(name);
    let shared = shared.with_context(|| format!("the workspace has no dependency {name}"))?;
    let mut whole = specified(shared).with_context(|| format!("dependency {name}"))?;
    for (key, value) in own {
        match (key.as_str(), whole.get_mut("features"), &value) {
            ("features", Some(Value::Array(features)), Value::Array(more)) => {
                features.extend(more.iter().cloned());
            }
            _ => {
                whole.insert(key, value);
            }
        }
    }
    Ok(whole)
}

/// What a dependency specifies, also where it is a version and nothing else.
fn specified(item: &Item) -> Option<InlineTable> {
    if let Some(version) = item.as_str() {
        return Some(InlineTable::from_iter([("version", version)]));
    }
    let table = item.as_table_like()?;
    let pairs = table.iter();
    pairs
        .map(|(key, value)| Some((key, value.as_value()?.clone())))
        .collect()
}

fn table<'a>(document: &'a DocumentMut, keys: &[&str]) -> Result<&'a dyn TableLike> {
    let mut item = document.as_item();
    for key in keys {
        let next = item.get(key);
        item = next.with_context(|| format!("Cargo.toml has no [{}]", keys.join(".")))?;
    }
    item.as_table_like()
        .with_context(|| format!("[{}] is no table", keys.join(".")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = r#"
[workspace.package]
edition = "2024"
rust-version = "1.88"
[workspace.dependencies]
serde = { version = "1", features = ["derive"] }
[package.metadata.runtime]
features = ["tls"]
[features]
default = ["tls", "extra"]
tls = ["dep:rustls"]
extra = ["dep:hmac"]
[dependencies]
bytes = "1"
hmac = { version = "2", optional = true }
rustls = { version = "3", optional = true }
serde = { workspace = true, features = ["rc"] }
"#;

    #[test]
    fn only_what_the_runtime_needs_is_taken_over() -> Result<()> {
        let made = manifest("acme", OURS)?;
        assert!(made.contains(r#"default = ["tls"]"#), "{made}");
        assert!(made.contains(r#"bytes = { version = "1" }"#), "{made}");
        assert!(made.contains("rustls"), "{made}");
        assert!(!made.contains("hmac"), "{made}");
        Ok(())
    }

    #[test]
    fn what_the_workspace_says_of_a_dependency_is_written_out() -> Result<()> {
        let made: DocumentMut = manifest("acme", OURS)?.parse()?;
        let serde = &made["dependencies"]["serde"];
        assert_eq!(serde["version"].as_str(), Some("1"));
        let features = serde["features"].as_array().into_iter().flatten();
        let features: Vec<_> = features.filter_map(Value::as_str).collect();
        assert_eq!(features, ["derive", "rc"]);
        Ok(())
    }
}
