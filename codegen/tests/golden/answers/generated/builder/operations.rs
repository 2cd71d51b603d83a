// Made by `cargo xtask generate`; do not edit.
// Input: sha256:4e1845cdc6c178df97846f0244b9e2c0504eff02635b3e72d2799eabe17cfe30

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::list_jobs`](super::super::Client::list_jobs).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobs {
    pub(crate) caller: crate::runtime::Caller,
}
impl ListJobs {
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
    /// What the API says then is a `types::ErrorBody`, which `body_as` of the error reads.
    pub async fn send(
        self,
    ) -> Result<
        crate::runtime::ResponseValue<Vec<types::ListJobsResponseItem>>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<Vec<types::ListJobsResponseItem>>(),
            500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "list_jobs",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/jobs",
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
impl ::std::fmt::Debug for ListJobs {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListJobs").finish_non_exhaustive()
    }
}
/// The request of [`Client::create_job`](super::super::Client::create_job).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateJob {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<types::CreateJobBody>,
}
impl CreateJob {
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
        V: TryInto<types::CreateJobBody>,
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
    /// What the API says then is a `types::ErrorBody`, which `body_as` of the error reads.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<()>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            202 => response.empty(),
            400..=499 => Err(response.into_documented_error()),
            _ => Err(response.into_documented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "create_job",
            product: None,
            method: crate::runtime::Method::Post,
            path: "/jobs",
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
                        name: "Key",
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
        let request = self.caller.request(&OPERATION).json("application/json", &body)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for CreateJob {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateJob").finish_non_exhaustive()
    }
}
