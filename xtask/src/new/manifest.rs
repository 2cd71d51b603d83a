//! The `Cargo.toml` of a new crate and of its runtime, from those of this
//! repository: what is needed, and no more.

use anyhow::{Context as _, Result};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use super::runtime::Runtime;

/// The runtime among the dependencies of a client.
const RUNTIME: &str = "client-runtime";

/// The `Cargo.toml` of a client, like that of the client here.
///
/// Its features are those that choose something of the runtime; dependencies
/// of other features are left out.
pub(super) fn of_client(name: &str, runtime: &Runtime, ours: &str) -> Result<String> {
    let ours = parsed(ours)?;
    let of_runtime = |value: &Value| value.as_str().is_some_and(is_of_runtime);
    let features = features(&ours, |values| {
        !values.is_empty() && values.iter().all(of_runtime)
    })?;
    let mut dependencies = dependencies(&ours, &ours, &features)?;
    let mut dependency = InlineTable::new();
    if runtime.package != RUNTIME {
        dependency.insert("package", runtime.package.as_str().into());
    }
    dependency.insert("path", runtime.path.as_str().into());
    dependency.insert("default-features", false.into());
    dependencies.insert(RUNTIME, Item::from(dependency));
    let mut package = package(name, &ours)?;
    package.insert("build", Item::from("build.rs"));
    Ok(document([
        ("package", package),
        ("features", features),
        ("dependencies", dependencies),
    ]))
}

/// The `Cargo.toml` of a copy of the runtime.
pub(super) fn of_runtime(name: &str, ours: &str, workspace: &str) -> Result<String> {
    let (ours, workspace) = (parsed(ours)?, parsed(workspace)?);
    let features = features(&ours, |_| true)?;
    let dependencies = dependencies(&ours, &workspace, &features)?;
    // The examples in the runtime are about another API.
    let library = Table::from_iter([("doctest", Value::from(false))]);
    Ok(document([
        ("package", package(name, &workspace)?),
        ("lib", library),
        ("features", features),
        ("dependencies", dependencies),
    ]))
}

fn parsed(manifest: &str) -> Result<DocumentMut> {
    manifest.parse().context("Cargo.toml cannot be read")
}

fn document<const N: usize>(tables: [(&str, Table); N]) -> String {
    let mut document = DocumentMut::new();
    for (name, table) in tables {
        document.insert(name, Item::Table(table));
    }
    document.to_string()
}

fn package(name: &str, workspace: &DocumentMut) -> Result<Table> {
    let shared = table(workspace, &["workspace", "package"])?;
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
    Ok(package)
}

/// Whether what a feature switches on is of the runtime.
fn is_of_runtime(value: &str) -> bool {
    value
        .strip_prefix(RUNTIME)
        .is_some_and(|rest| rest.starts_with('/'))
}

/// The features to take over, with the default ones among them.
fn features(ours: &DocumentMut, is_wanted: impl Fn(&Array) -> bool) -> Result<Table> {
    let all = table(ours, &["features"])?;
    let lists = all
        .iter()
        .filter_map(|(name, item)| Some((name, item.as_array()?)));
    let wanted: Vec<_> = lists
        .filter(|(name, values)| *name != "default" && is_wanted(values))
        .collect();
    let default = all.get("default").and_then(Item::as_array);
    let default = default.into_iter().flatten().filter_map(Value::as_str);
    let default: Array = default
        .filter(|feature| wanted.iter().any(|(name, _)| name == feature))
        .collect();
    let mut features = Table::new();
    features.insert("default", Item::from(default));
    for (name, values) in wanted {
        features.insert(name, Item::from(values.clone()));
    }
    Ok(features)
}

/// Every dependency that is needed always, or by one of the features.
fn dependencies(ours: &DocumentMut, workspace: &DocumentMut, features: &Table) -> Result<Table> {
    let features = features.to_string();
    let mut dependencies = Table::new();
    for (name, item) in table(ours, &["dependencies"])?.iter() {
        let dependency = resolved(name, item, workspace)?;
        let optional = dependency.get("optional").and_then(Value::as_bool);
        if optional == Some(true) && !features.contains(&format!("dep:{name}")) {
            continue;
        }
        dependencies.insert(name, shortest(dependency));
    }
    Ok(dependencies)
}

/// A dependency as a person would write it.
fn shortest(mut dependency: InlineTable) -> Item {
    match (dependency.len(), dependency.get("version")) {
        (1, Some(version)) => Item::from(version.clone()),
        _ => {
            dependency.fmt();
            Item::from(dependency)
        }
    }
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

    const WORKSPACE: &str = r#"
[workspace.package]
edition = "2024"
rust-version = "1.88"
[workspace.dependencies]
serde = { version = "1", features = ["derive"] }
[features]
default = ["tls", "extra"]
tls = ["client-runtime/tls"]
extra = ["dep:hmac"]
none = []
[dependencies]
client-runtime = { path = "runtime" }
hmac = { version = "2", optional = true }
serde = { workspace = true, features = ["rc"] }
"#;

    const RUNTIME: &str = r#"
[features]
default = ["tls"]
tls = ["dep:rustls"]
[dependencies]
bytes = "1"
rustls = { version = "3", optional = true }
serde.workspace = true
[dev-dependencies]
palomma = { path = ".." }
"#;

    fn runtime() -> Runtime {
        Runtime {
            package: "acme-runtime".to_owned(),
            path: "runtime".to_owned(),
            files: crate::digest::Files::new(),
        }
    }

    #[test]
    fn a_client_takes_over_the_features_of_the_runtime_and_no_other() -> Result<()> {
        let made = of_client("acme", &runtime(), WORKSPACE)?;
        assert!(made.contains(r#"default = ["tls"]"#), "{made}");
        assert!(made.contains(r#"tls = ["client-runtime/tls"]"#), "{made}");
        assert!(!made.contains("hmac"), "{made}");
        assert!(!made.contains("none"), "{made}");
        Ok(())
    }

    #[test]
    fn a_client_depends_on_its_own_runtime() -> Result<()> {
        let made: DocumentMut = of_client("acme", &runtime(), WORKSPACE)?.parse()?;
        let runtime = &made["dependencies"]["client-runtime"];
        assert_eq!(runtime["package"].as_str(), Some("acme-runtime"));
        assert_eq!(runtime["path"].as_str(), Some("runtime"));
        Ok(())
    }

    #[test]
    fn a_copy_of_the_runtime_has_what_it_needs_and_nothing_of_this_repository() -> Result<()> {
        let made = of_runtime("acme-runtime", RUNTIME, WORKSPACE)?;
        assert!(made.contains(r#"name = "acme-runtime""#), "{made}");
        assert!(made.contains("rustls"), "{made}");
        assert!(made.contains("\nbytes = \"1\"\n"), "{made}");
        assert!(!made.contains("palomma"), "{made}");
        assert!(!made.contains("workspace"), "{made}");
        Ok(())
    }

    #[test]
    fn what_the_workspace_says_of_a_dependency_is_written_out() -> Result<()> {
        let made: DocumentMut = of_client("acme", &runtime(), WORKSPACE)?.parse()?;
        let serde = &made["dependencies"]["serde"];
        assert_eq!(serde["version"].as_str(), Some("1"));
        let features = serde["features"].as_array().into_iter().flatten();
        let features: Vec<_> = features.filter_map(Value::as_str).collect();
        assert_eq!(features, ["derive", "rc"]);
        Ok(())
    }
}
