//! What a test expects to have been called, and how that is told when it was not.
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use crate::call::Call;

/// Calls that are expected of a client: which, and how many.
///
/// ```
/// use mock::{Expected, Mock};
///
/// # fn example(document: serde_json::Value) -> Result<(), Box<dyn std::error::Error>> {
/// let server = Mock::from_document(document).start()?;
/// // ... point a client at `server.url()` and let it work ...
/// let order = Expected::of("createOrder").json("/amount", 5000);
/// server.verify(order.times(1))?;
/// server.verify(Expected::of("removeOrder").never())?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Expected {
    operation: String,
    conditions: Vec<Condition>,
    least: Option<usize>,
    most: Option<usize>,
}

/// Something that a call has to be, with its name.
#[derive(Clone)]
struct Condition {
    name: String,
    /// What is wrong with a call.
    wrong: Wrong,
}

type Wrong = Arc<dyn Fn(&Call) -> Option<String> + Send + Sync>;

/// Calls were not as expected. Shown, it says which calls there were and how they differ.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text}")]
pub struct Unexpected {
    text: String,
}

/// As it is shown, so that a test that unwraps it says the same.
impl fmt::Debug for Unexpected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Expected {
    /// At least one call of this operation: its `operationId`, or `GET /path` when it has none.
    #[must_use]
    pub fn of(operation: impl Into<String>) -> Self {
        Self {
            operation: operation.into(),
            conditions: Vec::new(),
            least: None,
            most: None,
        }
    }

    /// Exactly this many calls.
    #[must_use]
    pub fn times(self, times: usize) -> Self {
        self.at_least(times).at_most(times)
    }

    /// At least this many calls.
    #[must_use]
    pub fn at_least(self, least: usize) -> Self {
        let least = Some(least);
        Self { least, ..self }
    }

    /// At most this many calls, perhaps none.
    #[must_use]
    pub fn at_most(self, most: usize) -> Self {
        let most = Some(most);
        Self { most, ..self }
    }

    /// No such call.
    #[must_use]
    pub fn never(self) -> Self {
        self.times(0)
    }

    /// The body is JSON that holds this value there; the pointer `""` is the body as a whole.
    #[must_use]
    pub fn json(self, pointer: impl Into<String>, value: impl Into<Value>) -> Self {
        let (pointer, value) = (pointer.into(), value.into());
        let name = format!("body {pointer} = {value}");
        self.condition(name, move |call| {
            let body = call.json();
            let found = body.as_ref().and_then(|body| body.pointer(&pointer));
            match found {
                Some(found) if *found == value => None,
                Some(found) => Some(format!("body {pointer} is {found}")),
                None => Some(format!("body {pointer} is not there")),
            }
        })
    }

    /// The query holds this value under this name.
    #[must_use]
    pub fn query(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        self.condition(format!("query {name}={value}"), move |call| {
            let found = call.query_values(&name);
            match found.as_slice() {
                found if found.contains(&value) => None,
                [] => Some(format!("query {name} is not there")),
                found => Some(format!("query {name} is {}", found.join(" and "))),
            }
        })
    }

    /// A header has this value. What was sent instead is not told: it may be a key.
    #[must_use]
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        self.condition(
            format!("header {name} as expected"),
            move |call| match call.header(&name) {
                Some(found) if found == value => None,
                Some(_) => Some(format!("header {name} is another")),
                None => Some(format!("header {name} is not there")),
            },
        )
    }

    /// The call was answered with this status.
    #[must_use]
    pub fn answered(self, status: u16) -> Self {
        self.condition(format!("answered {status}"), move |call| {
            match call.status {
                Some(found) if found == status => None,
                Some(found) => Some(format!("answered {found}")),
                None => Some("not answered".to_owned()),
            }
        })
    }

    /// The call is as a name of your own says.
    #[must_use]
    pub fn being(
        self,
        name: impl Into<String>,
        is: impl Fn(&Call) -> bool + Send + Sync + 'static,
    ) -> Self {
        let name = name.into();
        let other = format!("not {name}");
        self.condition(name, move |call| (!is(call)).then(|| other.clone()))
    }

    fn condition(
        mut self,
        name: String,
        wrong: impl Fn(&Call) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        let wrong = Arc::new(wrong);
        self.conditions.push(Condition { name, wrong });
        self
    }

    /// The calls that are as expected, if they are as many as expected.
    pub(crate) fn verify(&self, calls: &[Call]) -> Result<Vec<Call>, Unexpected> {
        let met = calls.iter().filter(|call| self.wrong(call).is_none());
        let met: Vec<Call> = met.cloned().collect();
        let least = self.least.unwrap_or(usize::from(self.most.is_none()));
        let most = self.most.unwrap_or(usize::MAX);
        match (least..=most).contains(&met.len()) {
            true => Ok(met),
            false => Err(self.unexpected(calls, met.len())),
        }
    }

    /// What is wrong with a call; nothing if it is as expected.
    fn wrong(&self, call: &Call) -> Option<String> {
        if call.operation.as_deref() != Some(&self.operation) {
            return Some("another operation".to_owned());
        }
        let wrong = self.conditions.iter();
        let wrong: Vec<String> = wrong.filter_map(|one| (one.wrong)(call)).collect();
        (!wrong.is_empty()).then(|| wrong.join(", "))
    }

    fn unexpected(&self, calls: &[Call], met: usize) -> Unexpected {
        let mut text = format!("expected {self}; there were {met}");
        if calls.is_empty() {
            text += "; nothing was called at all";
        }
        let shown = calls.len().saturating_sub(SHOWN);
        if shown > 0 {
            text += &format!("\n  ... {shown} calls before these");
        }
        for call in calls.iter().skip(shown) {
            let wrong = self.wrong(call);
            let wrong = wrong.map_or("as expected".to_owned(), |wrong| wrong);
            text += &format!("\n  {}: {wrong}", call.line());
        }
        Unexpected { text }
    }
}

/// Calls that are told of, the last ones.
const SHOWN: usize = 20;

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.least, self.most) {
            (_, Some(0)) => f.write_str("no call")?,
            (Some(1), Some(1)) => f.write_str("exactly one call")?,
            (None | Some(1), None) => f.write_str("at least one call")?,
            (None, Some(1)) => f.write_str("at most one call")?,
            (Some(least), None) => write!(f, "at least {least} calls")?,
            (None, Some(most)) => write!(f, "at most {most} calls")?,
            (Some(least), Some(most)) if least == most => write!(f, "exactly {least} calls")?,
            (Some(least), Some(most)) => write!(f, "from {least} to {most} calls")?,
        }
        write!(f, " of {}", self.operation)?;
        let names: Vec<&str> = self
            .conditions
            .iter()
            .map(|one| one.name.as_str())
            .collect();
        match names.as_slice() {
            [] => Ok(()),
            names => write!(f, " with {}", names.join(", ")),
        }
    }
}

impl fmt::Debug for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Expected({self})")
    }
}
