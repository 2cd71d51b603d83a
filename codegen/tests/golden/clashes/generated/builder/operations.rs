// Made by `cargo xtask generate`; do not edit.
// Input: sha256:2db3f4a930cc69a9f627bd023dfa03810cd8eda764e41b8746b9575e45876a13

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::match_`](super::super::Client::match_).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Match {
    pub(crate) caller: crate::runtime::Caller,
}
impl Match {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self { caller: caller.clone() }
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
            id: "match_",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/clash/keyword",
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for Match {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Match").finish_non_exhaustive()
    }
}
/// The request of [`Client::put_clash_keyword`](super::super::Client::put_clash_keyword).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutClashKeyword {
    pub(crate) caller: crate::runtime::Caller,
}
impl PutClashKeyword {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self { caller: caller.clone() }
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
            id: "put_clash_keyword",
            product: None,
            method: crate::runtime::Method::Put,
            path: "/clash/keyword",
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for PutClashKeyword {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PutClashKeyword").finish_non_exhaustive()
    }
}
/// The request of [`Client::post_clash_keyword`](super::super::Client::post_clash_keyword).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostClashKeyword {
    pub(crate) caller: crate::runtime::Caller,
}
impl PostClashKeyword {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self { caller: caller.clone() }
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
            id: "post_clash_keyword",
            product: None,
            method: crate::runtime::Method::Post,
            path: "/clash/keyword",
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for PostClashKeyword {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PostClashKeyword").finish_non_exhaustive()
    }
}
/// The request of [`Client::delete_clash_keyword`](super::super::Client::delete_clash_keyword).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteClashKeyword {
    pub(crate) caller: crate::runtime::Caller,
}
impl DeleteClashKeyword {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self { caller: caller.clone() }
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
            id: "delete_clash_keyword",
            product: None,
            method: crate::runtime::Method::Delete,
            path: "/clash/keyword",
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for DeleteClashKeyword {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteClashKeyword").finish_non_exhaustive()
    }
}
/// The request of [`Client::clash_one`](super::super::Client::clash_one).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClashOne {
    pub(crate) caller: crate::runtime::Caller,
}
impl ClashOne {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self { caller: caller.clone() }
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
            id: "clash_one",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/clash/one",
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for ClashOne {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ClashOne").finish_non_exhaustive()
    }
}
/// The request of [`Client::put_clash_one`](super::super::Client::put_clash_one).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutClashOne {
    pub(crate) caller: crate::runtime::Caller,
}
impl PutClashOne {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self { caller: caller.clone() }
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
            id: "put_clash_one",
            product: None,
            method: crate::runtime::Method::Put,
            path: "/clash/one",
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for PutClashOne {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PutClashOne").finish_non_exhaustive()
    }
}
/// The request of [`Client::post_clash_one`](super::super::Client::post_clash_one).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostClashOne {
    pub(crate) caller: crate::runtime::Caller,
}
impl PostClashOne {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self { caller: caller.clone() }
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
            id: "post_clash_one",
            product: None,
            method: crate::runtime::Method::Post,
            path: "/clash/one",
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for PostClashOne {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PostClashOne").finish_non_exhaustive()
    }
}
/// The request of [`Client::variables`](super::super::Client::variables).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Variables {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) self_: crate::runtime::Field<String>,
    pub(crate) problems: crate::runtime::Field<String>,
    pub(crate) request: crate::runtime::Field<String>,
    pub(crate) client: crate::runtime::Field<String>,
    pub(crate) default: crate::runtime::Field<String>,
}
impl Variables {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            self_: crate::runtime::Field::default(),
            problems: crate::runtime::Field::default(),
            request: crate::runtime::Field::default(),
            client: crate::runtime::Field::default(),
            default: crate::runtime::Field::default(),
        }
    }
    /// `self` on the wire.
    pub fn self_<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.self_.set(value);
        self
    }
    /// `problems` on the wire.
    pub fn problems<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.problems.set(value);
        self
    }
    /// `request` on the wire.
    pub fn request<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.request.set(value);
        self
    }
    /// `client` on the wire.
    pub fn client<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.client.set(value);
        self
    }
    /// `default` on the wire.
    pub fn default<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.default.set(value);
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
    ) -> Result<crate::runtime::ResponseValue<types::Words>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::Words>(),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "variables",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/clash/variables/{self}",
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
        let mut problems_ = crate::runtime::InvalidInput::default();
        let self_ = self.self_.required("self", &mut problems_);
        let problems = self.problems.optional("problems", &mut problems_);
        let request = self.request.required("request", &mut problems_);
        let client = self.client.optional("client", &mut problems_);
        let default = self.default.optional("default", &mut problems_);
        let (true, Some(self_), Some(request)) = (problems_.is_empty(), self_, request)
        else {
            return Err(problems_.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "self", &self_)?
            .query(crate::runtime::Style::FormExploded, "problems", &problems)?
            .query(crate::runtime::Style::FormExploded, "request", &request)?
            .query(crate::runtime::Style::FormExploded, "client", &client)?
            .query(crate::runtime::Style::FormExploded, "default", &default)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for Variables {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Variables").finish_non_exhaustive()
    }
}
/// The request of [`Client::send_variables`](super::super::Client::send_variables).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendVariables {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) self_: crate::runtime::Field<String>,
    pub(crate) body: crate::runtime::Field<crate::runtime::Multipart>,
}
impl SendVariables {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            self_: crate::runtime::Field::default(),
            body: crate::runtime::Field::default(),
        }
    }
    /// `self` on the wire.
    pub fn self_<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.self_.set(value);
        self
    }
    /// The body of the request.
    ///
    /// Sent as `multipart/form-data`; [`SendVariablesForm`] has its parts.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Multipart>,
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
            id: "send_variables",
            product: None,
            method: crate::runtime::Method::Post,
            path: "/clash/variables/{self}",
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
        let self_ = self.self_.required("self", &mut problems);
        let body = self.body.optional("body", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(self_)) = (problems.is_empty(), self_) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "self", &self_)?
            .optional(
                body,
                |request, body| request.multipart("multipart/form-data", &body),
            )?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for SendVariables {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendVariables").finish_non_exhaustive()
    }
}
/// The parts of the body of [`SendVariables`].
#[derive(Clone, Default)]
#[must_use = "a form does nothing until it is sent"]
pub struct SendVariablesForm {
    default: crate::runtime::Field<String>,
    form: crate::runtime::Field<String>,
    parts: crate::runtime::Field<String>,
    problems: crate::runtime::Field<String>,
    value: crate::runtime::Field<String>,
}
impl SendVariablesForm {
    /// A form without any part yet.
    pub fn new() -> Self {
        <Self as Default>::default()
    }
    /// `default` on the wire.
    pub fn default<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.default.set(value);
        self
    }
    /// `form` on the wire.
    pub fn form<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.form.set(value);
        self
    }
    /// `parts` on the wire.
    pub fn parts<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.parts.set(value);
        self
    }
    /// `problems` on the wire.
    pub fn problems<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.problems.set(value);
        self
    }
    /// `value` on the wire.
    pub fn value<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.value.set(value);
        self
    }
}
impl TryFrom<SendVariablesForm> for crate::runtime::Multipart {
    type Error = crate::runtime::InvalidInput;
    fn try_from(form_: SendVariablesForm) -> Result<Self, Self::Error> {
        let mut problems_ = crate::runtime::InvalidInput::default();
        let default = form_.default.optional("default", &mut problems_);
        let form = form_.form.optional("form", &mut problems_);
        let parts = form_.parts.optional("parts", &mut problems_);
        let problems = form_.problems.optional("problems", &mut problems_);
        let value = form_.value.optional("value", &mut problems_);
        if !problems_.is_limits() {
            return Err(problems_);
        }
        let mut parts_ = Self::new();
        if let Some(value) = default {
            parts_.add_value("default", None, &value)?;
        }
        if let Some(value) = form {
            parts_.add_value("form", None, &value)?;
        }
        if let Some(value) = parts {
            parts_.add_value("parts", None, &value)?;
        }
        if let Some(value) = problems {
            parts_.add_value("problems", None, &value)?;
        }
        if let Some(value) = value {
            parts_.add_value("value", None, &value)?;
        }
        problems_.about(parts_)
    }
}
impl ::std::fmt::Debug for SendVariablesForm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendVariablesForm").finish_non_exhaustive()
    }
}
/// The request of [`Client::get_clash_id_things`](super::super::Client::get_clash_id_things).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetClashIdThings {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) id: crate::runtime::Field<String>,
}
impl GetClashIdThings {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            id: crate::runtime::Field::default(),
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
            id: "get_clash_id_things",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/clash/{id}/things",
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
        let (true, Some(id)) = (problems.is_empty(), id) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "id", &id)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for GetClashIdThings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetClashIdThings").finish_non_exhaustive()
    }
}
