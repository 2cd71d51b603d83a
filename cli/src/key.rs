//! The API key: from the environment or from a file that only its owner can read, never from an
//! argument, which other users of the machine can see.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context as _, bail, ensure};
use clap::ArgMatches;
use reqwest::header::HeaderValue;
use zeroize::Zeroizing;

use crate::document::{Access, Operation};
use crate::environment::Environment;

/// The variable that holds a key.
const VARIABLE: &str = "PALOMMA_API_KEY";

/// A key, as the header that carries it; it is never printed.
pub(crate) struct Key(HeaderValue);

impl Key {
    fn new(text: &str) -> anyhow::Result<Self> {
        let text = text.trim();
        ensure!(!text.is_empty(), "the key is empty");
        let bearer = Zeroizing::new(format!("Bearer {text}"));
        // The text is not repeated: it may be nearly the key.
        let mut header = HeaderValue::from_str(&bearer)
            .ok()
            .context("the key has characters that no key has")?;
        header.set_sensitive(true);
        Ok(Self(header))
    }

    /// The value of `Authorization`.
    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }
}

/// The key for a call, when the operation asks for one.
pub(crate) fn of(
    operation: &Operation,
    environment: &Environment,
    inputs: &ArgMatches,
) -> anyhow::Result<Option<Key>> {
    if operation.access == Access::Open {
        return Ok(None);
    }
    if let Some(file) = inputs.get_one::<PathBuf>("key-file") {
        return from_file(file).map(Some);
    }
    if let Some(key) = env::var_os(VARIABLE) {
        let key = key.into_string().map(Zeroizing::new).ok();
        let key = key.with_context(|| format!("{VARIABLE} is no text"))?;
        return Key::new(&key)
            .with_context(|| VARIABLE.to_owned())
            .map(Some);
    }
    let usual = usual_file(environment);
    match &usual {
        Some(file) if file.exists() => from_file(file).map(Some),
        _ => bail!(
            "no key: set {VARIABLE}, {}or name a file by --key-file",
            hint(usual.as_deref())
        ),
    }
}

fn hint(usual: Option<&Path>) -> String {
    usual.map_or(String::new(), |file| {
        format!("write it to {}, ", file.display())
    })
}

/// `~/.config/palomma/sandbox.key`, or below `XDG_CONFIG_HOME`.
fn usual_file(environment: &Environment) -> Option<PathBuf> {
    let config = env::var_os("XDG_CONFIG_HOME").map(PathBuf::from);
    let config = config.or_else(|| Some(env::home_dir()?.join(".config")))?;
    let file = format!("{}.key", environment.name());
    Some(config.join("palomma").join(file))
}

fn from_file(path: &Path) -> anyhow::Result<Key> {
    let shown = path.display();
    ensure_private(path)?;
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {shown}"))?;
    Key::new(&Zeroizing::new(text)).with_context(|| shown.to_string())
}

/// Refuses a file that others can read.
#[cfg(unix)]
fn ensure_private(path: &Path) -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let shown = path.display();
    let metadata = fs::metadata(path).with_context(|| format!("cannot read {shown}"))?;
    let others = metadata.permissions().mode() & 0o077;
    ensure!(
        others == 0,
        "{shown} is open to other users; run: chmod 600 {shown}"
    );
    Ok(())
}

#[cfg(not(unix))]
fn ensure_private(_: &Path) -> anyhow::Result<()> {
    Ok(())
}
