//! The arguments of `pull`.

use clap::Args;

/// Captures the listed pages anew and shows what changed
///
/// Every page of spec/sources.toml that has a url is fetched. What came replaces
/// the former capture only if it is the page: not an error, a form to log in,
/// half a page, the page of another API, or a page of another site. Digest, date,
/// ETag and Last-Modified go into sources.toml, whose comments stay. Then the
/// drift between the old and the new captures is shown.
///
/// A url without a path is a site: the page is looked up by its title in the
/// site's llms.txt. A page that only a browser can show is left to a person.
#[derive(Debug, Args)]
pub(crate) struct PullArguments {
    /// Take all pages from this mirror or folder instead of their sites
    #[arg(long, value_name = "URL|DIR")]
    pub(crate) from: Option<String>,

    /// How many pages are fetched at a time
    #[arg(long, value_name = "N", default_value_t = 4)]
    pub(crate) jobs: usize,

    /// How long an answer may take, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 30.0)]
    pub(crate) timeout: f64,

    /// How often a request is made again when the server is busy or silent
    #[arg(long, value_name = "N", default_value_t = 3)]
    pub(crate) retries: u32,

    /// The pause before the first retry in seconds; it doubles each time,
    /// unless the server asks for another one
    #[arg(long, value_name = "SECONDS", default_value_t = 1.0)]
    pub(crate) pause: f64,
}
