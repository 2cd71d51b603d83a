// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e6ea17d8c0dde4209d5bf9728b79de77dd4b14bae7f7d8b4b8c25e28bf823499

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::try_members`](crate::runtime::Client::try_members).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TryMembers {
    pub(crate) client: crate::runtime::Client,
    pub(crate) simple: crate::runtime::Field<types::Size>,
    pub(crate) exploded: crate::runtime::Field<types::Size>,
    pub(crate) labels: crate::runtime::Field<types::Size>,
    pub(crate) matrix: crate::runtime::Field<types::Size>,
    pub(crate) matrices: crate::runtime::Field<types::Size>,
    pub(crate) form: crate::runtime::Field<types::Size>,
    pub(crate) forms: crate::runtime::Field<types::Size>,
    pub(crate) deep: crate::runtime::Field<types::Filter>,
    pub(crate) json: crate::runtime::Field<types::Filter>,
    pub(crate) x_size: crate::runtime::Field<types::Size>,
    pub(crate) x_sizes: crate::runtime::Field<types::Size>,
}
impl TryMembers {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self {
            client: client.clone(),
            simple: crate::runtime::Field::default(),
            exploded: crate::runtime::Field::default(),
            labels: crate::runtime::Field::default(),
            matrix: crate::runtime::Field::default(),
            matrices: crate::runtime::Field::default(),
            form: crate::runtime::Field::default(),
            forms: crate::runtime::Field::default(),
            deep: crate::runtime::Field::default(),
            json: crate::runtime::Field::default(),
            x_size: crate::runtime::Field::default(),
            x_sizes: crate::runtime::Field::default(),
        }
    }
    /// `simple` on the wire.
    pub fn simple<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.simple.set(value);
        self
    }
    /// `exploded` on the wire.
    pub fn exploded<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.exploded.set(value);
        self
    }
    /// `labels` on the wire.
    pub fn labels<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.labels.set(value);
        self
    }
    /// `matrix` on the wire.
    pub fn matrix<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.matrix.set(value);
        self
    }
    /// `matrices` on the wire.
    pub fn matrices<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.matrices.set(value);
        self
    }
    /// `form` on the wire.
    pub fn form<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.form.set(value);
        self
    }
    /// `forms` on the wire.
    pub fn forms<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.forms.set(value);
        self
    }
    /// `deep` on the wire.
    pub fn deep<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Filter>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.deep.set(value);
        self
    }
    /// `json` on the wire.
    pub fn json<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Filter>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.json.set(value);
        self
    }
    /// `X-Size` on the wire.
    pub fn x_size<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.x_size.set(value);
        self
    }
    /// `X-Sizes` on the wire.
    pub fn x_sizes<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.x_sizes.set(value);
        self
    }
    /// Settings of this call, instead of those of the client.
    pub fn with(mut self, options: crate::runtime::CallOptions) -> Self {
        self.client = self.client.with(options);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<()>, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "try_members",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/members/{simple}/{exploded}/{labels}/{matrix}/{matrices}",
            accept: "*/*",
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
        let simple = self.simple.required("simple", &mut problems);
        let exploded = self.exploded.required("exploded", &mut problems);
        let labels = self.labels.required("labels", &mut problems);
        let matrix = self.matrix.required("matrix", &mut problems);
        let matrices = self.matrices.required("matrices", &mut problems);
        let form = self.form.optional("form", &mut problems);
        let forms = self.forms.optional("forms", &mut problems);
        let deep = self.deep.optional("deep", &mut problems);
        let json = self.json.optional("json", &mut problems);
        let x_size = self.x_size.optional("X-Size", &mut problems);
        let x_sizes = self.x_sizes.optional("X-Sizes", &mut problems);
        let (
            true,
            Some(simple),
            Some(exploded),
            Some(labels),
            Some(matrix),
            Some(matrices),
        ) = (problems.is_empty(), simple, exploded, labels, matrix, matrices) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .client
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "simple", &simple)?
            .path(crate::runtime::Style::SimpleExploded, "exploded", &exploded)?
            .path(crate::runtime::Style::LabelExploded, "labels", &labels)?
            .path(crate::runtime::Style::Matrix, "matrix", &matrix)?
            .path(crate::runtime::Style::MatrixExploded, "matrices", &matrices)?
            .query(crate::runtime::Style::Form, "form", &form)?
            .query(crate::runtime::Style::FormExploded, "forms", &forms)?
            .query(crate::runtime::Style::Deep, "deep", &deep)?
            .query(crate::runtime::Style::Json, "json", &json)?
            .header(crate::runtime::Style::Simple, "X-Size", &x_size)?
            .header(crate::runtime::Style::SimpleExploded, "X-Sizes", &x_sizes)?;
        let response = request.send().await?;
        match response.status() {
            204 => response.empty(),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for TryMembers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryMembers").finish_non_exhaustive()
    }
}
/// The request of [`Client::try_delete_by_age`](crate::runtime::Client::try_delete_by_age).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TryDeleteByAge {
    pub(crate) client: crate::runtime::Client,
}
impl TryDeleteByAge {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// Settings of this call, instead of those of the client.
    pub fn with(mut self, options: crate::runtime::CallOptions) -> Self {
        self.client = self.client.with(options);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<()>, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "try_delete_by_age",
            product: None,
            method: crate::runtime::Method::Delete,
            path: "/nothing?by=age",
            accept: "application/json",
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.client.request(&OPERATION);
        let response = request.send().await?;
        match response.status() {
            205 => response.empty(),
            304 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for TryDeleteByAge {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryDeleteByAge").finish_non_exhaustive()
    }
}
/// The request of [`Client::try_delete_by_name`](crate::runtime::Client::try_delete_by_name).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TryDeleteByName {
    pub(crate) client: crate::runtime::Client,
}
impl TryDeleteByName {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// Settings of this call, instead of those of the client.
    pub fn with(mut self, options: crate::runtime::CallOptions) -> Self {
        self.client = self.client.with(options);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<()>, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "try_delete_by_name",
            product: None,
            method: crate::runtime::Method::Delete,
            path: "/nothing?by=name",
            accept: "application/json",
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.client.request(&OPERATION);
        let response = request.send().await?;
        match response.status() {
            204 => response.empty(),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for TryDeleteByName {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryDeleteByName").finish_non_exhaustive()
    }
}
/// The request of [`Client::try_head`](crate::runtime::Client::try_head).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TryHead {
    pub(crate) client: crate::runtime::Client,
}
impl TryHead {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// Settings of this call, instead of those of the client.
    pub fn with(mut self, options: crate::runtime::CallOptions) -> Self {
        self.client = self.client.with(options);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<()>, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "try_head",
            product: None,
            method: crate::runtime::Method::Head,
            path: "/nothing?by=name",
            accept: "application/json",
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.client.request(&OPERATION);
        let response = request.send().await?;
        match response.status() {
            200 => response.empty(),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for TryHead {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryHead").finish_non_exhaustive()
    }
}
/// The request of [`Client::try_scalars`](crate::runtime::Client::try_scalars).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TryScalars {
    pub(crate) client: crate::runtime::Client,
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
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self {
            client: client.clone(),
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
        self.client = self.client.with(options);
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
            .client
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
        let response = request.send().await?;
        match response.status() {
            200 => response.text(),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for TryScalars {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryScalars").finish_non_exhaustive()
    }
}
