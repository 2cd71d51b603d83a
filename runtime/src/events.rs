//! Server-sent events, as the HTML standard describes them.

use std::fmt;

use serde::de::DeserializeOwned;

use super::error::{Error, ErrorKind};
use super::stream::ByteStream;

/// An event a server sent.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// Its kind; none for the usual one.
    pub kind: Option<String>,
    /// What it holds.
    pub data: String,
    /// Its identifier, from which a stream can be taken up again.
    pub id: Option<String>,
}

impl Event {
    /// What it holds, read as JSON.
    ///
    /// # Errors
    /// It is not that type's JSON.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(&self.data)
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("kind", &self.kind)
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// The events of an answer, as they arrive.
///
/// ```no_run
/// # async fn example(mut events: palomma::EventStream) -> Result<(), palomma::Error> {
/// while let Some(event) = events.next().await? {
///     println!("{}", event.data);
/// }
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct EventStream {
    bytes: ByteStream,
    parser: Parser,
}

impl EventStream {
    pub(crate) fn new(bytes: ByteStream) -> Self {
        let parser = Parser::default();
        Self { bytes, parser }
    }

    /// The next event; none at the end.
    ///
    /// # Errors
    /// The connection fails, nothing arrives for too long, or an event is
    /// larger than an answer the client allows.
    pub async fn next(&mut self) -> Result<Option<Event>, Error> {
        loop {
            if let Some(event) = self.parser.next() {
                return Ok(Some(event));
            }
            let Some(chunk) = self.bytes.chunk().await? else {
                return Ok(None);
            };
            self.parser.push(&chunk);
            if self.parser.held() > self.bytes.limit() {
                let about = format!("an event is larger than {} bytes", self.bytes.limit());
                let error = Error::new(ErrorKind::TooLarge, about);
                return Err(error.during(self.bytes.operation()));
            }
        }
    }
}

/// What has arrived and is not yet an event.
#[derive(Default)]
struct Parser {
    bytes: Vec<u8>,
    at: usize,
    event: Event,
    has_data: bool,
}

impl Parser {
    fn push(&mut self, bytes: &[u8]) {
        self.bytes.drain(..self.at);
        self.at = 0;
        self.bytes.extend_from_slice(bytes);
    }

    fn held(&self) -> usize {
        self.bytes.len() - self.at + self.event.data.len()
    }

    fn next(&mut self) -> Option<Event> {
        while let Some(line) = self.line() {
            if !line.is_empty() {
                self.field(&line);
            } else if let Some(event) = self.finish() {
                return Some(event);
            }
        }
        None
    }

    /// The next line, if the whole of it is there. A carriage return at the
    /// end may be half of a line's end and has to wait.
    fn line(&mut self) -> Option<String> {
        let rest = self.bytes.get(self.at..)?;
        let length = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'))?;
        let end = match (rest.get(length), rest.get(length + 1)) {
            (Some(b'\r'), None) => return None,
            (Some(b'\r'), Some(b'\n')) => 2,
            _ => 1,
        };
        let line = String::from_utf8_lossy(rest.get(..length)?);
        let line = line.trim_start_matches('\u{feff}').to_owned();
        self.at += length + end;
        Some(line)
    }

    fn field(&mut self, line: &str) {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "event" => self.event.kind = Some(value.to_owned()),
            "id" if !value.contains('\0') => self.event.id = Some(value.to_owned()),
            "data" => {
                if self.has_data {
                    self.event.data.push('\n');
                }
                self.event.data.push_str(value);
                self.has_data = true;
            }
            _ => {}
        }
    }

    /// The event, if it holds anything; its identifier stays for the next.
    fn finish(&mut self) -> Option<Event> {
        let id = self.event.id.clone();
        let next = Event {
            id,
            ..Event::default()
        };
        let event = std::mem::replace(&mut self.event, next);
        std::mem::take(&mut self.has_data).then_some(event)
    }
}

impl fmt::Debug for Parser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parser").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::{Event, Parser};

    const TEXT: &str = "\u{feff}: a comment\nevent: add\ndata: 1\ndata:2\nid: 7\n\n\
                        data\r\n\r\nignored: x\n\nid: 8\rdata: end\r\r\ndata: unfinished";

    fn events(pieces: &[&[u8]]) -> Vec<(Option<String>, String, Option<String>)> {
        let mut parser = Parser::default();
        let mut events = Vec::new();
        for piece in pieces {
            parser.push(piece);
            while let Some(Event { kind, data, id }) = parser.next() {
                events.push((kind, data, id));
            }
        }
        events
    }

    #[test]
    fn events_are_read_however_they_are_cut() {
        let text = |text: &str| Some(text.to_owned());
        let expected = vec![
            (text("add"), "1\n2".to_owned(), text("7")),
            (None, String::new(), text("7")),
            (None, "end".to_owned(), text("8")),
        ];
        assert_eq!(events(&[TEXT.as_bytes()]), expected);
        let bytes: Vec<_> = TEXT.as_bytes().chunks(1).collect();
        assert_eq!(events(&bytes), expected);
    }
}
