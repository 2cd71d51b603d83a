//! A page, in Markdown and as a browser shows it.
#![no_main]

use codegen::{Sources, read_markdown_page, read_rendered_page, render_findings};
use codegen_fuzz::files;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let mut sources = Sources::default();
    let page = sources.add("page.md", files(data)[0]);
    let (_, mut findings) = read_markdown_page(&sources, page);
    findings.extend(read_rendered_page(&sources, page).1);
    let _ = render_findings(&findings, &sources, codegen::Style::Plain);
});
