//! The address of each page, looked up in the site's `llms.txt` where the list
//! names the site only.

use std::collections::BTreeMap;

use codegen::Validators;
use url::Url;

use super::Page;
use super::http::{Fetched, Web};
use super::origin::{Address, From, in_folder};

/// The file in which a site lists its pages.
const INDEX: &str = "llms.txt";

/// A page in such a list.
#[derive(Debug, PartialEq, Eq)]
struct Entry {
    title: String,
    url: Url,
}

/// Where each page is taken from, or why that is unknown.
pub(super) fn addresses(pages: &[Page], from: &From, web: &Web) -> Vec<Result<Address, String>> {
    let mut indices = Indices {
        from,
        web,
        read: BTreeMap::new(),
    };
    pages.iter().map(|page| indices.address(page)).collect()
}

/// The lists of pages read so far, by site: each is asked for once.
struct Indices<'a> {
    from: &'a From,
    web: &'a Web,
    read: BTreeMap<Url, Result<Vec<Entry>, String>>,
}

impl Indices<'_> {
    fn address(&mut self, page: &Page) -> Result<Address, String> {
        if let From::Folder(folder) = self.from {
            return in_folder(folder, &page.source);
        }
        let url = page.source.url.as_deref().unwrap_or_default();
        let home = Url::parse(url).map_err(|error| format!("`{url}` is no address: {error}"))?;
        if home.path() != "/" {
            let url = self.from.rebase(&home);
            return Ok(Address::Web {
                url,
                recorded: None,
            });
        }
        let found = self.look_up(&home, page)?;
        Ok(Address::Web {
            url: self.from.rebase(&found),
            recorded: Some(found),
        })
    }

    fn look_up(&mut self, site: &Url, page: &Page) -> Result<Url, String> {
        let entries = match self.read.get(site) {
            Some(entries) => entries,
            None => {
                let entries = self.fetch(site);
                self.read.entry(site.clone()).or_insert(entries)
            }
        };
        let name = name_of(page);
        choose(entries.as_ref().map_err(Clone::clone)?, &name).map_err(|why| {
            format!("{why} in {site}{INDEX}; write the page's own address as `url` in sources.toml")
        })
    }

    fn fetch(&self, site: &Url) -> Result<Vec<Entry>, String> {
        let index = site.join(INDEX).map_err(|error| error.to_string())?;
        let index = self.from.rebase(&index);
        match self.web.fetch(&index, &Validators::default())? {
            Fetched::Page { text, .. } => Ok(entries(&text, site)),
            Fetched::Unchanged => Err(format!("{index}: the server sent nothing")),
        }
    }
}

/// The pages an index lists: the links of its bullets that stay on the site.
fn entries(text: &str, site: &Url) -> Vec<Entry> {
    let entry = |line: &str| {
        let rest = line.trim_start().strip_prefix(['-', '*'])?;
        let (title, rest) = rest.trim_start().strip_prefix('[')?.split_once("](")?;
        let (target, _) = rest.split_once(')')?;
        let url = site.join(target.trim()).ok()?;
        let title = title.to_owned();
        (url.origin() == site.origin()).then_some(Entry { title, url })
    };
    text.lines().filter_map(entry).collect()
}

/// The page of an index with this name, by its title or by its address.
fn choose(entries: &[Entry], name: &str) -> Result<Url, String> {
    let by_title = |entry: &&Entry| slug(&entry.title) == name;
    let by_address = |entry: &&Entry| slug(stem(entry.url.path())) == name;
    let mut found: Vec<_> = entries.iter().filter(by_title).collect();
    if found.is_empty() {
        found = entries.iter().filter(by_address).collect();
    }
    match found.as_slice() {
        [one] => Ok(one.url.clone()),
        [] => Err(format!("no page is called `{name}`")),
        [first, second, ..] => Err(format!(
            "two pages are called `{name}`, {} and {},",
            first.url, second.url
        )),
    }
}

/// What a page is called: its heading, or the name of its file.
fn name_of(page: &Page) -> String {
    let heading = page.held.as_ref().and_then(|text| {
        let mut lines = text.lines();
        lines.find_map(|line| line.strip_prefix("# "))
    });
    slug(heading.unwrap_or_else(|| stem(&page.source.file.text)))
}

/// The last part of a path, without its ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split_once('.').map_or(name, |(stem, _)| stem)
}

/// `Create Payout Target` as `create-payout-target`.
fn slug(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").to_lowercase()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    const INDEX_TEXT: &str = "# Things\n\n## Docs\n\n\
        - [Create thing](https://docs.example.com/things/create.md): Makes one\n\
        - [List things](/things/list.md)\n\
        * [Elsewhere](https://other.example.com/a.md)\n\
        no link\n";

    fn site() -> Url {
        Url::parse("https://docs.example.com").unwrap()
    }

    #[test]
    fn an_index_lists_the_links_that_stay_on_the_site() {
        let entries = entries(INDEX_TEXT, &site());
        let urls: Vec<_> = entries.iter().map(|entry| entry.url.path()).collect();
        assert_eq!(urls, ["/things/create.md", "/things/list.md"]);
    }

    #[test]
    fn a_page_is_found_by_its_title_or_its_address() {
        let entries = entries(INDEX_TEXT, &site());
        let path = |name| choose(&entries, name).map(|url| url.path().to_owned());
        assert_eq!(path("create-thing").unwrap(), "/things/create.md");
        assert_eq!(path("list").unwrap(), "/things/list.md");
        assert_eq!(path("gone"), Err("no page is called `gone`".to_owned()));
    }

    #[test]
    fn two_pages_of_one_name_are_not_guessed_between() {
        let text = "- [Create](/things/create.md)\n- [Create](/links/create.md)\n";
        let error = choose(&entries(text, &site()), "create").unwrap_err();
        assert!(error.contains("/things/create.md and"), "{error}");
    }
}
