//! The variables in the URLs of servers.

use std::collections::BTreeMap;

use super::error::Error;
use super::operation::{Server, Variable};

/// What the variables of servers are, where that is not what the documentation
/// states.
#[derive(Clone, Debug, Default)]
pub(crate) struct Variables(BTreeMap<String, String>);

impl Variables {
    /// Sets a variable.
    pub(crate) fn set(&mut self, name: &str, value: String) {
        self.0.insert(name.to_owned(), value);
    }

    /// The server's URL with its variables filled in.
    ///
    /// # Errors
    /// A value the documentation does not list or that would make the URL
    /// another one; a variable nobody set.
    pub(crate) fn fill(&self, server: &Server) -> Result<String, Error> {
        let mut url = server.url.to_owned();
        for variable in server.variables {
            let value = self.value(variable)?;
            url = url.replace(&format!("{{{}}}", variable.name), value);
        }
        Ok(url)
    }

    fn value<'a>(&'a self, variable: &Variable) -> Result<&'a str, Error> {
        let name = variable.name;
        let Some(value) = self.0.get(name) else {
            return Ok(variable.default);
        };
        if !variable.values.is_empty() && !variable.values.contains(&value.as_str()) {
            let values = variable.values.join(", ");
            return Err(Error::configuration(format!(
                "the server variable `{name}` is none of: {values}"
            )));
        }
        if value.contains(|c: char| c.is_whitespace() || c.is_control() || "@?#\\%".contains(c)) {
            return Err(Error::configuration(format!(
                "the server variable `{name}` has a character that would change the URL"
            )));
        }
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVER: Server = Server {
        environment: None,
        url: "https://{region}.example.com:{port}/v1",
        variables: &[
            Variable {
                name: "region",
                default: "eu",
                values: &["eu", "us"],
            },
            Variable {
                name: "port",
                default: "443",
                values: &[],
            },
        ],
    };

    fn filled(set: &[(&str, &str)]) -> Option<String> {
        let mut variables = Variables::default();
        for (name, value) in set {
            variables.set(name, (*value).to_owned());
        }
        variables.fill(&SERVER).ok()
    }

    #[test]
    fn variables_are_what_was_set_or_their_default() {
        let url = |url: &str| Some(url.to_owned());
        assert_eq!(filled(&[]), url("https://eu.example.com:443/v1"));
        let set = [("region", "us"), ("port", "8443")];
        assert_eq!(filled(&set), url("https://us.example.com:8443/v1"));
    }

    #[test]
    fn a_value_that_would_change_the_url_is_refused() {
        assert_eq!(filled(&[("region", "moon")]), None);
        assert_eq!(filled(&[("port", "1@evil.example")]), None);
    }
}
