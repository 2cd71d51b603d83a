//! The last line: a panic becomes a finding that names what it happened to.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::finding::Finding;
use crate::source::Place;

/// What `work` makes, or a finding if it panics.
///
/// Whatever a panic leaves half done is thrown away with it: `work` either
/// gives its whole outcome or nothing.
pub(crate) fn guarded<T>(
    what: impl FnOnce() -> String,
    place: Place,
    work: impl FnOnce() -> T,
) -> Result<T, Finding> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| {
        let message = format!("{} makes the generator panic: {}", what(), said(&*payload));
        Finding::error("internal", message, place).with_help(
            "this is a bug of the generator; please report it with this part of the input",
        )
    })
}

fn said(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| payload.downcast_ref::<&str>().copied())
        .unwrap_or("it does not say why")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    #[allow(clippy::panic, reason = "what is tested")]
    fn a_panic_becomes_an_error_naming_what_it_happened_to() {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", "paths: {}\n");
        let place = sources.whole(file);
        let what = || "the operation `pay`".to_owned();
        let outcome: Result<(), _> = guarded(what, place, || panic!("no way out of {}", 1));
        let finding = outcome.unwrap_err();
        assert_eq!(
            finding.message,
            "the operation `pay` makes the generator panic: no way out of 1"
        );
        assert_eq!(guarded(String::new, place, || 7), Ok(7));
    }
}
