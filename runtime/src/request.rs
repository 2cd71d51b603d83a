//! A request being put together from typed inputs.

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use ::url::Url;
use percent_encoding::percent_decode_str;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use super::body::Body;
use super::caller::Caller;
use super::error::Error;
use super::invalid::InvalidInput;
use super::multipart::Multipart;
use super::operation::Operation;
use super::path;
use super::security::put_cookie;
use super::style::{self, Encoding, Style};
use super::url;

/// A request being put together; what cannot be sent is refused at once.
///
/// In a box, for it is handed on with every value that is put in.
pub struct Request(Box<Draft>);

/// What a request consists of.
pub struct Draft {
    pub(super) caller: Caller,
    pub(super) operation: &'static Operation,
    /// From the first segment with a parameter on.
    path: Cow<'static, str>,
    query: Vec<String>,
    accept: HeaderValue,
    content_type: Option<HeaderValue>,
    parameters: HeaderMap,
    pub(super) body: Option<Body>,
}

impl Deref for Request {
    type Target = Draft;

    fn deref(&self) -> &Draft {
        &self.0
    }
}

impl DerefMut for Request {
    fn deref_mut(&mut self) -> &mut Draft {
        &mut self.0
    }
}

impl Request {
    pub(crate) fn new(caller: Caller, operation: &'static Operation) -> Self {
        Self(Box::new(Draft {
            caller,
            operation,
            path: url::split(operation.path).1.into(),
            query: Vec::new(),
            accept: json(operation.accept)
                .unwrap_or_else(|| HeaderValue::from_static(operation.accept)),
            content_type: None,
            parameters: HeaderMap::new(),
            body: None,
        }))
    }

    /// Asks for one media type of those the operation answers in.
    pub fn accepting(mut self, media_type: Option<&str>) -> Result<Self, Error> {
        if let Some(media_type) = media_type {
            let value = HeaderValue::from_str(media_type)
                .map_err(|_| self.refuse("accept", "is no media type"))?;
            self.accept = value;
        }
        Ok(self)
    }

    /// Puts a parameter in the path.
    pub fn path(mut self, style: Style, name: &str, value: &impl Serialize) -> Result<Self, Error> {
        let value = self.value(name, value)?;
        let text = style::path(style, name, &value, path::segment)
            .map_err(|reason| self.refuse(name, reason))?;
        self.path = path::filled(&self.path, name, &text).into();
        Ok(self)
    }

    /// Puts a parameter in the query; nothing for none.
    pub fn query(self, style: Style, name: &str, value: &impl Serialize) -> Result<Self, Error> {
        self.query_in(style, name, value, Encoding::Reserved)
    }

    /// Puts a parameter in the query, with reserved characters as they are.
    pub fn query_reserved(
        self,
        style: Style,
        name: &str,
        value: &impl Serialize,
    ) -> Result<Self, Error> {
        self.query_in(style, name, value, Encoding::Separators)
    }

    fn query_in(
        mut self,
        style: Style,
        name: &str,
        value: &impl Serialize,
        encoding: Encoding,
    ) -> Result<Self, Error> {
        let value = self.value(name, value)?;
        self.query
            .extend(style::query(style, name, &value, encoding));
        Ok(self)
    }

    /// Puts a parameter in a header; nothing for none.
    pub fn header(
        mut self,
        style: Style,
        name: &str,
        value: &impl Serialize,
    ) -> Result<Self, Error> {
        let value = self.value(name, value)?;
        let Some(text) = style::header(style, &value) else {
            return Ok(self);
        };
        let header = HeaderName::from_bytes(name.as_bytes()).ok();
        let value = HeaderValue::from_str(&text).ok();
        let (Some(header), Some(value)) = (header, value) else {
            return Err(self.refuse(name, "is no text for a header"));
        };
        self.parameters.append(header, value);
        Ok(self)
    }

    /// Puts a parameter in a cookie; nothing for none.
    pub fn cookie(
        mut self,
        style: Style,
        name: &str,
        value: &impl Serialize,
    ) -> Result<Self, Error> {
        let value = self.value(name, value)?;
        for pair in style::query(style, name, &value, Encoding::Reserved) {
            let (name, value) = pair.split_once('=').unwrap_or((&pair, ""));
            put_cookie(name, value, &mut self.parameters)?;
        }
        Ok(self)
    }

