// Made by `cargo xtask generate`; do not edit.
// Input: sha256:f843ae5721b0af819973b2596ebcef24d54a85a8304fc7388d00b354b15fe139

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::match_`](crate::runtime::Client::match_).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Match {
    client: crate::runtime::Client,
}
impl Match {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self { client: client.clone() }
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
        let request = self.client.request(&OPERATION);
        let response = request.send().await?;
        match response.status() {
            204 => response.empty(),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for Match {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Match").finish_non_exhaustive()
    }
}
/// The request of [`Client::put_clash_keyword`](crate::runtime::Client::put_clash_keyword).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutClashKeyword {
    client: crate::runtime::Client,
}
impl PutClashKeyword {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self { client: client.clone() }
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
        let request = self.client.request(&OPERATION);
        let response = request.send().await?;
        match response.status() {
            204 => response.empty(),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for PutClashKeyword {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PutClashKeyword").finish_non_exhaustive()
    }
}
/// The request of [`Client::post_clash_keyword`](crate::runtime::Client::post_clash_keyword).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostClashKeyword {
    client: crate::runtime::Client,
}
impl PostClashKeyword {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self { client: client.clone() }
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
        let request = self.client.request(&OPERATION);
        let response = request.send().await?;
        match response.status() {
            204 => response.empty(),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for PostClashKeyword {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PostClashKeyword").finish_non_exhaustive()
    }
}
/// The request of [`Client::delete_clash_keyword`](crate::runtime::Client::delete_clash_keyword).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteClashKeyword {
    client: crate::runtime::Client,
}
impl DeleteClashKeyword {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self { client: client.clone() }
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
        let request = self.client.request(&OPERATION);
        let response = request.send().await?;
        match response.status() {
            204 => response.empty(),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for DeleteClashKeyword {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteClashKeyword").finish_non_exhaustive()
    }
}
/// The request of [`Client::clash_one`](crate::runtime::Client::clash_one).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClashOne {
    client: crate::runtime::Client,
}
impl ClashOne {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self { client: client.clone() }
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
        let request = self.client.request(&OPERATION);
        let response = request.send().await?;
        match response.status() {
            204 => response.empty(),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for ClashOne {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ClashOne").finish_non_exhaustive()
    }
}
/// The request of [`Client::put_clash_one`](crate::runtime::Client::put_clash_one).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutClashOne {
    client: crate::runtime::Client,
}
impl PutClashOne {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self { client: client.clone() }
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
        let request = self.client.request(&OPERATION);
        let response = request.send().await?;
        match response.status() {
            204 => response.empty(),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for PutClashOne {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PutClashOne").finish_non_exhaustive()
    }
}
/// The request of [`Client::post_clash_one`](crate::runtime::Client::post_clash_one).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostClashOne {
    client: crate::runtime::Client,
}
impl PostClashOne {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self { client: client.clone() }
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
        let request = self.client.request(&OPERATION);
        let response = request.send().await?;
        match response.status() {
            204 => response.empty(),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for PostClashOne {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PostClashOne").finish_non_exhaustive()
    }
}
/// The request of [`Client::get_clash_id_things`](crate::runtime::Client::get_clash_id_things).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetClashIdThings {
    client: crate::runtime::Client,
    id: crate::runtime::Field<String>,
}
impl GetClashIdThings {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self {
            client: client.clone(),
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
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<()>, crate::runtime::Error> {
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
            .client
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "id", &id)?;
        let response = request.send().await?;
        match response.status() {
            204 => response.empty(),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for GetClashIdThings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetClashIdThings").finish_non_exhaustive()
    }
}
