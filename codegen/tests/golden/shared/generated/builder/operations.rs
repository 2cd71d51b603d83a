// Made by `cargo xtask generate`; do not edit.
// Input: sha256:20cd2342e62fe76cb76f17a4fa0cd236aae0f56182251b7e42a114b087221285

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::shared_undeclared`](super::super::Client::shared_undeclared).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SharedUndeclared {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) id: crate::runtime::Field<String>,
    pub(crate) undeclared: crate::runtime::Field<String>,
}
impl SharedUndeclared {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            id: crate::runtime::Field::default(),
            undeclared: crate::runtime::Field::default(),
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
    /// `undeclared` on the wire.
    pub fn undeclared<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.undeclared.set(value);
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
    ) -> Result<crate::runtime::ResponseValue<()>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            204 => response.empty(),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "shared_undeclared",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/shared/again/{id}/{undeclared}",
            accept: "*/*",
            servers: &[
                crate::runtime::Server {
                    environment: None,
                    url: "https://api.example.com/v1",
                    variables: &[],
                },
            ],
            security: &[],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.required("id", &mut problems);
        let undeclared = self.undeclared.required("undeclared", &mut problems);
        let (true, Some(id), Some(undeclared)) = (problems.is_empty(), id, undeclared)
        else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "id", &id)?
            .path(crate::runtime::Style::Simple, "undeclared", &undeclared)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for SharedUndeclared {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SharedUndeclared").finish_non_exhaustive()
    }
}
/// The request of [`Client::shared_parts`](super::super::Client::shared_parts).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SharedParts {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) id: crate::runtime::Field<String>,
    pub(crate) page: crate::runtime::Field<i64>,
    pub(crate) body: crate::runtime::Field<types::SharedThing>,
}
impl SharedParts {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            id: crate::runtime::Field::default(),
            page: crate::runtime::Field::default(),
            body: crate::runtime::Field::default(),
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
    /// `page` on the wire.
    pub fn page<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.page.set(value);
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::SharedThing>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.body.set(value);
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
        Self {
            without_limits: true,
            ..self
        }
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<
        crate::runtime::ResponseValue<types::SharedThing>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::SharedThing>(),
            404 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "shared_parts",
            product: None,
            method: crate::runtime::Method::Post,
            path: "/shared/{id}",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: None,
                    url: "https://api.example.com/v1",
                    variables: &[],
                },
            ],
            security: &[],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.required("id", &mut problems);
        let page = self.page.optional("page", &mut problems);
        let body = self.body.required("body", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(id), Some(body)) = (problems.is_empty(), id, body) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "id", &id)?
            .query(crate::runtime::Style::FormExploded, "page", &page)?
            .json("application/json", &body)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for SharedParts {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SharedParts").finish_non_exhaustive()
    }
}
