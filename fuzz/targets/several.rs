//! Several documents: merged in another order they are the same document.
#![no_main]

use codegen_fuzz::{client, files};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    client(&files(data));
});
