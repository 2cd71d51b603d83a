//! Several documents that become one.
#![no_main]

use codegen_fuzz::{client, files};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let _ = client(&files(data));
});
