//! Two documents: what changed from one to the other, and back.
#![no_main]

use codegen::{Node, Sources, compare, read_yaml};
use codegen_fuzz::files;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let files = files(data);
    let mut sources = Sources::default();
    let mut read = |text: &str| -> Option<Node> {
        let file = sources.add("a.yaml", text);
        read_yaml(&sources, sources.whole(file)).0
    };
    let old = read(files[0]);
    let new = read(files.get(1).copied().unwrap_or_default());
    if let (Some(old), Some(new)) = (old, new) {
        let (there, back) = (compare(&old, &new), compare(&new, &old));
        assert_eq!(there.is_empty(), back.is_empty());
        assert!(compare(&old, &old).is_empty());
    }
});
