// Made by `cargo xtask generate`; do not edit.
// Input: sha256:bf6cb487c69dfa398f7c56c3b65cec18a4d71e66b13ce4022143389bb85650a5

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::safe_basic`](super::super::Client::safe_basic).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SafeBasic {
    pub(crate) caller: crate::runtime::Caller,
}
impl SafeBasic {
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
            id: "safe_basic",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/safe/basic",
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
                        name: "User",
                        carrier: crate::runtime::Carrier::Basic,
                        scopes: &[],
                    },
                ],
            ],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for SafeBasic {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SafeBasic").finish_non_exhaustive()
    }
}
/// The request of [`Client::safe_bearer`](super::super::Client::safe_bearer).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SafeBearer {
    pub(crate) caller: crate::runtime::Caller,
}
impl SafeBearer {
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
            id: "safe_bearer",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/safe/bearer",
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for SafeBearer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SafeBearer").finish_non_exhaustive()
    }
}
/// The request of [`Client::safe_both`](super::super::Client::safe_both).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SafeBoth {
    pub(crate) caller: crate::runtime::Caller,
}
impl SafeBoth {
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
            id: "safe_both",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/safe/both",
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
                        name: "Header",
                        carrier: crate::runtime::Carrier::Header("X-Api-Key"),
                        scopes: &[],
                    },
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
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for SafeBoth {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SafeBoth").finish_non_exhaustive()
    }
}
/// The request of [`Client::safe_cookie`](super::super::Client::safe_cookie).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SafeCookie {
    pub(crate) caller: crate::runtime::Caller,
}
impl SafeCookie {
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
            id: "safe_cookie",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/safe/cookie",
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
                        name: "Cookie",
                        carrier: crate::runtime::Carrier::Cookie("session"),
                        scopes: &[],
                    },
                ],
            ],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for SafeCookie {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SafeCookie").finish_non_exhaustive()
    }
}
/// The request of [`Client::safe_custom`](super::super::Client::safe_custom).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SafeCustom {
    pub(crate) caller: crate::runtime::Caller,
}
impl SafeCustom {
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
            id: "safe_custom",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/safe/custom",
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
                        name: "Custom",
                        carrier: crate::runtime::Carrier::Authorization("Token"),
                        scopes: &[],
                    },
                ],
            ],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for SafeCustom {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SafeCustom").finish_non_exhaustive()
    }
}
/// The request of [`Client::safe_either`](super::super::Client::safe_either).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SafeEither {
    pub(crate) caller: crate::runtime::Caller,
}
impl SafeEither {
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
            id: "safe_either",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/safe/either",
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
                        name: "User",
                        carrier: crate::runtime::Carrier::Basic,
                        scopes: &[],
                    },
                ],
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
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for SafeEither {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SafeEither").finish_non_exhaustive()
    }
}
/// The request of [`Client::safe_header`](super::super::Client::safe_header).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SafeHeader {
    pub(crate) caller: crate::runtime::Caller,
}
impl SafeHeader {
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
            id: "safe_header",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/safe/header",
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
                        name: "Header",
                        carrier: crate::runtime::Carrier::Header("X-Api-Key"),
                        scopes: &[],
                    },
                ],
            ],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for SafeHeader {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SafeHeader").finish_non_exhaustive()
    }
}
/// The request of [`Client::safe_oauth`](super::super::Client::safe_oauth).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SafeOauth {
    pub(crate) caller: crate::runtime::Caller,
}
impl SafeOauth {
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
            id: "safe_oauth",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/safe/oauth",
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
                        name: "OAuth",
                        carrier: crate::runtime::Carrier::Authorization("Bearer"),
                        scopes: &["read", "write"],
                    },
                ],
            ],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for SafeOauth {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SafeOauth").finish_non_exhaustive()
    }
}
/// The request of [`Client::safe_open`](super::super::Client::safe_open).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SafeOpen {
    pub(crate) caller: crate::runtime::Caller,
}
impl SafeOpen {
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
            id: "safe_open",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/safe/open",
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
impl ::std::fmt::Debug for SafeOpen {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SafeOpen").finish_non_exhaustive()
    }
}
/// The request of [`Client::safe_optional`](super::super::Client::safe_optional).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SafeOptional {
    pub(crate) caller: crate::runtime::Caller,
}
impl SafeOptional {
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
            id: "safe_optional",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/safe/optional",
            accept: "*/*",
            servers: &[
                crate::runtime::Server {
                    environment: None,
                    url: "https://api.example.com/v1",
                    variables: &[],
                },
            ],
            security: &[
                &[],
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
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for SafeOptional {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SafeOptional").finish_non_exhaustive()
    }
}
/// The request of [`Client::safe_query`](super::super::Client::safe_query).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SafeQuery {
    pub(crate) caller: crate::runtime::Caller,
}
impl SafeQuery {
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
            id: "safe_query",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/safe/query",
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
                        name: "Query",
                        carrier: crate::runtime::Carrier::Query("api_key"),
                        scopes: &[],
                    },
                ],
            ],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION);
        Ok(request)
    }
}
impl ::std::fmt::Debug for SafeQuery {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SafeQuery").finish_non_exhaustive()
    }
}
