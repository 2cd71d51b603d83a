//! Files that are compared: on the disk, or in a revision of git.

use std::path::Path;
use std::process::{Command, Output};

use anyhow::{Context as _, Result, bail, ensure};

use crate::digest::{self, Files};

/// What an argument of `drift` names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Tree {
    /// A path on the disk.
    Disk(String),
    /// A path in a revision: `main:spec`.
    Git {
        /// The revision.
        revision: String,
        /// The path, from the folder the command runs in or from the root of
        /// the repository, as git reads it.
        path: String,
    },
}

/// What is found there.
pub(super) enum Found {
    /// The text of a file.
    File(String),
    /// All files of a folder, hidden ones left out.
    Folder(Files),
}

impl Tree {
    /// Reads an argument. What exists on the disk is that, whatever its name.
    pub(super) fn of(argument: &str) -> Result<Self> {
        if Path::new(argument).exists() {
            return Ok(Self::Disk(argument.to_owned()));
        }
        // What looks like an option would be one to git.
        let is_name = |name: &str| !name.is_empty() && !name.starts_with('-');
        match argument.split_once(':') {
            Some((revision, path)) if is_name(revision) && is_name(path) => Ok(Self::Git {
                revision: revision.to_owned(),
                path: path.trim_end_matches('/').to_owned(),
            }),
            _ => bail!("{argument}: no such file or folder, and no REVISION:PATH of git"),
        }
    }

    /// The path, whatever it is a path in.
    pub(super) fn path(&self) -> &str {
        match self {
            Self::Disk(path) | Self::Git { path, .. } => path,
        }
    }

    /// The path as reports show it: from here, if it is below here.
    pub(super) fn shown(&self) -> String {
        let here = std::env::current_dir().unwrap_or_default();
        let path = Path::new(self.path());
        let shown = path.strip_prefix(here).unwrap_or(path).to_string_lossy();
        shown
            .trim_start_matches("./")
            .trim_end_matches('/')
            .to_owned()
    }

    /// What stands next to it, under another name.
    pub(super) fn sibling(&self, name: &str) -> Self {
        let folder = self
            .path()
            .rfind('/')
            .map_or("", |end| &self.path()[..=end]);
        self.at(&format!("{folder}{name}"))
    }

    /// Another path of the same disk or revision.
    pub(super) fn at(&self, path: &str) -> Self {
        let path = path.to_owned();
        match self {
            Self::Disk(_) => Self::Disk(path),
            Self::Git { revision, .. } => Self::Git {
                revision: revision.clone(),
                path,
            },
        }
    }

    /// Reads it.
    pub(super) fn read(&self) -> Result<Found> {
        match self {
            Self::Disk(path) if Path::new(path).is_dir() => {
                Ok(Found::Folder(digest::read_folder(Path::new(path))?))
            }
            Self::Disk(path) => {
                let text = std::fs::read_to_string(path);
                Ok(Found::File(
                    text.with_context(|| format!("cannot read {path}"))?,
                ))
            }
            Self::Git { revision, path } => read_git(revision, path),
        }
    }
}

fn read_git(revision: &str, path: &str) -> Result<Found> {
    let object = format!("{revision}:{path}");
    let kind = git(&["cat-file", "-t", &object])?;
    if kind.trim_ascii() != b"tree" {
        let text = String::from_utf8(git(&["cat-file", "blob", &object])?);
        return Ok(Found::File(
            text.with_context(|| format!("{object} is not UTF-8"))?,
        ));
    }
    let names = git(&["ls-tree", "-r", "-z", "--name-only", &object])?;
    let names = String::from_utf8(names).context("git names a file that is not UTF-8")?;
    let shown =
        |name: &&str| !name.is_empty() && !name.split('/').any(|part| part.starts_with('.'));
    let files = names.split('\0').filter(shown).map(|name| {
        let content = git(&["cat-file", "blob", &format!("{object}/{name}")])?;
        Ok((name.to_owned(), content))
    });
    Ok(Found::Folder(files.collect::<Result<_>>()?))
}

/// What git prints.
fn git(arguments: &[&str]) -> Result<Vec<u8>> {
    let output = Command::new("git").args(arguments).output();
    let Output {
        status,
        stdout,
        stderr,
    } = output.context("cannot run git")?;
    let problem = String::from_utf8_lossy(&stderr);
    ensure!(status.success(), "git: {}", problem.trim());
    Ok(stdout)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    #[test]
    fn an_argument_is_a_path_or_a_path_in_a_revision() {
        assert_eq!(
            Tree::of("Cargo.toml").unwrap(),
            Tree::Disk("Cargo.toml".to_owned())
        );
        let Tree::Git { revision, path } = Tree::of("main~2:spec/").unwrap() else {
            unreachable!("no such file");
        };
        assert_eq!((revision.as_str(), path.as_str()), ("main~2", "spec"));
        for wrong in ["no/such/file", ":path", "main:", "--output=x:y"] {
            assert!(Tree::of(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_stands_next_to_a_file_is_in_the_same_revision() {
        let tree = Tree::of("main:generated/openapi.json").unwrap();
        let expected = Tree::of("main:generated/sources.json").unwrap();
        assert_eq!(tree.sibling("sources.json"), expected);
    }
}
