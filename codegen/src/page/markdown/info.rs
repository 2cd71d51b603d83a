//! The info string of a block: which operation it describes.

use super::fence::Fence;
use crate::finding::Finding;
use crate::merge::METHODS;
use crate::nearest::nearest;

/// What a block says it describes.
pub(super) struct Operation {
    /// The method, in lower case.
    pub(super) method: String,
    /// The path.
    pub(super) path: String,
}

/// The method and path of an info string such as `yaml api.yaml POST /things theme={null}`.
pub(super) fn operation_of(info: &str) -> Option<Operation> {
    let words: Vec<&str> = info.split_whitespace().collect();
    let language = words.first()?.to_ascii_lowercase();
    if !["yaml", "yml", "json"].contains(&language.as_str()) {
        return None;
    }
    words.windows(2).find_map(|pair| match pair {
        [method, path] => {
            let method = method_of(method).filter(|_| path.starts_with('/'))?;
            let path = (*path).to_owned();
            Some(Operation { method, path })
        }
        _ => None,
    })
}

fn method_of(word: &str) -> Option<String> {
    let word = word.to_ascii_lowercase();
    METHODS.contains(&word.as_str()).then_some(word)
}

/// A block that nearly says what it describes, or says nothing and is a
/// document all the same.
pub(super) fn near_miss(fence: &Fence) -> Option<Finding> {
    let info = fence.info.trim();
    let words: Vec<&str> = info.split_whitespace().collect();
    let names_path = words.iter().any(|word| word.starts_with('/'));
    let names_method = words.iter().any(|word| method_of(word).is_some());
    let nearly = names_path && (names_method || looks_like_openapi(&fence.text));
    if !nearly && !looks_like_openapi(&fence.text) {
        return None;
    }
    let message = match info {
        "" => "this block is an OpenAPI document, but does not say which operation it describes"
            .to_owned(),
        info => format!(
            "`{info}` does not say which operation the block describes: {}",
            why(fence, &words)
        ),
    };
    let finding = Finding::error("page-info-string", message, fence.opening);
    Some(finding.with_help("the block is not read; behind its opening fence has to stand, for example, `yaml POST /things`. Capture the page again as Markdown; if the site writes it like this, write its document by hand"))
}

fn why(fence: &Fence, words: &[&str]) -> String {
    if !fence.is_fenced() {
        return "the fence is indented by four spaces or more".to_owned();
    }
    let method = words.iter().position(|word| method_of(word).is_some());
    let path = words.iter().position(|word| word.starts_with('/'));
    let first = words.first().copied().unwrap_or_default();
    match (method, path) {
        (Some(method), Some(path)) if method + 1 == path => {
            format!("`{first}` is not `yaml` or `json`")
        }
        (Some(_), Some(_)) => "the path has to stand right behind the method".to_owned(),
        (Some(_), None) => "no path, which starts with `/`".to_owned(),
        (None, Some(path)) => unknown_method(path.checked_sub(1).and_then(|at| words.get(at))),
        (None, None) => "no method and no path".to_owned(),
    }
}

fn unknown_method(word: Option<&&str>) -> String {
    let word = word.copied().unwrap_or_default();
    match nearest(word, METHODS) {
        Some(method) => format!(
            "`{word}` is no method; did you mean {}?",
            method.to_uppercase()
        ),
        None => "no method stands before the path".to_owned(),
    }
}

/// Whether a text begins like an OpenAPI document, or has its parts.
fn looks_like_openapi(text: &str) -> bool {
    let key = |line: &str| {
        let line = line.trim_start_matches(['{', ' ', '"', '\'']);
        let (key, _) = line.split_once(':')?;
        Some(key.trim_end_matches(['"', '\'', ' ']).to_owned())
    };
    let keys: Vec<String> = text.lines().filter_map(key).collect();
    let has = |wanted: &str| keys.iter().any(|key| key == wanted);
    let begins = keys
        .first()
        .is_some_and(|key| key == "openapi" || key == "swagger");
    begins || (has("openapi") && has("paths"))
}
