//! The `Prefer` header: which of the documented answers a client wants.
use crate::generate::Mode;
use crate::request::Request;

/// What is preferred.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Preferences {
    /// `code=404`
    pub(crate) code: Option<u16>,
    /// `example=name`
    pub(crate) example: Option<String>,
    /// `dynamic=true`
    pub(crate) mode: Mode,
}

impl Preferences {
    pub(crate) fn read(request: &Request) -> Self {
        let header = request.header("prefer").unwrap_or_default();
        let mut preferences = Self {
            code: None,
            example: None,
            mode: Mode::Static,
        };
        for (key, value) in header
            .split([',', ';'])
            .filter_map(|part| part.trim().split_once('='))
        {
            let value = value.trim().trim_matches('"');
            match key.trim().to_ascii_lowercase().as_str() {
                "code" => preferences.code = value.parse().ok(),
                "example" => preferences.example = Some(value.to_owned()),
                "dynamic" if value == "true" => preferences.mode = Mode::Dynamic,
                _ => {}
            }
        }
        preferences
    }

    /// Whether a documented answer is asked for by itself, whatever the server holds.
    pub(crate) fn is_pinned(&self) -> bool {
        self.code.is_some() || self.example.is_some()
    }
}
