// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::try_body_any`](super::super::Client::try_body_any).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TryBodyAny {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<TryBodyAnyAnyBody>,
}
impl TryBodyAny {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            body: crate::runtime::Field::default(),
        }
    }
    /// The body of the request.
    ///
    /// Sent as `application/vnd.thing+json`.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Thing>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.body.set_as(value, TryBodyAnyAnyBody::Body);
        self
    }
    /// The body of the request.
    ///
    /// Sent as `application/x-www-form-urlencoded`.
    pub fn body_form<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.body.set_as(value, TryBodyAnyAnyBody::BodyForm);
        self
    }
    /// The body of the request.
    ///
    /// Sent as `text/plain`.
    pub fn body_text<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.body.set_as(value, TryBodyAnyAnyBody::BodyText);
        self
    }
    /// The body of the request.
    ///
    /// Sent as `application/octet-stream`.
    pub fn body_bytes<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Body>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.body.set_as(value, TryBodyAnyAnyBody::BodyBytes);
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
        crate::runtime::ResponseValue<Option<crate::runtime::EventStream>>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.open().await?;
        match response.status() {
            200 => Ok(response.events().map(Some)),
            _ => {
                let response = response.whole().await?;
                match response.status() {
                    201 => response.empty().map(|answer| answer.map(|()| None)),
                    _ => Err(response.into_undocumented_error()),
                }
            }
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "try_body_any",
            product: None,
            method: crate::runtime::Method::Put,
            path: "/bodies/any",
            accept: "text/event-stream",
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
            .optional(
                body,
                |request, body| match body {
                    TryBodyAnyAnyBody::Body(body) => {
                        request.json("application/vnd.thing+json", &body)
                    }
                    TryBodyAnyAnyBody::BodyForm(body) => {
                        request.form("application/x-www-form-urlencoded", &[], &body)
                    }
                    TryBodyAnyAnyBody::BodyText(body) => request.text("text/plain", body),
                    TryBodyAnyAnyBody::BodyBytes(body) => {
                        request.bytes("application/octet-stream", body)
                    }
                },
            )?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for TryBodyAny {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryBodyAny").finish_non_exhaustive()
    }
}
#[derive(Clone)]
pub(crate) enum TryBodyAnyAnyBody {
    Body(types::Thing),
    BodyForm(types::Size),
    BodyText(String),
    BodyBytes(crate::runtime::Body),
}
/// The request of [`Client::try_body_form`](super::super::Client::try_body_form).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TryBodyForm {
    pub(crate) caller: crate::runtime::Caller,
    accept: Option<String>,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<types::Form>,
}
impl TryBodyForm {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            accept: None,
            without_limits: false,
            body: crate::runtime::Field::default(),
        }
    }
    /// The body of the request.
    ///
    /// Sent as `application/x-www-form-urlencoded`.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Form>,
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
    /// The media type to answer in; any of `application/json, text/csv` unless set.
    pub fn accept(mut self, media_type: impl Into<String>) -> Self {
        self.accept = Some(media_type.into());
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
        crate::runtime::ResponseValue<TryBodyFormAnswer>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => {
                match response.media(&["application/json", "text/csv"]) {
                    Some(0) => {
                        response
                            .json::<types::Thing>()
                            .map(|answer| answer.map(TryBodyFormAnswer::Status200Json))
                    }
                    Some(1) => {
                        response
                            .text()
                            .map(|answer| answer.map(TryBodyFormAnswer::Status200Csv))
                    }
                    _ => Err(response.into_unexpected_media()),
                }
            }
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "try_body_form",
            product: None,
            method: crate::runtime::Method::Post,
            path: "/bodies/form",
            accept: "application/json, text/csv",
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
                        name: "Key",
                        carrier: crate::runtime::Carrier::Query("api key"),
                        scopes: &[],
                    },
                ],
            ],
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
            .accepting(self.accept.as_deref())?
            .form(
                "application/x-www-form-urlencoded",
                &[
                    ("deep", crate::runtime::Style::Deep),
                    ("pipes", crate::runtime::Style::Pipes),
                    ("json", crate::runtime::Style::Json),
                ],
                &body,
            )?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for TryBodyForm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryBodyForm").finish_non_exhaustive()
    }
}
/// What [`Client::try_body_form`](super::super::Client::try_body_form) answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum TryBodyFormAnswer {
    /// Status 200, as `application/json`.
    Status200Json(types::Thing),
    /// Status 200, as `text/csv`.
    Status200Csv(String),
}
impl TryBodyFormAnswer {
    /// What the answer holds, if it is [`Status200Json`](Self::Status200Json).
    #[must_use]
    pub fn into_status200_json(self) -> Option<types::Thing> {
        match self {
            Self::Status200Json(value) => Some(value),
            _ => None,
        }
    }
    /// What the answer holds, if it is [`Status200Csv`](Self::Status200Csv).
    #[must_use]
    pub fn into_status200_csv(self) -> Option<String> {
        match self {
            Self::Status200Csv(value) => Some(value),
            _ => None,
        }
    }
}
/// The request of [`Client::try_body_json`](super::super::Client::try_body_json).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TryBodyJson {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<types::Thing>,
}
impl TryBodyJson {
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
    /// What the API says then is a `types::Problem`, which `body_as` of the error reads.
    pub async fn send(
        self,
    ) -> Result<
        crate::runtime::ResponseValue<Option<types::Thing>>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            201 => response.json::<types::Thing>().map(|answer| answer.map(Some)),
            202 => response.empty().map(|answer| answer.map(|()| None)),
            400..=499 => Err(response.into_documented_error()),
            _ => Err(response.into_documented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "try_body_json",
            product: None,
            method: crate::runtime::Method::Post,
            path: "/bodies/json",
            accept: "application/json, application/problem+json",
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
                        name: "User",
                        carrier: crate::runtime::Carrier::Basic,
                        scopes: &[],
                    },
                ],
            ],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let body = self.body.required("body", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(body)) = (problems.is_empty(), body) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION).json("application/json", &body)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for TryBodyJson {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryBodyJson").finish_non_exhaustive()
    }
}
/// The request of [`Client::try_body_parts`](super::super::Client::try_body_parts).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TryBodyParts {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<crate::runtime::Multipart>,
}
impl TryBodyParts {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            body: crate::runtime::Field::default(),
        }
    }
    /// The body of the request.
    ///
    /// Sent as `multipart/form-data`; [`TryBodyPartsForm`] has its parts.
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
    ) -> Result<
        crate::runtime::ResponseValue<crate::runtime::ByteStream>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.open().await?;
        match response.status() {
            200 => Ok(response.bytes()),
            _ => {
                let response = response.whole().await?;
                match response.status() {
                    _ => Err(response.into_undocumented_error()),
                }
            }
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "try_body_parts",
            product: None,
            method: crate::runtime::Method::Post,
            path: "/bodies/parts",
            accept: "application/octet-stream",
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
impl ::std::fmt::Debug for TryBodyParts {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryBodyParts").finish_non_exhaustive()
    }
}
/// The parts of the body of [`TryBodyParts`].
#[derive(Clone, Default)]
#[must_use = "a form does nothing until it is sent"]
pub struct TryBodyPartsForm {
    title: crate::runtime::Field<String>,
    count: crate::runtime::Field<i64>,
    labels: crate::runtime::Field<Vec<String>>,
    thing: crate::runtime::Field<types::Thing>,
    things: crate::runtime::Field<Vec<types::Thing>>,
    file: crate::runtime::Field<crate::runtime::FilePart>,
    pictures: crate::runtime::Field<Vec<crate::runtime::FilePart>>,
}
impl TryBodyPartsForm {
    /// A form without any part yet.
    pub fn new() -> Self {
        <Self as Default>::default()
    }
    /// `title` on the wire.
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
    /// `things` on the wire.
    pub fn things<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::Thing>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.things.set(value);
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
impl TryFrom<TryBodyPartsForm> for crate::runtime::Multipart {
    type Error = crate::runtime::InvalidInput;
    fn try_from(form: TryBodyPartsForm) -> Result<Self, Self::Error> {
        let mut problems = crate::runtime::InvalidInput::default();
        let title = form.title.required("title", &mut problems);
        let count = form.count.optional("count", &mut problems);
        let labels = form.labels.optional("labels", &mut problems);
        let thing = form.thing.optional("thing", &mut problems);
        let things = form.things.optional("things", &mut problems);
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
        if let Some(value) = things {
            parts.add_value("things", None, &value)?;
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
impl ::std::fmt::Debug for TryBodyPartsForm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryBodyPartsForm").finish_non_exhaustive()
    }
}
