// Made by `cargo xtask generate`; do not edit.
// Input: sha256:262e4dce6ba80f0b04a855ea6fde1faf807054a1d548ae352109fcad4f53dfbf

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::kind_failures`](super::super::Client::kind_failures).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct KindFailures {
    pub(crate) caller: crate::runtime::Caller,
}
impl KindFailures {
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
    /// What the API says then is in [`KindFailuresFailure::of`] the error.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<()>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            204 => response.empty(),
            400 | 404 | 500..=599 => Err(response.into_documented_error()),
            _ => Err(response.into_documented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "kind_failures",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/failures",
            accept: "application/json, application/problem+json",
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
impl ::std::fmt::Debug for KindFailures {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("KindFailures").finish_non_exhaustive()
    }
}
/// What [`Client::kind_failures`](super::super::Client::kind_failures) answers when it is no success, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KindFailuresFailure {
    /// Status 400.
    Status400(types::FieldErrorBody),
    /// Status 404.
    Status404(types::SinceErrorBody),
    /// Any other status.
    Otherwise(types::ErrorBody),
}
impl KindFailuresFailure {
    /// What an error of this operation holds; none if the API did not
    /// answer, or not as it is documented.
    #[must_use]
    pub fn of(error: &crate::runtime::Error) -> Option<Self> {
        match error.status()? {
            400 => error.body_as().ok().map(Self::Status400),
            404 => error.body_as().ok().map(Self::Status404),
            _ => error.body_as().ok().map(Self::Otherwise),
        }
    }
}
/// The request of [`Client::kind_bytes`](super::super::Client::kind_bytes).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct KindBytes {
    pub(crate) caller: crate::runtime::Caller,
}
impl KindBytes {
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
                    404 => Err(response.into_documented_error()),
                    _ => Err(response.into_undocumented_error()),
                }
            }
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "kind_bytes",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/kind/bytes",
            accept: "application/pdf",
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
impl ::std::fmt::Debug for KindBytes {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("KindBytes").finish_non_exhaustive()
    }
}
/// The request of [`Client::kind_default`](super::super::Client::kind_default).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct KindDefault {
    pub(crate) caller: crate::runtime::Caller,
}
impl KindDefault {
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
    /// What the API says then is a `types::Found`, which `body_as` of the error reads.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<types::Found>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200..=299 => response.json::<types::Found>(),
            _ => Err(response.into_documented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "kind_default",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/kind/default",
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for KindDefault {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("KindDefault").finish_non_exhaustive()
    }
}
/// The request of [`Client::kind_events`](super::super::Client::kind_events).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct KindEvents {
    pub(crate) caller: crate::runtime::Caller,
}
impl KindEvents {
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
    ) -> Result<
        crate::runtime::ResponseValue<crate::runtime::EventStream>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.open().await?;
        match response.status() {
            200 => Ok(response.events()),
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
            id: "kind_events",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/kind/events",
            accept: "text/event-stream",
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
impl ::std::fmt::Debug for KindEvents {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("KindEvents").finish_non_exhaustive()
    }
}
/// The request of [`Client::kind_free`](super::super::Client::kind_free).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct KindFree {
    pub(crate) caller: crate::runtime::Caller,
}
impl KindFree {
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
    ) -> Result<
        crate::runtime::ResponseValue<::serde_json::Value>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<::serde_json::Value>(),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "kind_free",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/kind/free",
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for KindFree {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("KindFree").finish_non_exhaustive()
    }
}
/// The request of [`Client::kind_head`](super::super::Client::kind_head).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct KindHead {
    pub(crate) caller: crate::runtime::Caller,
}
impl KindHead {
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
            200 => response.empty(),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "kind_head",
            product: None,
            method: crate::runtime::Method::Head,
            path: "/kind/head",
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for KindHead {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("KindHead").finish_non_exhaustive()
    }
}
/// The request of [`Client::kind_maybe`](super::super::Client::kind_maybe).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct KindMaybe {
    pub(crate) caller: crate::runtime::Caller,
}
impl KindMaybe {
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
    ) -> Result<
        crate::runtime::ResponseValue<Option<types::Found>>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::Found>().map(|answer| answer.map(Some)),
            204 => response.empty().map(|answer| answer.map(|()| None)),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "kind_maybe",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/kind/maybe",
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for KindMaybe {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("KindMaybe").finish_non_exhaustive()
    }
}
/// The request of [`Client::kind_media`](super::super::Client::kind_media).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct KindMedia {
    pub(crate) caller: crate::runtime::Caller,
    accept: Option<String>,
}
impl KindMedia {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            accept: None,
        }
    }
    /// Settings of this call, instead of those of the client.
    pub fn with(mut self, options: crate::runtime::CallOptions) -> Self {
        self.caller = self.caller.with(options);
        self
    }
    /// The media type to answer in; any of `application/json, text/csv, text/event-stream` unless set.
    pub fn accept(mut self, media_type: impl Into<String>) -> Self {
        self.accept = Some(media_type.into());
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
    ) -> Result<crate::runtime::ResponseValue<KindMediaAnswer>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.open().await?;
        match response.status() {
            200 if response.media(&["application/json", "text/csv", "text/event-stream"])
                == Some(2) => Ok(response.events().map(KindMediaAnswer::Status200Events)),
            _ => {
                let response = response.whole().await?;
                match response.status() {
                    200 => {
                        match response
                            .media(
                                &["application/json", "text/csv", "text/event-stream"],
                            )
                        {
                            Some(0) => {
                                response
                                    .json::<types::Found>()
                                    .map(|answer| answer.map(KindMediaAnswer::Status200Json))
                            }
                            Some(1) => {
                                response
                                    .text()
                                    .map(|answer| answer.map(KindMediaAnswer::Status200Csv))
                            }
                            _ => Err(response.into_unexpected_media()),
                        }
                    }
                    _ => Err(response.into_undocumented_error()),
                }
            }
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "kind_media",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/kind/media",
            accept: "application/json, text/csv, text/event-stream",
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
        let request = self.caller.request(&OPERATION).accepting(self.accept.as_deref())?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for KindMedia {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("KindMedia").finish_non_exhaustive()
    }
}
/// What [`Client::kind_media`](super::super::Client::kind_media) answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum KindMediaAnswer {
    /// Status 200, as `application/json`.
    Status200Json(types::Found),
    /// Status 200, as `text/csv`.
    Status200Csv(String),
    /// Status 200, as `text/event-stream`.
    Status200Events(crate::runtime::EventStream),
}
impl KindMediaAnswer {
    /// What the answer holds, if it is [`Status200Json`](Self::Status200Json).
    #[must_use]
    pub fn into_status200_json(self) -> Option<types::Found> {
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
    /// What the answer holds, if it is [`Status200Events`](Self::Status200Events).
    #[must_use]
    pub fn into_status200_events(self) -> Option<crate::runtime::EventStream> {
        match self {
            Self::Status200Events(value) => Some(value),
            _ => None,
        }
    }
}
/// The request of [`Client::kind_range`](super::super::Client::kind_range).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct KindRange {
    pub(crate) caller: crate::runtime::Caller,
}
impl KindRange {
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
    ) -> Result<crate::runtime::ResponseValue<types::Found>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200..=299 => response.json::<types::Found>(),
            _ => Err(response.into_documented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "kind_range",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/kind/range",
            accept: "application/vnd.found+json",
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
impl ::std::fmt::Debug for KindRange {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("KindRange").finish_non_exhaustive()
    }
}
/// The request of [`Client::kind_redirect`](super::super::Client::kind_redirect).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct KindRedirect {
    pub(crate) caller: crate::runtime::Caller,
}
impl KindRedirect {
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
            302 => response.empty(),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "kind_redirect",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/kind/redirect",
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
impl ::std::fmt::Debug for KindRedirect {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("KindRedirect").finish_non_exhaustive()
    }
}
/// The request of [`Client::kind_several`](super::super::Client::kind_several).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct KindSeveral {
    pub(crate) caller: crate::runtime::Caller,
}
impl KindSeveral {
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
    /// What the API says then is a `::serde_json::Map<String,::serde_json::Value>`, which `body_as` of the error reads.
    pub async fn send(
        self,
    ) -> Result<
        crate::runtime::ResponseValue<KindSeveralAnswer>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => {
                response
                    .json::<types::Found>()
                    .map(|answer| answer.map(KindSeveralAnswer::Status200))
            }
            202 => {
                response
                    .json::<types::Later>()
                    .map(|answer| answer.map(KindSeveralAnswer::Status202))
            }
            204 => {
                response
                    .empty()
                    .map(|answer| answer.map(|()| KindSeveralAnswer::Status204))
            }
            400..=499 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "kind_several",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/kind/several",
            accept: "application/json, application/problem+json",
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
impl ::std::fmt::Debug for KindSeveral {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("KindSeveral").finish_non_exhaustive()
    }
}
/// What [`Client::kind_several`](super::super::Client::kind_several) answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum KindSeveralAnswer {
    /// Status 200, as `application/json`.
    Status200(types::Found),
    /// Status 202, as `application/json`.
    Status202(types::Later),
    /// Status 204, which holds nothing.
    Status204,
}
impl KindSeveralAnswer {
    /// What the answer holds, if it is [`Status200`](Self::Status200).
    #[must_use]
    pub fn into_status200(self) -> Option<types::Found> {
        match self {
            Self::Status200(value) => Some(value),
            _ => None,
        }
    }
    /// What the answer holds, if it is [`Status202`](Self::Status202).
    #[must_use]
    pub fn into_status202(self) -> Option<types::Later> {
        match self {
            Self::Status202(value) => Some(value),
            _ => None,
        }
    }
}
