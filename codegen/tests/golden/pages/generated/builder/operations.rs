// Made by `cargo xtask generate`; do not edit.
// Input: sha256:f5c41d3cf9001ae2d68138407b113be3c5dc9f01f6846cd00e4a163ac152a275

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::list_places`](super::super::Client::list_places).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPlaces {
    pub(crate) caller: crate::runtime::Caller,
}
impl ListPlaces {
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
        crate::runtime::ResponseValue<types::ListPlacesResponse>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::ListPlacesResponse>(),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "list_places",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/places",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: None,
                    url: "https://api.example.com",
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
impl ::std::fmt::Debug for ListPlaces {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPlaces").finish_non_exhaustive()
    }
}
impl ListPlaces {
    /// The pages of the list, each as it came.
    pub fn pages(self) -> crate::runtime::Pages<Self> {
        crate::runtime::Pages::new(self)
    }
    /// What is on the pages of the list, one after the other.
    pub fn stream(self) -> crate::runtime::Items<Self> {
        crate::runtime::Items::new(self)
    }
}
impl crate::runtime::Paged for ListPlaces {
    type Page = types::ListPlacesResponse;
    type Item = types::Thing;
    async fn fetch(
        self,
    ) -> Result<crate::runtime::ResponseValue<Self::Page>, crate::runtime::Error> {
        self.send().await
    }
    fn start(&self) -> Option<String> {
        None
    }
    fn starting_at(self, _: String) -> Self {
        self
    }
    fn next_cursor(_: &Self::Page) -> Option<String> {
        None
    }
    fn items(page: Self::Page) -> Vec<Self::Item> {
        crate::runtime::listed(page.items)
    }
}
/// The request of [`Client::list_things`](super::super::Client::list_things).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThings {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) starting_at: crate::runtime::Field<String>,
}
impl ListThings {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            starting_at: crate::runtime::Field::default(),
        }
    }
    /// `startingAt` on the wire.
    pub fn starting_at<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.starting_at.set(value);
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
    ) -> Result<
        crate::runtime::ResponseValue<types::ListThingsResponse>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::ListThingsResponse>(),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "list_things",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/things",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: None,
                    url: "https://api.example.com",
                    variables: &[],
                },
            ],
            security: &[],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let starting_at = self.starting_at.optional("startingAt", &mut problems);
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .query(crate::runtime::Style::FormExploded, "startingAt", &starting_at)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for ListThings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListThings").finish_non_exhaustive()
    }
}
impl ListThings {
    /// The pages of the list, each as it came.
    pub fn pages(self) -> crate::runtime::Pages<Self> {
        crate::runtime::Pages::new(self)
    }
    /// What is on the pages of the list, one after the other.
    pub fn stream(self) -> crate::runtime::Items<Self> {
        crate::runtime::Items::new(self)
    }
}
impl crate::runtime::Paged for ListThings {
    type Page = types::ListThingsResponse;
    type Item = types::Thing;
    async fn fetch(
        self,
    ) -> Result<crate::runtime::ResponseValue<Self::Page>, crate::runtime::Error> {
        self.send().await
    }
    fn start(&self) -> Option<String> {
        self.starting_at.get().cloned()
    }
    fn starting_at(self, cursor: String) -> Self {
        self.starting_at(cursor)
    }
    fn next_cursor(page: &Self::Page) -> Option<String> {
        page.next_cursor.clone().into()
    }
    fn items(page: Self::Page) -> Vec<Self::Item> {
        crate::runtime::listed(page.data)
    }
}
