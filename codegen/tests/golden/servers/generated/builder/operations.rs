// Made by `cargo xtask generate`; do not edit.
// Input: sha256:71faf9ef713dfbe56aa73c0572b3d0a475eaed0e5eff5f090837c033247d9d4f

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::server_relative`](super::super::Client::server_relative).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ServerRelative {
    pub(crate) caller: crate::runtime::Caller,
}
impl ServerRelative {
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
            id: "server_relative",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/server/own",
            accept: "*/*",
            servers: &[
                crate::runtime::Server {
                    environment: None,
                    url: "/relative/",
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
impl ::std::fmt::Debug for ServerRelative {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ServerRelative").finish_non_exhaustive()
    }
}
/// The request of [`Client::server_own`](super::super::Client::server_own).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ServerOwn {
    pub(crate) caller: crate::runtime::Caller,
}
impl ServerOwn {
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
            id: "server_own",
            product: None,
            method: crate::runtime::Method::Put,
            path: "/server/own",
            accept: "*/*",
            servers: &[
                crate::runtime::Server {
                    environment: Some("sandbox"),
                    url: "https://sandbox.example.com/a",
                    variables: &[],
                },
                crate::runtime::Server {
                    environment: Some("production"),
                    url: "https://example.com/b",
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
impl ::std::fmt::Debug for ServerOwn {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ServerOwn").finish_non_exhaustive()
    }
}
/// The request of [`Client::server_shared`](super::super::Client::server_shared).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ServerShared {
    pub(crate) caller: crate::runtime::Caller,
}
impl ServerShared {
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
            id: "server_shared",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/server/shared",
            accept: "*/*",
            servers: &[
                crate::runtime::Server {
                    environment: None,
                    url: "https://{region}.example.com:{port}/{version}",
                    variables: &[
                        crate::runtime::Variable {
                            name: "region",
                            default: "eu",
                            values: &["eu", "us"],
                        },
                        crate::runtime::Variable {
                            name: "port",
                            default: "443",
                            values: &[],
                        },
                        crate::runtime::Variable {
                            name: "version",
                            default: "v2",
                            values: &[],
                        },
                    ],
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
impl ::std::fmt::Debug for ServerShared {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ServerShared").finish_non_exhaustive()
    }
}
