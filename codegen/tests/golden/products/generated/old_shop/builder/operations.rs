// Made by `cargo xtask generate`; do not edit.
// Input: sha256:ca60a6b794f86b05314893751891c7c8b6ecc6dea1b90c47701513dc943ab40e

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`OldShop::get_thing`](super::super::OldShop::get_thing).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThing {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) id: crate::runtime::Field<String>,
}
impl GetThing {
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
    ) -> Result<crate::runtime::ResponseValue<types::Thing>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::Thing>(),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "get_thing",
            product: Some(crate::runtime::Product::new("old-shop")),
            method: crate::runtime::Method::Get,
            path: "/things/{id}",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: Some("production"),
                    url: "https://shop.example.com/v1",
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
impl ::std::fmt::Debug for GetThing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetThing").finish_non_exhaustive()
    }
}
