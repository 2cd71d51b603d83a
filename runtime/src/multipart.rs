//! Bodies of several parts, by RFC 7578.

use std::fmt;

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use super::invalid::InvalidInput;

/// A file as a part of a body.
///
/// ```
/// use palomma::FilePart;
///
/// let file = FilePart::new(vec![0x25, 0x50, 0x44, 0x46])
///     .file_name("contract.pdf")
///     .media_type("application/pdf");
/// assert_eq!(format!("{file:?}"), "FilePart(4 bytes)");
/// ```
#[derive(Clone)]
pub struct FilePart {
    bytes: Bytes,
    file_name: Option<String>,
    media_type: Option<String>,
}

impl FilePart {
    /// A file that holds these bytes.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self {
            bytes: bytes.into(),
            file_name: None,
            media_type: None,
        }
    }

    /// The file's name; that of the part unless set.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// What the file holds; what the documentation states unless set.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }
}

impl<T: Into<Bytes>> From<T> for FilePart {
    fn from(bytes: T) -> Self {
        Self::new(bytes)
    }
}

impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FilePart({} bytes)", self.bytes.len())
    }
}

/// A body of several parts, in their order.
///
/// ```
/// use palomma::{FilePart, Multipart};
///
/// let parts = Multipart::new()
///     .text("title", "Contract")
///     .file("file", FilePart::new("…").file_name("contract.txt"));
/// assert_eq!(format!("{parts:?}"), "Multipart(2 parts)");
/// ```
#[derive(Clone, Default)]
pub struct Multipart {
    parts: Vec<Part>,
}

#[derive(Clone)]
struct Part {
    name: String,
    file_name: Option<String>,
    media_type: Option<String>,
    bytes: Bytes,
}

impl Multipart {
    /// No part yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    #[must_use]
    pub fn text(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.parts.push(Part {
            name: name.into(),
            file_name: None,
            media_type: None,
            bytes: text.into().into(),
        });
        self
    }

    /// Adds a file.
    #[must_use]
    pub fn file(mut self, name: &str, file: impl Into<FilePart>) -> Self {
        self.add_file(name, None, file.into());
        self
    }

    /// Adds a file; `media_type` is what the documentation states.
    #[doc(hidden)]
    pub fn add_file(&mut self, name: &str, media_type: Option<&str>, file: FilePart) {
        self.parts.push(Part {
            name: name.to_owned(),
            file_name: Some(file.file_name.unwrap_or_else(|| name.to_owned())),
            media_type: file.media_type.or_else(|| {
                let stated = media_type.unwrap_or("application/octet-stream");
                Some(stated.to_owned())
            }),
            bytes: file.bytes,
        });
    }

    /// Adds a value: a text or a number as text, an object as JSON, and each
    /// item of a list as a part of its own.
    ///
    /// ```
    /// use palomma::Multipart;
    ///
    /// let parts = Multipart::new().value("tags", &["new", "urgent"])?;
    /// assert_eq!(format!("{parts:?}"), "Multipart(2 parts)");
    /// # Ok::<(), palomma::InvalidInput>(())
    /// ```
    ///
    /// # Errors
    /// When the value cannot be written as JSON.
    pub fn value(mut self, name: &str, value: &impl Serialize) -> Result<Self, InvalidInput> {
        self.add_value(name, None, value)?;
        Ok(self)
    }

    /// Adds a value; `media_type` is what the documentation states.
    #[doc(hidden)]
    pub fn add_value(
        &mut self,
        name: &str,
        media_type: Option<&str>,
        value: &impl Serialize,
    ) -> Result<(), InvalidInput> {
        let values = match to_value(name, value)? {
            Value::Array(items) => items,
            value => vec![value],
        };
        for value in values.into_iter().filter(|value| !value.is_null()) {
            self.add_one(name, media_type, value);
        }
        Ok(())
    }

    fn add_one(&mut self, name: &str, media_type: Option<&str>, value: Value) {
        let is_json = media_type.is_some_and(|media| media.ends_with("json"));
        match value {
            Value::String(text) if !is_json => self.add(name, media_type, text),
            Value::Object(_) | Value::Array(_) => {
                let media_type = media_type.unwrap_or("application/json");
                self.add(name, Some(media_type), value.to_string());
            }
            value => self.add(name, media_type, value.to_string()),
        }
    }

    fn add(&mut self, name: &str, media_type: Option<&str>, text: String) {
        self.parts.push(Part {
            name: name.to_owned(),
            file_name: None,
            media_type: media_type.map(str::to_owned),
            bytes: text.into(),
        });
    }

    /// The whole body, and what separates its parts.
    pub(crate) fn encode(&self) -> (Bytes, String) {
        let boundary = self.boundary();
        let mut body = Vec::new();
        for part in &self.parts {
            body.extend_from_slice(format!("--{boundary}\r\n{}\r\n", part.head()).as_bytes());
            body.extend_from_slice(&part.bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        (body.into(), boundary)
    }

    /// A text that no part contains.
    fn boundary(&self) -> String {
        let mut number = 0_u64;
        loop {
            let boundary = format!("part-of-the-request-{number:016x}");
            let is_free = !self.parts.iter().any(|part| part.contains(&boundary));
            if is_free {
                return boundary;
            }
            number += 1;
        }
    }
}

impl Part {
    fn head(&self) -> String {
        let mut head = format!(
            "Content-Disposition: form-data; name=\"{}\"",
            quoted(&self.name)
        );
        if let Some(name) = &self.file_name {
            head.push_str(&format!("; filename=\"{}\"", quoted(name)));
        }
        head.push_str("\r\n");
        if let Some(media_type) = &self.media_type {
            head.push_str(&format!("Content-Type: {}\r\n", one_line(media_type)));
        }
        head
    }

    fn contains(&self, text: &str) -> bool {
        let mut windows = self.bytes.windows(text.len());
        windows.any(|window| window == text.as_bytes())
    }
}

/// A name that ends neither its quotes nor its line.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

fn to_value(name: &str, value: &impl Serialize) -> Result<Value, InvalidInput> {
    serde_json::to_value(value).map_err(|_| {
        let mut problems = InvalidInput::default();
        problems.push(name, "cannot be written");
        problems
    })
}

impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Multipart({} parts)", self.parts.len())
    }
}

#[cfg(test)]
mod tests {
    use super::{FilePart, Multipart};

    #[test]
    fn parts_are_written_as_the_rfc_says() {
        let parts = Multipart::new()
            .text("title", "A \"b\"")
            .file("doc", FilePart::new("x").file_name("a\"\r\nb.txt"));
        let (body, boundary) = parts.encode();
        let expected = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nA \"b\"\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"doc\"; filename=\"a%22%0D%0Ab.txt\"\r\n\
             Content-Type: application/octet-stream\r\n\r\nx\r\n--{boundary}--\r\n"
        );
        assert_eq!(String::from_utf8_lossy(&body), expected);
    }

    #[test]
    fn no_part_contains_what_separates_the_parts() {
        let (_, boundary) = Multipart::new().encode();
        let (_, other) = Multipart::new().text("a", boundary.clone()).encode();
        assert_ne!(boundary, other);
    }
}
