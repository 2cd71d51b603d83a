//! `bump` and `release`: the version in Cargo.toml, and the document that goes
//! with it.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use codegen::version_parts;
use toml_edit::{DocumentMut, Item, Value};

use crate::drift::released::{self, FOLDER};
use crate::exit::{Exit, Failure, OrExit as _};
use crate::project::Project;
use crate::screen::Screen;
use crate::{drift, generated_dir, write};

/// Gives the package the version that the changes since the last release need.
///
/// # Errors
///
/// [`Exit::BadInput`] when a state or Cargo.toml cannot be read,
/// [`Exit::NotWritten`] when Cargo.toml cannot be written.
pub(crate) fn bump(project: &Project, screen: &Screen) -> Result<Exit, Failure> {
    let Some(released) = released::newest(&project.spec).or_exit(Exit::BadInput)? else {
        screen.line("nothing was released yet, so any version will do");
        return Ok(Exit::Done);
    };
    let old = released.path.to_string_lossy();
    let report = drift::compare(project, &old, &project.spec.to_string_lossy(), screen);
    let release = report.or_exit(Exit::BadInput)?.release;
    let needed = release.to.unwrap_or(released.version);
    let mut package = Package::read(project).or_exit(Exit::BadInput)?;
    if version_parts(&package.version) >= version_parts(&needed) {
        screen.line(&format!("{}: {needed} or later is needed", package.version));
        return Ok(Exit::Done);
    }
    let before = package.set(&needed).or_exit(Exit::NotWritten)?;
    screen.line(&format!(
        "{before} -> {needed}; now: cargo update --workspace"
    ));
    Ok(Exit::Done)
}

/// Files the merged document under the package's version, for later releases
/// to be compared with.
///
/// # Errors
///
/// [`Exit::Stale`] when `generated/` is not as it would be generated,
/// [`Exit::BadInput`] when the version is filed already, [`Exit::NotWritten`]
/// when a file cannot be written.
pub(crate) fn release(project: &Project, screen: &Screen) -> Result<Exit, Failure> {
    let files = project.build(screen)?;
    let stale = generated_dir::compare(&files, &project.out).or_exit(Exit::BadInput)?;
    if !stale.is_empty() {
        screen.error(&format!("first: {}", project.remedy));
        return Ok(Exit::Stale);
    }
    let version = Package::read(project).or_exit(Exit::BadInput)?.version;
    let folder = project.spec.join(FOLDER);
    let filed = folder.join(format!("{version}.json"));
    refuse_filed(&filed).or_exit(Exit::BadInput)?;
    let notes = [("openapi.json", "json"), ("sources.json", "sources.json")];
    for (from, ending) in notes {
        let to = folder.join(format!("{version}.{ending}"));
        let content = files.get(from).map(Vec::as_slice).unwrap_or_default();
        write::replace(&to, content).or_exit(Exit::NotWritten)?;
        screen.line(&format!("wrote {}", to.display()));
    }
    // The digest in generated/ is one of all files of spec/.
    screen.line(&format!("now: {}", project.remedy));
    Ok(Exit::Done)
}

fn refuse_filed(path: &Path) -> Result<()> {
    ensure!(
        !path.exists(),
        "{} is there already; what was released does not change: set a new version in Cargo.toml",
        path.display()
    );
    Ok(())
}

/// The package whose version is meant: the one next to `spec/`.
struct Package {
    path: PathBuf,
    document: DocumentMut,
    version: String,
}

impl Package {
    fn read(project: &Project) -> Result<Self> {
        let path = project
            .spec
            .parent()
            .unwrap_or(Path::new("."))
            .join("Cargo.toml");
        let text = std::fs::read_to_string(&path);
        let text = text.with_context(|| format!("cannot read {}", path.display()))?;
        let mut document: DocumentMut = text
            .parse()
            .with_context(|| format!("{} is not TOML", path.display()))?;
        let version =
            version_in(&mut document).and_then(|version| version.as_str().map(str::to_owned));
        let version = version.with_context(|| format!("{} states no version", path.display()))?;
        Ok(Self {
            path,
            document,
            version,
        })
    }

    /// Writes another version; returns the one before.
    fn set(&mut self, version: &str) -> Result<String> {
        if let Some(value) = version_in(&mut self.document) {
            let mut new = Value::from(version);
            *new.decor_mut() = value.decor().clone();
            *value = new;
        }
        write::replace(&self.path, self.document.to_string().as_bytes())?;
        Ok(std::mem::replace(&mut self.version, version.to_owned()))
    }
}

/// The version of the workspace, or of the only package.
fn version_in(document: &mut DocumentMut) -> Option<&mut Value> {
    let workspace = document
        .get("workspace")
        .and_then(|workspace| workspace.get("package"));
    let shared = workspace
        .and_then(|package| package.get("version"))
        .is_some();
    let package = match shared {
        true => document.get_mut("workspace")?.get_mut("package")?,
        false => document.get_mut("package")?,
    };
    package.get_mut("version").and_then(Item::as_value_mut)
}
