// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::try_scalars`](super::super::Client::try_scalars).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TryScalars {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) id: crate::runtime::Field<String>,
    pub(crate) ending: crate::runtime::Field<i64>,
    pub(crate) reserved: crate::runtime::Field<String>,
    pub(crate) since: crate::runtime::Field<crate::runtime::Timestamp>,
    pub(crate) exact: crate::runtime::Field<f64>,
    pub(crate) flag: crate::runtime::Field<bool>,
    pub(crate) kind: crate::runtime::Field<types::TryScalarsKind>,
    pub(crate) x_text: crate::runtime::Field<String>,
    pub(crate) session: crate::runtime::Field<String>,
}
impl TryScalars {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            id: crate::runtime::Field::default(),
            ending: crate::runtime::Field::default(),
            reserved: crate::runtime::Field::default(),
            since: crate::runtime::Field::default(),
            exact: crate::runtime::Field::default(),
            flag: crate::runtime::Field::default(),
            kind: crate::runtime::Field::default(),
            x_text: crate::runtime::Field::default(),
            session: crate::runtime::Field::default(),
        }
    }
    /// `id` on the wire.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// `ending` on the wire.
    pub fn ending<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.ending.set(value);
        self
    }
    /// `reserved` on the wire.
    pub fn reserved<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reserved.set(value);
        self
    }
    /// `since` on the wire.
    pub fn since<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.since.set(value);
        self
    }
    /// `exact` on the wire.
    pub fn exact<V>(mut self, value: V) -> Self
    where
        V: TryInto<f64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.exact.set(value);
        self
    }
    /// `flag` on the wire.
    pub fn flag<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.flag.set(value);
        self
    }
    /// `kind` on the wire.
    pub fn kind<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::TryScalarsKind>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.kind.set(value);
        self
    }
    /// `X-Text` on the wire.
    pub fn x_text<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.x_text.set(value);
        self
    }
    /// `session` on the wire.
    pub fn session<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.session.set(value);
        self
    }
    /// Settings of this call, instead of those of the client.
    pub fn with(mut self, options: crate::runtime::CallOptions) -> Self {
        self.caller = self.caller.with(options);
        self
    }
    /// Sends what was given even where it is beyond a documented limit, for
    /// limits that the API has raised since; that goes for all it holds, too.
    pub fn without_limits(self) -> Self {
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<String>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.text(),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "try_scalars",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/scalars/{id}.{ending}",
            accept: "text/plain",
            servers: &[
                crate::runtime::Server {
                    environment: None,
                    url: "https://api.example.com/v1",
                    variables: &[],
                },
            ],
            security: &[
                &[
                    crate::runtime::Scheme {
                        name: "Token",
                        carrier: crate::runtime::Carrier::Authorization("Bearer"),
                        scopes: &[],
                    },
                ],
            ],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.required("id", &mut problems);
        let ending = self.ending.required("ending", &mut problems);
        let reserved = self.reserved.optional("reserved", &mut problems);
        let since = self.since.optional("since", &mut problems);
        let exact = self.exact.required("exact", &mut problems);
        let flag = self.flag.optional("flag", &mut problems);
        let kind = self.kind.optional("kind", &mut problems);
        let x_text = self.x_text.optional("X-Text", &mut problems);
        let session = self.session.optional("session", &mut problems);
        let (true, Some(id), Some(ending), Some(exact)) = (
            problems.is_empty(),
            id,
            ending,
            exact,
        ) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "id", &id)?
            .path(crate::runtime::Style::Simple, "ending", &ending)?
            .query_reserved(crate::runtime::Style::FormExploded, "reserved", &reserved)?
            .query(crate::runtime::Style::FormExploded, "since", &since)?
            .query(crate::runtime::Style::FormExploded, "exact", &exact)?
            .query(crate::runtime::Style::FormExploded, "flag", &flag)?
            .query(crate::runtime::Style::FormExploded, "kind", &kind)?
            .header(crate::runtime::Style::Simple, "X-Text", &x_text)?
            .cookie(crate::runtime::Style::FormExploded, "session", &session)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for TryScalars {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryScalars").finish_non_exhaustive()
    }
}
