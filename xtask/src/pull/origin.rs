//! Where pages come from: their sites, a mirror of them, or a folder.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use codegen::{Source, Validators};
use url::Url;

use super::http::Fetched;

/// Where all pages are taken from.
#[derive(Debug)]
pub(super) enum From {
    /// Each from its own site.
    Sites,
    /// All from one place on the web, under the paths they have at home.
    Mirror(Url),
    /// From files.
    Folder(PathBuf),
}

/// Where one page is taken from.
#[derive(Clone, Debug)]
pub(super) enum Address {
    /// A file.
    File(PathBuf),
    /// An address on the web.
    Web {
        /// What to ask for.
        url: Url,
        /// The page's own address, if the list does not have it yet.
        recorded: Option<Url>,
    },
}

impl From {
    /// What `--from` says.
    pub(super) fn read(from: Option<&str>) -> Result<Self> {
        let Some(from) = from else {
            return Ok(Self::Sites);
        };
        if from.starts_with("http://") || from.starts_with("https://") {
            let url = Url::parse(from).with_context(|| format!("{from} is no address"))?;
            return Ok(Self::Mirror(url));
        }
        ensure!(
            Path::new(from).is_dir(),
            "{from} is neither an address nor a folder"
        );
        Ok(Self::Folder(from.into()))
    }

    /// Where to ask for what is at `url` at home.
    pub(super) fn rebase(&self, url: &Url) -> Url {
        let Self::Mirror(base) = self else {
            return url.clone();
        };
        let mut rebased = base.clone();
        let prefix = base.path().trim_end_matches('/');
        rebased.set_path(&format!("{prefix}{}", url.path()));
        rebased.set_query(url.query());
        rebased
    }
}

/// A listed file in a folder: under its whole path, or under its name alone.
pub(super) fn in_folder(folder: &Path, source: &Source) -> Result<Address, String> {
    let listed = Path::new(&source.file.text);
    let name = listed.file_name().map(Path::new);
    let candidates = [Some(listed), name].into_iter().flatten();
    let mut candidates = candidates.map(|path| folder.join(path));
    let found = candidates.find(|path| path.is_file());
    found
        .map(Address::File)
        .ok_or_else(|| format!("it is not in {}", folder.display()))
}

pub(super) fn read_file(path: &Path) -> Result<Fetched, String> {
    let text = fs::read_to_string(path);
    let text = text.map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    Ok(Fetched::Page {
        text,
        validators: Validators::default(),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    #[test]
    fn a_mirror_has_each_page_under_the_path_it_has_at_home() {
        let home = Url::parse("https://docs.example.com/api/a.md?x=1").unwrap();
        let rebased = |from: &str| From::read(Some(from)).unwrap().rebase(&home).to_string();
        assert_eq!(
            rebased("http://127.0.0.1:8000"),
            "http://127.0.0.1:8000/api/a.md?x=1"
        );
        assert_eq!(rebased("http://h/copy/"), "http://h/copy/api/a.md?x=1");
        assert_eq!(From::Sites.rebase(&home), home);
    }
}
