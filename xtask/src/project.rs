//! A project: its `spec/`, read into memory, and what it builds to.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use codegen::{Built, GeneratedFile, Input, Purpose, Sources};

use crate::digest::{self, Files};
use crate::exit::{Exit, Failure, OrExit as _};
use crate::screen::Screen;

/// The list of what a project is made from.
pub(crate) const MANIFEST: &str = "sources.toml";

/// The list of changes somebody decided to live with.
pub(crate) const ACCEPTED: &str = "accepted.toml";

/// Files and folders of `spec/` that are no input of the generator.
const NOT_LISTED: [&str; 3] = [MANIFEST, ACCEPTED, "released/"];

/// Where a project is.
#[derive(Clone, Debug)]
pub(crate) struct Project {
    /// The command that mends its generated files.
    pub(crate) remedy: String,
    /// The folder of pages, documents and overlays.
    pub(crate) spec: PathBuf,
    /// The folder of generated files.
    pub(crate) out: PathBuf,
}

impl Project {
    /// A project in these folders; this repository where none is given.
    #[must_use]
    pub(crate) fn new(spec: Option<PathBuf>, out: Option<PathBuf>) -> Self {
        let repository = repository();
        let remedy = remedy(spec.as_deref(), out.as_deref());
        Self {
            remedy,
            spec: spec.unwrap_or_else(|| repository.join("spec")),
            out: out.unwrap_or_else(|| repository.join("generated")),
        }
    }

    /// Reads `spec/` and builds it, showing what was found on the way.
    ///
    /// # Errors
    ///
    /// [`Exit::BadInput`] when a file cannot be read or a finding is an error.
    pub(crate) fn build(&self, screen: &Screen) -> Result<Files, Failure> {
        let (spec, built) = self.attempt().or_exit(Exit::BadInput)?;
        for finding in &built.findings {
            screen.finding(&finding.render(&built.sources));
        }
        for line in &built.summary {
            screen.line(line);
        }
        self.warn_of_unlisted(&spec, &built.sources, screen);
        let files = built.files.context("the input is wrong, as said above");
        let files = files.or_exit(Exit::BadInput)?;
        Ok(sealed(&spec, files))
    }

    /// Reads `spec/` and builds it, and shows nothing.
    ///
    /// # Errors
    ///
    /// When a file cannot be read.
    pub(crate) fn attempt(&self) -> Result<(Files, Built)> {
        self.attempt_for(Purpose::Use)
    }

    /// As [`attempt`](Self::attempt), for a purpose of its own.
    ///
    /// # Errors
    ///
    /// When a file cannot be read.
    pub(crate) fn attempt_for(&self, purpose: Purpose) -> Result<(Files, Built)> {
        let spec = self.read_spec()?;
        let (manifest, inputs) = self.inputs(&spec, &self.folder())?;
        let built = codegen::build_for(purpose, &manifest, &inputs);
        Ok((spec, built))
    }

    /// The list, as findings show it.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub(crate) fn manifest(&self) -> Result<Input> {
        let text = self.read(MANIFEST)?;
        let path = self.spec.join(MANIFEST);
        let text = text.with_context(|| format!("cannot read {}", path.display()))?;
        let name = self.shown(MANIFEST);
        Ok(Input { name, text })
    }

    /// The text of a file of `spec/`; none if there is no such file.
    ///
    /// # Errors
    ///
    /// When it cannot be read or is not UTF-8.
    pub(crate) fn read(&self, name: &str) -> Result<Option<String>> {
        let path = self.spec.join(name);
        match fs::read_to_string(&path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
        }
    }

    /// All files of `spec/`.
    ///
    /// # Errors
    ///
    /// When there is no list, or a file cannot be read.
    pub(crate) fn read_spec(&self) -> Result<Files> {
        let manifest = self.spec.join(MANIFEST);
        fs::metadata(&manifest).with_context(|| format!("cannot read {}", manifest.display()))?;
        digest::read_folder(&self.spec).context("cannot read the input")
    }

    /// The list, the files it names and those they refer to, as the generator
    /// takes them; findings show them in `folder`.
    ///
    /// # Errors
    ///
    /// When one of them is missing or is not UTF-8.
    pub(crate) fn inputs(&self, spec: &Files, folder: &str) -> Result<(Input, Vec<Input>)> {
        let manifest = self.input(spec, folder, MANIFEST)?;
        let named = codegen::files_named(&manifest.text);
        let named = named.iter().map(|name| {
            self.input(spec, folder, name)
                .with_context(|| format!("{MANIFEST} names a file that cannot be read"))
        });
        let inputs = named.collect::<Result<Vec<_>>>()?;
        let prefix = format!("{folder}/");
        let inputs = codegen::with_referred(inputs, &mut |name| {
            let name = name.strip_prefix(&prefix)?;
            // One that is not UTF-8 is as good as none.
            Some(self.input(spec, folder, name).ok()?.text)
        });
        Ok((manifest, inputs))
    }

    fn input(&self, spec: &Files, folder: &str, name: &str) -> Result<Input> {
        let path = self.spec.join(name);
        let bytes = spec.get(name);
        let bytes = bytes.with_context(|| format!("{}: no such file", path.display()))?;
        let text = String::from_utf8(bytes.clone());
        let text = text.with_context(|| format!("{} is not UTF-8", path.display()))?;
        Ok(Input {
            name: format!("{folder}/{name}"),
            // What is generated must not depend on how git checks files out.
            text: text.replace("\r\n", "\n"),
        })
    }

    /// The path of a file as findings and generated files show it: the same on
    /// every machine.
    pub(crate) fn shown(&self, name: &str) -> String {
        format!("{}/{name}", self.folder())
    }

    fn folder(&self) -> String {
        let folder = self.spec.file_name();
        folder.map_or("spec".into(), |folder| {
            folder.to_string_lossy().into_owned()
        })
    }

    /// A page that was captured and not listed would be forgotten in silence.
    fn warn_of_unlisted(&self, spec: &Files, read: &Sources, screen: &Screen) {
        // The list comes first; where it cannot be read, nothing is listed.
        let listed: BTreeSet<&str> = read.names().skip(1).collect();
        if listed.is_empty() {
            return;
        }
        let known = |name: &str| {
            listed.contains(self.shown(name).as_str())
                || NOT_LISTED.iter().any(|other| name.starts_with(other))
        };
        for name in spec.keys().filter(|name| !known(name)) {
            let name = self.shown(name);
            screen.warning(&format!("{name} is not listed in {MANIFEST} and not used"));
        }
    }
}

/// The folder of this repository.
pub(crate) fn repository() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    folder.unwrap_or(Path::new(".")).to_owned()
}

fn remedy(spec: Option<&Path>, out: Option<&Path>) -> String {
    let option = |name: &str, folder: Option<&Path>| {
        folder.map_or(String::new(), |folder| {
            format!(" --{name} {}", folder.display())
        })
    };
    let options = option("spec", spec) + &option("out", out);
    format!("{}{options}", digest::REMEDY)
}

/// The files with the seal that says what they were made from.
pub(crate) fn sealed(spec: &Files, files: Vec<GeneratedFile>) -> Files {
    let files = files.into_iter();
    let mut files: Files = files
        .map(|file| (file.path, file.text.into_bytes()))
        .collect();
    let seal = digest::seal(spec, &files);
    files.insert(digest::SEAL.to_owned(), seal.into_bytes());
    files
}
