//! The arguments of `pull`.

use clap::Args;

/// Fetches every page of spec/sources.toml that has an address. What came
/// replaces the former capture only if it is the page: not an error, a form to
/// log in, half a page or the page of another API. Digest, date, ETag and
/// Last-Modified go into sources.toml. A page listed with the address of its
/// site alone is looked up in the site's llms.txt.
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
