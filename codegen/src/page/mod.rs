//! Captured documentation pages.

mod markdown;

pub use markdown::read_markdown_page;
