//! The `Prefer` header: which of the documented answers a client wants.
use crate::document::operation::Operation;
use crate::generate::Mode;
use crate::problem::{Part, Problem};
use crate::request::Request;

fn code(value: &str) -> Result<u16, Problem> {
    let code = value.parse().ok().filter(|code| (200..600).contains(code));
    code.ok_or_else(|| wrong("code", "is no status from 200 to 599"))
}

fn mode(value: &str) -> Result<Mode, Problem> {
    match value {
        "true" => Ok(Mode::Dynamic),
        "false" => Ok(Mode::Static),
        _ => Err(wrong("dynamic", "is neither true nor false")),
    }
}

fn wrong(key: &str, message: &str) -> Problem {
    Problem::new(Part::Header, format!("/Prefer/{key}"), message)
}

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
    /// What the header asks; other preferences than these are none of this server's.
    ///
    /// # Errors
    /// When a status or a choice is asked for that there cannot be.
    pub(crate) fn read(request: &Request) -> Result<Self, Problem> {
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
                "code" => preferences.code = Some(code(value)?),
                "example" => preferences.example = Some(value.to_owned()),
                "dynamic" => preferences.mode = mode(value)?,
                _ => {}
            }
        }
        Ok(preferences)
    }

    /// The status that is asked for, by itself or by the name of an example; else the usual one.
    pub(crate) fn status(&self, operation: &Operation) -> u16 {
        let of_example = || operation.status_of_example(self.example.as_deref()?);
        let stated = self.code.or_else(of_example);
        stated.unwrap_or_else(|| operation.usual_status())
    }

    /// Whether a documented answer is asked for by itself, whatever the server holds.
    pub(crate) fn is_pinned(&self) -> bool {
        self.code.is_some() || self.example.is_some()
    }
}
