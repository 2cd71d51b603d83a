// Made by `cargo xtask generate`; do not edit.
// Input: sha256:396d49a1c4ea6980e4a8e248a64a5c1e9d2f7803b527e3a3ce6ebc8b6c0f2fdb

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::style_odd`](super::super::Client::style_odd).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct StyleOdd {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) x: crate::runtime::Field<String>,
    pub(crate) y: crate::runtime::Field<i64>,
    pub(crate) z: crate::runtime::Field<String>,
    pub(crate) z_query: crate::runtime::Field<String>,
    pub(crate) send_query: crate::runtime::Field<String>,
    pub(crate) client: crate::runtime::Field<String>,
    pub(crate) type_: crate::runtime::Field<String>,
    pub(crate) verb: crate::runtime::Field<String>,
}
impl StyleOdd {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            x: crate::runtime::Field::default(),
            y: crate::runtime::Field::default(),
            z: crate::runtime::Field::default(),
            z_query: crate::runtime::Field::default(),
            send_query: crate::runtime::Field::default(),
            client: crate::runtime::Field::default(),
            type_: crate::runtime::Field::default(),
            verb: crate::runtime::Field::default(),
        }
    }
    /// `x` on the wire.
    pub fn x<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.x.set(value);
        self
    }
    /// `y` on the wire.
    pub fn y<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.y.set(value);
        self
    }
    /// `z` on the wire.
    pub fn z<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.z.set(value);
        self
    }
    /// `z` on the wire.
    pub fn z_query<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.z_query.set(value);
        self
    }
    /// `send` on the wire.
    pub fn send_query<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.send_query.set(value);
        self
    }
    /// `client` on the wire.
    pub fn client<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.client.set(value);
        self
    }
    /// `type` on the wire.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.type_.set(value);
        self
    }
    /// `verb` on the wire.
    pub fn verb<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.verb.set(value);
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
            id: "style_odd",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/style/odd/{x}.{y}/{z}:{verb}/ñ and space",
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
        let x = self.x.required("x", &mut problems);
        let y = self.y.required("y", &mut problems);
        let z = self.z.required("z", &mut problems);
        let z_query = self.z_query.optional("z", &mut problems);
        let send_query = self.send_query.optional("send", &mut problems);
        let client = self.client.optional("client", &mut problems);
        let type_ = self.type_.optional("type", &mut problems);
        let verb = self.verb.required("verb", &mut problems);
        let (true, Some(x), Some(y), Some(z), Some(verb)) = (
            problems.is_empty(),
            x,
            y,
            z,
            verb,
        ) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "x", &x)?
            .path(crate::runtime::Style::Simple, "y", &y)?
            .path(crate::runtime::Style::Simple, "z", &z)?
            .query(crate::runtime::Style::FormExploded, "z", &z_query)?
            .query(crate::runtime::Style::FormExploded, "send", &send_query)?
            .query(crate::runtime::Style::FormExploded, "client", &client)?
            .query(crate::runtime::Style::FormExploded, "type", &type_)?
            .path(crate::runtime::Style::Simple, "verb", &verb)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for StyleOdd {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("StyleOdd").finish_non_exhaustive()
    }
}
/// The request of [`Client::style_path`](super::super::Client::style_path).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct StylePath {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) simple: crate::runtime::Field<Vec<String>>,
    pub(crate) exploded: crate::runtime::Field<types::Colour>,
    pub(crate) label: crate::runtime::Field<Vec<i64>>,
    pub(crate) matrix: crate::runtime::Field<String>,
}
impl StylePath {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            simple: crate::runtime::Field::default(),
            exploded: crate::runtime::Field::default(),
            label: crate::runtime::Field::default(),
            matrix: crate::runtime::Field::default(),
        }
    }
    /// `simple` on the wire.
    pub fn simple<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<String>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.simple.set(value);
        self
    }
    /// `exploded` on the wire.
    pub fn exploded<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Colour>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.exploded.set(value);
        self
    }
    /// `label` on the wire.
    pub fn label<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<i64>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.label.set(value);
        self
    }
    /// `matrix` on the wire.
    pub fn matrix<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.matrix.set(value);
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
            id: "style_path",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/style/path/{simple}/{exploded}/{label}/{matrix}",
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
        let simple = self.simple.required("simple", &mut problems);
        let exploded = self.exploded.required("exploded", &mut problems);
        let label = self.label.required("label", &mut problems);
        let matrix = self.matrix.required("matrix", &mut problems);
        let (true, Some(simple), Some(exploded), Some(label), Some(matrix)) = (
            problems.is_empty(),
            simple,
            exploded,
            label,
            matrix,
        ) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "simple", &simple)?
            .path(crate::runtime::Style::SimpleExploded, "exploded", &exploded)?
            .path(crate::runtime::Style::LabelExploded, "label", &label)?
            .path(crate::runtime::Style::Matrix, "matrix", &matrix)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for StylePath {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("StylePath").finish_non_exhaustive()
    }
}
/// The request of [`Client::style_query`](super::super::Client::style_query).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct StyleQuery {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) form: crate::runtime::Field<Vec<String>>,
    pub(crate) exploded: crate::runtime::Field<types::Colour>,
    pub(crate) spaces: crate::runtime::Field<Vec<String>>,
    pub(crate) pipes: crate::runtime::Field<Vec<String>>,
    pub(crate) deep: crate::runtime::Field<types::Colour>,
    pub(crate) json: crate::runtime::Field<types::Colour>,
    pub(crate) reserved: crate::runtime::Field<String>,
    pub(crate) list: crate::runtime::Field<Vec<String>>,
    pub(crate) since: crate::runtime::Field<crate::runtime::Timestamp>,
}
impl StyleQuery {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            form: crate::runtime::Field::default(),
            exploded: crate::runtime::Field::default(),
            spaces: crate::runtime::Field::default(),
            pipes: crate::runtime::Field::default(),
            deep: crate::runtime::Field::default(),
            json: crate::runtime::Field::default(),
            reserved: crate::runtime::Field::default(),
            list: crate::runtime::Field::default(),
            since: crate::runtime::Field::default(),
        }
    }
    /// `form` on the wire.
    pub fn form<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<String>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.form.set(value);
        self
    }
    /// `exploded` on the wire.
    pub fn exploded<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Colour>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.exploded.set(value);
        self
    }
    /// `spaces` on the wire.
    pub fn spaces<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<String>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.spaces.set(value);
        self
    }
    /// `pipes` on the wire.
    pub fn pipes<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<String>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.pipes.set(value);
        self
    }
    /// `deep` on the wire.
    pub fn deep<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Colour>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.deep.set(value);
        self
    }
    /// `json` on the wire.
    pub fn json<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Colour>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.json.set(value);
        self
    }
    /// `reserved` on the wire.
    pub fn reserved<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reserved.set(value);
        self
    }
    /// `list[]` on the wire.
    pub fn list<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<String>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.list.set(value);
        self
    }
    /// `since` on the wire.
    pub fn since<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.since.set(value);
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
            id: "style_query",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/style/query",
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
        let form = self.form.optional("form", &mut problems);
        let exploded = self.exploded.optional("exploded", &mut problems);
        let spaces = self.spaces.optional("spaces", &mut problems);
        let pipes = self.pipes.optional("pipes", &mut problems);
        let deep = self.deep.optional("deep", &mut problems);
        let json = self.json.optional("json", &mut problems);
        let reserved = self.reserved.optional("reserved", &mut problems);
        let list = self.list.optional("list[]", &mut problems);
        let since = self.since.optional("since", &mut problems);
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .query(crate::runtime::Style::Form, "form", &form)?
            .query(crate::runtime::Style::FormExploded, "exploded", &exploded)?
            .query(crate::runtime::Style::Spaces, "spaces", &spaces)?
            .query(crate::runtime::Style::Pipes, "pipes", &pipes)?
            .query(crate::runtime::Style::Deep, "deep", &deep)?
            .query(crate::runtime::Style::Json, "json", &json)?
            .query_reserved(crate::runtime::Style::FormExploded, "reserved", &reserved)?
            .query(crate::runtime::Style::FormExploded, "list[]", &list)?
            .query(crate::runtime::Style::FormExploded, "since", &since)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for StyleQuery {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("StyleQuery").finish_non_exhaustive()
    }
}
/// The request of [`Client::style_rest`](super::super::Client::style_rest).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct StyleRest {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) x_list: crate::runtime::Field<Vec<String>>,
    pub(crate) x_colour: crate::runtime::Field<types::Colour>,
    pub(crate) session: crate::runtime::Field<String>,
    pub(crate) theme: crate::runtime::Field<Vec<String>>,
}
impl StyleRest {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            x_list: crate::runtime::Field::default(),
            x_colour: crate::runtime::Field::default(),
            session: crate::runtime::Field::default(),
            theme: crate::runtime::Field::default(),
        }
    }
    /// `X-List` on the wire.
    pub fn x_list<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<String>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.x_list.set(value);
        self
    }
    /// `X-Colour` on the wire.
    pub fn x_colour<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Colour>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.x_colour.set(value);
        self
    }
    /// `session` on the wire.
    pub fn session<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.session.set(value);
        self
    }
    /// `theme` on the wire.
    pub fn theme<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<String>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.theme.set(value);
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
            id: "style_rest",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/style/rest",
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
        let x_list = self.x_list.optional("X-List", &mut problems);
        let x_colour = self.x_colour.optional("X-Colour", &mut problems);
        let session = self.session.optional("session", &mut problems);
        let theme = self.theme.optional("theme", &mut problems);
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .header(crate::runtime::Style::Simple, "X-List", &x_list)?
            .header(crate::runtime::Style::SimpleExploded, "X-Colour", &x_colour)?
            .cookie(crate::runtime::Style::FormExploded, "session", &session)?
            .cookie(crate::runtime::Style::Form, "theme", &theme)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for StyleRest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("StyleRest").finish_non_exhaustive()
    }
}
