// Made by `cargo xtask generate`; do not edit.
// Input: sha256:46d3f0a28c4c1e3808ef8c3e99a619fd47daa7acc2dc07668f593c4ddab63153

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::body_any`](super::super::Client::body_any).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BodyAny {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<BodyAnyAnyBody>,
}
impl BodyAny {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            body: crate::runtime::Field::default(),
        }
    }
    /// The body of the request.
    ///
    /// Sent as `application/json`.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Thing>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.body.set_as(value, BodyAnyAnyBody::Body);
        self
    }
    /// The body of the request.
    ///
    /// Sent as `text/csv`.
    pub fn body_csv<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.body.set_as(value, BodyAnyAnyBody::BodyCsv);
        self
    }
    /// The body of the request.
    ///
    /// Sent as `application/x-www-form-urlencoded`.
    pub fn body_form<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Thing>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.body.set_as(value, BodyAnyAnyBody::BodyForm);
        self
    }
    /// The body of the request.
    ///
    /// Sent as `multipart/form-data`; [`BodyAnyForm`] has its parts.
    pub fn body_multipart<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Multipart>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.body.set_as(value, BodyAnyAnyBody::BodyMultipart);
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
            id: "body_any",
            product: None,
            method: crate::runtime::Method::Post,
            path: "/body/any",
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
        let body = self.body.required("body", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(body)) = (problems.is_empty(), body) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .optional(
                Some(body),
                |request, body| match body {
                    BodyAnyAnyBody::Body(body) => request.json("application/json", &body),
                    BodyAnyAnyBody::BodyCsv(body) => request.text("text/csv", body),
                    BodyAnyAnyBody::BodyForm(body) => {
                        request.form("application/x-www-form-urlencoded", &[], &body)
                    }
                    BodyAnyAnyBody::BodyMultipart(body) => {
                        request.multipart("multipart/form-data", &body)
                    }
                },
            )?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for BodyAny {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BodyAny").finish_non_exhaustive()
    }
}
/// The parts of the body of [`BodyAny`].
#[derive(Clone, Default)]
#[must_use = "a form does nothing until it is sent"]
pub struct BodyAnyForm {
    file: crate::runtime::Field<crate::runtime::FilePart>,
}
impl BodyAnyForm {
    /// A form without any part yet.
    pub fn new() -> Self {
        <Self as Default>::default()
    }
    /// `file` on the wire.
    ///
    /// Format: `binary`.
    pub fn file<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::FilePart>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.file.set(value);
        self
    }
}
impl TryFrom<BodyAnyForm> for crate::runtime::Multipart {
    type Error = crate::runtime::InvalidInput;
    fn try_from(form: BodyAnyForm) -> Result<Self, Self::Error> {
        let mut problems = crate::runtime::InvalidInput::default();
        let file = form.file.optional("file", &mut problems);
        if !problems.is_limits() {
            return Err(problems);
        }
        let mut parts = Self::new();
        if let Some(value) = file {
            parts.add_file("file", None, value);
        }
        problems.about(parts)
    }
}
impl ::std::fmt::Debug for BodyAnyForm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BodyAnyForm").finish_non_exhaustive()
    }
}
#[derive(Clone)]
pub(crate) enum BodyAnyAnyBody {
    Body(types::Thing),
    BodyCsv(String),
    BodyForm(types::Thing),
    BodyMultipart(crate::runtime::Multipart),
}
/// The request of [`Client::body_bytes`](super::super::Client::body_bytes).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BodyBytes {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<crate::runtime::Body>,
}
impl BodyBytes {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            body: crate::runtime::Field::default(),
        }
    }
    /// The body of the request.
    ///
    /// Sent as `application/octet-stream`.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Body>,
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
            id: "body_bytes",
            product: None,
            method: crate::runtime::Method::Put,
            path: "/body/bytes",
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
        let body = self.body.required("body", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(body)) = (problems.is_empty(), body) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .bytes("application/octet-stream", body)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for BodyBytes {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BodyBytes").finish_non_exhaustive()
    }
}
/// The request of [`Client::body_form`](super::super::Client::body_form).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BodyForm {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<types::BodyFormBody>,
}
impl BodyForm {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            body: crate::runtime::Field::default(),
        }
    }
    /// The body of the request.
    ///
    /// Sent as `application/x-www-form-urlencoded`.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::BodyFormBody>,
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
            id: "body_form",
            product: None,
            method: crate::runtime::Method::Post,
            path: "/body/form",
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
        let body = self.body.required("body", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(body)) = (problems.is_empty(), body) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .form(
                "application/x-www-form-urlencoded",
                &[("deep", crate::runtime::Style::Deep)],
                &body,
            )?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for BodyForm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BodyForm").finish_non_exhaustive()
    }
}
/// The request of [`Client::body_multipart`](super::super::Client::body_multipart).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BodyMultipart {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<crate::runtime::Multipart>,
}
impl BodyMultipart {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            body: crate::runtime::Field::default(),
        }
    }
    /// The body of the request.
    ///
    /// Sent as `multipart/form-data`; [`BodyMultipartForm`] has its parts.
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
            id: "body_multipart",
            product: None,
            method: crate::runtime::Method::Post,
            path: "/body/multipart",
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
        let body = self.body.required("body", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(body)) = (problems.is_empty(), body) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .multipart("multipart/form-data", &body)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for BodyMultipart {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BodyMultipart").finish_non_exhaustive()
    }
}
/// The parts of the body of [`BodyMultipart`].
#[derive(Clone, Default)]
#[must_use = "a form does nothing until it is sent"]
pub struct BodyMultipartForm {
    title: crate::runtime::Field<String>,
    count: crate::runtime::Field<i64>,
    labels: crate::runtime::Field<Vec<String>>,
    thing: crate::runtime::Field<types::Thing>,
    file: crate::runtime::Field<crate::runtime::FilePart>,
    pictures: crate::runtime::Field<Vec<crate::runtime::FilePart>>,
}
impl BodyMultipartForm {
    /// A form without any part yet.
    pub fn new() -> Self {
        <Self as Default>::default()
    }
    /// What it is called.
    pub fn title<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.title.set(value);
        self
    }
    /// `count` on the wire.
    pub fn count<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.count.set(value);
        self
    }
    /// `labels` on the wire.
    pub fn labels<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<String>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.labels.set(value);
        self
    }
    /// `thing` on the wire.
    pub fn thing<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Thing>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.thing.set(value);
        self
    }
    /// `file` on the wire.
    ///
    /// Format: `binary`.
    pub fn file<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::FilePart>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.file.set(value);
        self
    }
    /// `pictures` on the wire.
    pub fn pictures<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<crate::runtime::FilePart>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.pictures.set(value);
        self
    }
}
impl TryFrom<BodyMultipartForm> for crate::runtime::Multipart {
    type Error = crate::runtime::InvalidInput;
    fn try_from(form: BodyMultipartForm) -> Result<Self, Self::Error> {
        let mut problems = crate::runtime::InvalidInput::default();
        let title = form.title.required("title", &mut problems);
        let count = form.count.optional("count", &mut problems);
        let labels = form.labels.optional("labels", &mut problems);
        let thing = form.thing.optional("thing", &mut problems);
        let file = form.file.required("file", &mut problems);
        let pictures = form.pictures.optional("pictures", &mut problems);
        if !problems.is_limits() {
            return Err(problems);
        }
        let mut parts = Self::new();
        if let Some(value) = title {
            parts.add_value("title", None, &value)?;
        }
        if let Some(value) = count {
            parts.add_value("count", None, &value)?;
        }
        if let Some(value) = labels {
            parts.add_value("labels", None, &value)?;
        }
        if let Some(value) = thing {
            parts.add_value("thing", None, &value)?;
        }
        if let Some(value) = file {
            parts.add_file("file", Some("application/pdf"), value);
        }
        if let Some(value) = pictures {
            for value in value {
                parts.add_file("pictures", None, value);
            }
        }
        problems.about(parts)
    }
}
impl ::std::fmt::Debug for BodyMultipartForm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BodyMultipartForm").finish_non_exhaustive()
    }
}
/// The request of [`Client::body_optional`](super::super::Client::body_optional).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BodyOptional {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body_query: crate::runtime::Field<String>,
    pub(crate) body: crate::runtime::Field<types::Thing>,
}
impl BodyOptional {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            body_query: crate::runtime::Field::default(),
            body: crate::runtime::Field::default(),
        }
    }
    /// `body` on the wire.
    pub fn body_query<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.body_query.set(value);
        self
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Thing>,
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
            id: "body_optional",
            product: None,
            method: crate::runtime::Method::Delete,
            path: "/body/optional",
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
        let body_query = self.body_query.optional("body", &mut problems);
        let body = self.body.optional("body", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .query(crate::runtime::Style::FormExploded, "body", &body_query)?
            .optional(body, |request, body| request.json("application/json", &body))?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for BodyOptional {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BodyOptional").finish_non_exhaustive()
    }
}
/// The request of [`Client::body_text`](super::super::Client::body_text).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BodyText {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<String>,
}
impl BodyText {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            body: crate::runtime::Field::default(),
        }
    }
    /// The body of the request.
    ///
    /// Sent as `text/plain`.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
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
            id: "body_text",
            product: None,
            method: crate::runtime::Method::Put,
            path: "/body/text",
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
        let body = self.body.required("body", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(body)) = (problems.is_empty(), body) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION).text("text/plain", body)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for BodyText {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BodyText").finish_non_exhaustive()
    }
}
/// The request of [`Client::body_vendor`](super::super::Client::body_vendor).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BodyVendor {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<types::Thing>,
}
impl BodyVendor {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            body: crate::runtime::Field::default(),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Thing>,
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
            id: "body_vendor",
            product: None,
            method: crate::runtime::Method::Patch,
            path: "/body/vendor",
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
        let body = self.body.required("body", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(body)) = (problems.is_empty(), body) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .json("application/merge-patch+json; charset=utf-8", &body)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for BodyVendor {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BodyVendor").finish_non_exhaustive()
    }
}