    /// Puts something in the request if it is there.
    pub fn optional<T>(
        self,
        value: Option<T>,
        put: impl FnOnce(Self, T) -> Result<Self, Error>,
    ) -> Result<Self, Error> {
        match value {
            Some(value) => put(self, value),
            None => Ok(self),
        }
    }

    /// Sets a JSON body.
    pub fn json(self, media_type: &str, body: &impl Serialize) -> Result<Self, Error> {
        let bytes =
            serde_json::to_vec(body).map_err(|_| self.refuse("body", "cannot be written"))?;
        self.with_body(media_type, bytes.into())
    }

    /// Sets a body of names and values.
    pub fn form(
        self,
        media_type: &str,
        styles: &[(&str, Style)],
        body: &impl Serialize,
    ) -> Result<Self, Error> {
        let Value::Object(members) = self.value("body", body)? else {
            return Err(self.refuse("body", "is no set of names and values"));
        };
        let style_of = |name: &str| {
            let mut styles = styles.iter();
            styles.find_map(|(of, style)| (*of == name).then_some(*style))
        };
        let pairs: Vec<_> = members
            .iter()
            .flat_map(|(name, value)| style::form_member(style_of(name), name, value))
            .collect();
        self.with_body(media_type, pairs.join("&").into())
    }

    /// Sets a body of several parts.
    pub fn multipart(self, media_type: &str, body: &Multipart) -> Result<Self, Error> {
        let (bytes, boundary) = body.encode();
        let media_type = format!("{media_type}; boundary={boundary}");
        self.with_body(&media_type, bytes.into())
    }

    /// Sets a body of text.
    pub fn text(self, media_type: &str, body: String) -> Result<Self, Error> {
        self.with_body(media_type, body.into())
    }

    /// Sets a body of bytes, in the media type the caller states, if any.
    pub fn bytes(self, media_type: &str, body: Body) -> Result<Self, Error> {
        let stated = body.stated_media_type().map(str::to_owned);
        self.with_body(stated.as_deref().unwrap_or(media_type), body)
    }

    fn with_body(mut self, media_type: &str, body: Body) -> Result<Self, Error> {
        let media_type = json(media_type)
            .map_or_else(|| HeaderValue::from_str(media_type), Ok)
            .map_err(|_| self.refuse("body", "is of no valid media type"))?;
        self.content_type = Some(media_type);
        self.body = Some(body);
        Ok(self)
    }

    /// What stands above the body, without credentials.
    pub(super) fn headers(&self) -> HeaderMap {
        let mut headers = self.parameters.clone();
        headers.insert(ACCEPT, self.accept.clone());
        if let Some(media_type) = &self.content_type {
            headers.insert(CONTENT_TYPE, media_type.clone());
        }
        headers
    }

    /// Where the request goes.
    pub(super) fn url(&self) -> Result<Url, Error> {
        let mut url = self.caller.url(self.operation)?;
        if !self.path.is_empty() {
            url::go_on(&mut url, &self.path);
        }
        if !self.query.is_empty() {
            url::ask(&mut url, &self.query.join("&"));
        }
        Ok(url)
    }

    /// The values of parameters, wherever they are.
    pub(super) fn values(&self) -> Vec<String> {
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let fixed: Vec<_> = self.operation.path.split('/').collect();
        let path = self.path.split('/').filter(|part| !fixed.contains(part));
        let query = self.query.iter().flat_map(|pairs| pairs.split('&'));
        let query = query.map(|pair| pair.split_once('=').map_or(pair, |(_, value)| value));
        let headers = self.parameters.values();
        let headers = headers.filter_map(|value| value.to_str().ok());
        path.chain(query).chain(headers).map(decoded).collect()
    }

    fn value(&self, name: &str, value: &impl Serialize) -> Result<Value, Error> {
        serde_json::to_value(value).map_err(|_| self.refuse(name, "cannot be written"))
    }

    fn refuse(&self, name: &str, reason: &str) -> Error {
        let mut invalid = InvalidInput::default();
        invalid.push(name, reason);
        Error::invalid(invalid).during(self.operation)
    }
}

/// The media type as a header, if it is that of JSON, as nearly always: a header
/// made while the program runs is looked through letter by letter.
fn json(media_type: &str) -> Option<HeaderValue> {
    (media_type == "application/json")
        .then_some(const { HeaderValue::from_static("application/json") })
}
