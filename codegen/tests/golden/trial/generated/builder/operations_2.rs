// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::try_lists`](super::super::Client::try_lists).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TryLists {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) simple: crate::runtime::Field<types::Words>,
    pub(crate) exploded: crate::runtime::Field<types::Words>,
    pub(crate) label: crate::runtime::Field<types::Words>,
    pub(crate) labels: crate::runtime::Field<types::Words>,
    pub(crate) matrix: crate::runtime::Field<types::Words>,
    pub(crate) matrices: crate::runtime::Field<types::Words>,
    pub(crate) form: crate::runtime::Field<types::Words>,
    pub(crate) forms: crate::runtime::Field<types::Words>,
    pub(crate) spaces: crate::runtime::Field<types::Words>,
    pub(crate) pipes: crate::runtime::Field<types::Words>,
    pub(crate) list: crate::runtime::Field<types::Words>,
    pub(crate) x_words: crate::runtime::Field<types::Words>,
    pub(crate) words: crate::runtime::Field<types::Words>,
}
impl TryLists {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            simple: crate::runtime::Field::default(),
            exploded: crate::runtime::Field::default(),
            label: crate::runtime::Field::default(),
            labels: crate::runtime::Field::default(),
            matrix: crate::runtime::Field::default(),
            matrices: crate::runtime::Field::default(),
            form: crate::runtime::Field::default(),
            forms: crate::runtime::Field::default(),
            spaces: crate::runtime::Field::default(),
            pipes: crate::runtime::Field::default(),
            list: crate::runtime::Field::default(),
            x_words: crate::runtime::Field::default(),
            words: crate::runtime::Field::default(),
        }
    }
    /// `simple` on the wire.
    pub fn simple<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Words>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.simple.set(value);
        self
    }
    /// `exploded` on the wire.
    pub fn exploded<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Words>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.exploded.set(value);
        self
    }
    /// `label` on the wire.
    pub fn label<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Words>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.label.set(value);
        self
    }
    /// `labels` on the wire.
    pub fn labels<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Words>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.labels.set(value);
        self
    }
    /// `matrix` on the wire.
    pub fn matrix<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Words>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.matrix.set(value);
        self
    }
    /// `matrices` on the wire.
    pub fn matrices<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Words>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.matrices.set(value);
        self
    }
    /// `form` on the wire.
    pub fn form<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Words>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.form.set(value);
        self
    }
    /// `forms` on the wire.
    pub fn forms<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Words>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.forms.set(value);
        self
    }
    /// `spaces` on the wire.
    pub fn spaces<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Words>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.spaces.set(value);
        self
    }
    /// `pipes` on the wire.
    pub fn pipes<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Words>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.pipes.set(value);
        self
    }
    /// `list[]` on the wire.
    pub fn list<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Words>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.list.set(value);
        self
    }
    /// `X-Words` on the wire.
    pub fn x_words<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Words>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.x_words.set(value);
        self
    }
    /// `words` on the wire.
    pub fn words<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Words>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.words.set(value);
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
            id: "try_lists",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/lists/{simple}/{exploded}/{label}/{labels}/{matrix}/{matrices}",
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
        let simple = self.simple.required("simple", &mut problems);
        let exploded = self.exploded.required("exploded", &mut problems);
        let label = self.label.required("label", &mut problems);
        let labels = self.labels.required("labels", &mut problems);
        let matrix = self.matrix.required("matrix", &mut problems);
        let matrices = self.matrices.required("matrices", &mut problems);
        let form = self.form.optional("form", &mut problems);
        let forms = self.forms.optional("forms", &mut problems);
        let spaces = self.spaces.optional("spaces", &mut problems);
        let pipes = self.pipes.optional("pipes", &mut problems);
        let list = self.list.optional("list[]", &mut problems);
        let x_words = self.x_words.optional("X-Words", &mut problems);
        let words = self.words.optional("words", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        } else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            check_count(
                Counted::count(&simple),
                "simple",
                &[Limit::MinItems(1)],
                &mut problems,
            );
            Limited::check(
                &simple,
                "simple",
                &[Limit::Each(&[Limit::MinLength(1)])],
                &mut problems,
            );
            check_count(
                Counted::count(&exploded),
                "exploded",
                &[Limit::MinItems(1)],
                &mut problems,
            );
            Limited::check(
                &exploded,
                "exploded",
                &[Limit::Each(&[Limit::MinLength(1)])],
                &mut problems,
            );
            check_count(
                Counted::count(&label),
                "label",
                &[Limit::MinItems(1)],
                &mut problems,
            );
            Limited::check(
                &label,
                "label",
                &[Limit::Each(&[Limit::MinLength(1)])],
                &mut problems,
            );
            check_count(
                Counted::count(&labels),
                "labels",
                &[Limit::MinItems(1)],
                &mut problems,
            );
            Limited::check(
                &labels,
                "labels",
                &[Limit::Each(&[Limit::MinLength(1)])],
                &mut problems,
            );
            check_count(
                Counted::count(&matrix),
                "matrix",
                &[Limit::MinItems(1)],
                &mut problems,
            );
            Limited::check(
                &matrix,
                "matrix",
                &[Limit::Each(&[Limit::MinLength(1)])],
                &mut problems,
            );
            check_count(
                Counted::count(&matrices),
                "matrices",
                &[Limit::MinItems(1)],
                &mut problems,
            );
            Limited::check(
                &matrices,
                "matrices",
                &[Limit::Each(&[Limit::MinLength(1)])],
                &mut problems,
            );
            check_count(
                Counted::count(&form),
                "form",
                &[Limit::MinItems(1)],
                &mut problems,
            );
            Limited::check(
                &form,
                "form",
                &[Limit::Each(&[Limit::MinLength(1)])],
                &mut problems,
            );
            check_count(
                Counted::count(&forms),
                "forms",
                &[Limit::MinItems(1)],
                &mut problems,
            );
            Limited::check(
                &forms,
                "forms",
                &[Limit::Each(&[Limit::MinLength(1)])],
                &mut problems,
            );
            check_count(
                Counted::count(&spaces),
                "spaces",
                &[Limit::MinItems(1)],
                &mut problems,
            );
            Limited::check(
                &spaces,
                "spaces",
                &[Limit::Each(&[Limit::MinLength(1)])],
                &mut problems,
            );
            check_count(
                Counted::count(&pipes),
                "pipes",
                &[Limit::MinItems(1)],
                &mut problems,
            );
            Limited::check(
                &pipes,
                "pipes",
                &[Limit::Each(&[Limit::MinLength(1)])],
                &mut problems,
            );
            check_count(
                Counted::count(&list),
                "list[]",
                &[Limit::MinItems(1)],
                &mut problems,
            );
            Limited::check(
                &list,
                "list[]",
                &[Limit::Each(&[Limit::MinLength(1)])],
                &mut problems,
            );
            check_count(
                Counted::count(&x_words),
                "X-Words",
                &[Limit::MinItems(1)],
                &mut problems,
            );
            Limited::check(
                &x_words,
                "X-Words",
                &[Limit::Each(&[Limit::MinLength(1)])],
                &mut problems,
            );
            check_count(
                Counted::count(&words),
                "words",
                &[Limit::MinItems(1)],
                &mut problems,
            );
            Limited::check(
                &words,
                "words",
                &[Limit::Each(&[Limit::MinLength(1)])],
                &mut problems,
            );
        }
        let (
            true,
            Some(simple),
            Some(exploded),
            Some(label),
            Some(labels),
            Some(matrix),
            Some(matrices),
        ) = (problems.is_empty(), simple, exploded, label, labels, matrix, matrices)
        else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "simple", &simple)?
            .path(crate::runtime::Style::SimpleExploded, "exploded", &exploded)?
            .path(crate::runtime::Style::Label, "label", &label)?
            .path(crate::runtime::Style::LabelExploded, "labels", &labels)?
            .path(crate::runtime::Style::Matrix, "matrix", &matrix)?
            .path(crate::runtime::Style::MatrixExploded, "matrices", &matrices)?
            .query(crate::runtime::Style::Form, "form", &form)?
            .query(crate::runtime::Style::FormExploded, "forms", &forms)?
            .query(crate::runtime::Style::Spaces, "spaces", &spaces)?
            .query(crate::runtime::Style::Pipes, "pipes", &pipes)?
            .query(crate::runtime::Style::FormExploded, "list[]", &list)?
            .header(crate::runtime::Style::Simple, "X-Words", &x_words)?
            .cookie(crate::runtime::Style::Form, "words", &words)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for TryLists {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryLists").finish_non_exhaustive()
    }
}
/// The request of [`Client::try_members`](super::super::Client::try_members).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TryMembers {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) simple: crate::runtime::Field<types::Size>,
    pub(crate) exploded: crate::runtime::Field<types::Size>,
    pub(crate) labels: crate::runtime::Field<types::Size>,
    pub(crate) matrix: crate::runtime::Field<types::Size>,
    pub(crate) matrices: crate::runtime::Field<types::Size>,
    pub(crate) form: crate::runtime::Field<types::Size>,
    pub(crate) forms: crate::runtime::Field<types::Size>,
    pub(crate) deep: crate::runtime::Field<types::Filter>,
    pub(crate) json: crate::runtime::Field<types::Filter>,
    pub(crate) x_size: crate::runtime::Field<types::Size>,
    pub(crate) x_sizes: crate::runtime::Field<types::Size>,
}
impl TryMembers {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            simple: crate::runtime::Field::default(),
            exploded: crate::runtime::Field::default(),
            labels: crate::runtime::Field::default(),
            matrix: crate::runtime::Field::default(),
            matrices: crate::runtime::Field::default(),
            form: crate::runtime::Field::default(),
            forms: crate::runtime::Field::default(),
            deep: crate::runtime::Field::default(),
            json: crate::runtime::Field::default(),
            x_size: crate::runtime::Field::default(),
            x_sizes: crate::runtime::Field::default(),
        }
    }
    /// `simple` on the wire.
    pub fn simple<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.simple.set(value);
        self
    }
    /// `exploded` on the wire.
    pub fn exploded<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.exploded.set(value);
        self
    }
    /// `labels` on the wire.
    pub fn labels<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.labels.set(value);
        self
    }
    /// `matrix` on the wire.
    pub fn matrix<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.matrix.set(value);
        self
    }
    /// `matrices` on the wire.
    pub fn matrices<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.matrices.set(value);
        self
    }
    /// `form` on the wire.
    pub fn form<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.form.set(value);
        self
    }
    /// `forms` on the wire.
    pub fn forms<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.forms.set(value);
        self
    }
    /// `deep` on the wire.
    pub fn deep<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Filter>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.deep.set(value);
        self
    }
    /// `json` on the wire.
    pub fn json<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Filter>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.json.set(value);
        self
    }
    /// `X-Size` on the wire.
    pub fn x_size<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.x_size.set(value);
        self
    }
    /// `X-Sizes` on the wire.
    pub fn x_sizes<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.x_sizes.set(value);
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
            id: "try_members",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/members/{simple}/{exploded}/{labels}/{matrix}/{matrices}",
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
        let simple = self.simple.required("simple", &mut problems);
        let exploded = self.exploded.required("exploded", &mut problems);
        let labels = self.labels.required("labels", &mut problems);
        let matrix = self.matrix.required("matrix", &mut problems);
        let matrices = self.matrices.required("matrices", &mut problems);
        let form = self.form.optional("form", &mut problems);
        let forms = self.forms.optional("forms", &mut problems);
        let deep = self.deep.optional("deep", &mut problems);
        let json = self.json.optional("json", &mut problems);
        let x_size = self.x_size.optional("X-Size", &mut problems);
        let x_sizes = self.x_sizes.optional("X-Sizes", &mut problems);
        let (
            true,
            Some(simple),
            Some(exploded),
            Some(labels),
            Some(matrix),
            Some(matrices),
        ) = (problems.is_empty(), simple, exploded, labels, matrix, matrices) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "simple", &simple)?
            .path(crate::runtime::Style::SimpleExploded, "exploded", &exploded)?
            .path(crate::runtime::Style::LabelExploded, "labels", &labels)?
            .path(crate::runtime::Style::Matrix, "matrix", &matrix)?
            .path(crate::runtime::Style::MatrixExploded, "matrices", &matrices)?
            .query(crate::runtime::Style::Form, "form", &form)?
            .query(crate::runtime::Style::FormExploded, "forms", &forms)?
            .query(crate::runtime::Style::Deep, "deep", &deep)?
            .query(crate::runtime::Style::Json, "json", &json)?
            .header(crate::runtime::Style::Simple, "X-Size", &x_size)?
            .header(crate::runtime::Style::SimpleExploded, "X-Sizes", &x_sizes)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for TryMembers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryMembers").finish_non_exhaustive()
    }
}
/// The request of [`Client::try_delete_by_age`](super::super::Client::try_delete_by_age).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TryDeleteByAge {
    pub(crate) caller: crate::runtime::Caller,
}
impl TryDeleteByAge {
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
            205 => response.empty(),
            304 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "try_delete_by_age",
            product: None,
            method: crate::runtime::Method::Delete,
            path: "/nothing?by=age",
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
impl ::std::fmt::Debug for TryDeleteByAge {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryDeleteByAge").finish_non_exhaustive()
    }
}
/// The request of [`Client::try_delete_by_name`](super::super::Client::try_delete_by_name).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TryDeleteByName {
    pub(crate) caller: crate::runtime::Caller,
}
impl TryDeleteByName {
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
            id: "try_delete_by_name",
            product: None,
            method: crate::runtime::Method::Delete,
            path: "/nothing?by=name",
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
impl ::std::fmt::Debug for TryDeleteByName {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryDeleteByName").finish_non_exhaustive()
    }
}
/// The request of [`Client::try_head`](super::super::Client::try_head).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TryHead {
    pub(crate) caller: crate::runtime::Caller,
}
impl TryHead {
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
            200..=299 => response.empty(),
            _ => Err(response.into_documented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "try_head",
            product: None,
            method: crate::runtime::Method::Head,
            path: "/nothing?by=name",
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
impl ::std::fmt::Debug for TryHead {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryHead").finish_non_exhaustive()
    }
}
