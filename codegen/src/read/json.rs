//! Reads strict JSON.

use std::borrow::Cow;

use super::Outcome;
use super::number;
use super::tree::{Builder, Halt, Kind, Part};
use crate::finding::Finding;
use crate::node::{Node, Value};
use crate::source::Place;

/// Reads `text`, which stands in `region`.
///
/// # Errors
/// The finding, if this is not JSON.
pub(super) fn read(text: &str, region: Place) -> Result<Outcome, Halt> {
    let mut reader = Reader {
        text,
        region,
        at: 0,
        builder: Builder::default(),
    };
    match reader.document() {
        Ok(()) => Ok(reader.builder.finish()),
        Err(finding) if finding.rule == "json-syntax" => Err(finding),
        Err(finding) => {
            let (_, mut findings) = reader.builder.finish();
            findings.push(*finding);
            Ok((None, findings))
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    region: Place,
    at: usize,
    builder: Builder,
}

/// What comes next.
#[derive(PartialEq, Eq)]
enum Next {
    Value,
    Done,
}

impl<'a> Reader<'a> {
    fn document(&mut self) -> Result<(), Halt> {
        while self.value()? == Next::Value {}
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.wrong(
                "the document has ended before this",
                "remove what follows the document",
            )),
        }
    }

    /// Reads a scalar, or the beginning of a list or map, and everything up to
    /// where the next value has to stand.
    fn value(&mut self) -> Result<Next, Halt> {
        self.blank();
        let start = self.at;
        match self.peek() {
            Some(b'{') => self.open(Kind::Map),
            Some(b'[') => self.open(Kind::List),
            Some(b'"') => {
                let text = self.string()?.into_owned();
                self.scalar(start, Value::String(text))
            }
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            _ => Err(self.no_value()),
        }
    }

    fn open(&mut self, kind: Kind) -> Result<Next, Halt> {
        let place = self.place(self.at, self.at + 1);
        self.builder.open(kind, place, 0)?;
        self.at += 1;
        self.blank();
        match (kind, self.peek()) {
            (Kind::Map, Some(b'}')) | (Kind::List, Some(b']')) => self.after_value(),
            (Kind::Map, _) => self.key(),
            (Kind::List, _) => Ok(Next::Value),
        }
    }

    fn scalar(&mut self, start: usize, value: Value) -> Result<Next, Halt> {
        let node = Node::new(value, self.place(start, self.at));
        self.builder.scalar(Part::scalar(node, None))?;
        self.after_value()
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Next, Halt> {
        let start = self.at;
        if !self.rest().starts_with(word) {
            return Err(self.no_value());
        }
        self.at += word.len();
        self.scalar(start, value)
    }

    /// Closes what ends here and goes on to the next key or value.
    fn after_value(&mut self) -> Result<Next, Halt> {
        loop {
            self.blank();
            let Some((kind, opened)) = self.builder.open_kind() else {
                return Ok(Next::Done);
            };
            match (kind, self.peek()) {
                (Kind::Map, Some(b'}')) | (Kind::List, Some(b']')) => self.close(),
                (_, Some(b',')) => return self.comma(kind),
                (_, None) => return Err(self.unclosed(opened)),
                (Kind::Map, _) => {
                    return Err(self.wrong("a comma or `}` is missing before this", "add it"));
                }
                (Kind::List, _) => {
                    return Err(self.wrong("a comma or `]` is missing before this", "add it"));
                }
            }
        }
    }

    fn close(&mut self) {
        self.at += 1;
        if let Some((_, part)) = self.builder.close(self.region.start + self.at) {
            self.builder.add(part);
        }
    }

    fn comma(&mut self, kind: Kind) -> Result<Next, Halt> {
        let comma = self.at;
        self.at += 1;
        self.blank();
        if matches!(self.peek(), Some(b'}' | b']')) {
            self.at = comma;
            return Err(self.wrong("nothing follows this comma", "remove the comma"));
        }
        match kind {
            Kind::Map => self.key(),
            Kind::List => Ok(Next::Value),
        }
    }

    fn key(&mut self) -> Result<Next, Halt> {
        let start = self.at;
        if self.peek() != Some(b'"') {
            return Err(self.wrong(
                "a key in double quotes is missing here",
                "put the key into double quotes",
            ));
        }
        let text = self.string()?.into_owned();
        self.builder.key(text, self.place(start, self.at));
        self.blank();
        if self.peek() != Some(b':') {
            return Err(self.wrong("a colon is missing before this", "write `\"key\": value`"));
        }
        self.at += 1;
        Ok(Next::Value)
    }

    fn number(&mut self) -> Result<Next, Halt> {
        let start = self.at;
        let rest = self.rest();
        let length = rest
            .bytes()
            .take_while(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))
            .count();
        let text = rest.get(..length).unwrap_or("");
        if !is_number(text) {
            return Err(self.wrong(
                "this is not a number as JSON writes it",
                "write it like `-12.5e3`, without leading zeros, or put it into quotes",
            ));
        }
        self.at += length;
        let value = number::decimal(text)
            .map(Value::Number)
            .unwrap_or_else(|trouble| {
                let place = self.place(start, self.at);
                let finding = Finding::error(trouble.rule, trouble.message, place);
                self.builder.findings.push(finding.with_help(trouble.help));
                Value::String(text.to_owned())
            });
        self.scalar(start, value)
    }

    /// The string that begins here.
    fn string(&mut self) -> Result<Cow<'a, str>, Halt> {
        let start = self.at + 1;
        let stretch = self.plain_stretch(start)?;
        self.at = start + stretch.len();
        if self.peek() == Some(b'"') {
            self.at += 1;
            return Ok(Cow::Borrowed(stretch));
        }
        self.escaped(stretch.to_owned()).map(Cow::Owned)
    }

    /// What follows an escape, up to the quotes.
    fn escaped(&mut self, mut text: String) -> Result<String, Halt> {
        loop {
            if self.peek() == Some(b'"') {
                self.at += 1;
                return Ok(text);
            }
            text.push(self.escape()?);
            let stretch = self.plain_stretch(self.at)?;
            text.push_str(stretch);
            self.at += stretch.len();
        }
    }

    /// What stands between `start` and the next quotes or backslash.
    fn plain_stretch(&mut self, start: usize) -> Result<&'a str, Halt> {
        let rest = self.text.get(start..).unwrap_or("");
        let length = rest
            .bytes()
            .position(|byte| byte < b' ' || byte == b'"' || byte == b'\\');
        let Some(length) = length else {
            self.at = start.saturating_sub(1);
            return Err(self.wrong("this text has no end", "close the quotes"));
        };
        let stretch = rest.get(..length).unwrap_or("");
        if rest.as_bytes().get(length).is_some_and(|byte| *byte < b' ') {
            self.at = start + length;
            return Err(self.wrong(
                "a line break, tab or control character cannot stand in text",
                "close the quotes, or write it as `\\n`, `\\t` or `\\u001f`",
            ));
        }
        Ok(stretch)
    }

    /// The character an escape stands for.
    fn escape(&mut self) -> Result<char, Halt> {
        let letter = self.text.as_bytes().get(self.at + 1).copied();
        let character = match letter {
            Some(b'u') => return self.unicode(),
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(c @ (b'"' | b'\\' | b'/')) => char::from(c),
            _ => return Err(self.bad_escape()),
        };
        self.at += 2;
        Ok(character)
    }

    /// `\u0041`, or two of them for a character beyond U+FFFF.
    fn unicode(&mut self) -> Result<char, Halt> {
        let Some(first) = self.hex(self.at) else {
            return Err(self.bad_escape());
        };
        if let Some(character) = char::from_u32(first) {
            self.at += 6;
            return Ok(character);
        }
        let second = self
            .hex(self.at + 6)
            .filter(|code| (0xdc00..0xe000).contains(code));
        let character = match second {
            Some(second) if first < 0xdc00 => {
                char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00))
            }
            _ => None,
        };
        self.at += if character.is_some() { 12 } else { 0 };
        character.ok_or_else(|| self.bad_escape())
    }

    /// The number of the `\uXXXX` at `at`.
    fn hex(&self, at: usize) -> Option<u32> {
        let digits = self.text.get(at..at + 6)?.strip_prefix("\\u")?;
        let all = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        all.then(|| u32::from_str_radix(digits, 16).ok()).flatten()
    }

    fn blank(&mut self) {
        let bytes = self.text.as_bytes().get(self.at..).unwrap_or(&[]);
        let blanks = bytes
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
        self.at += blanks.count();
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn place(&self, start: usize, end: usize) -> Place {
        Place {
            file: self.region.file,
            start: self.region.start + start,
            end: self.region.start + end,
        }
    }

    fn wrong(&self, message: &str, help: &str) -> Halt {
        let length = self.rest().chars().next().map_or(0, char::len_utf8);
        let place = self.place(self.at, self.at + length);
        let message = format!("this is not JSON: {message}");
        Box::new(Finding::error("json-syntax", message, place).with_help(help))
    }

    fn no_value(&self) -> Halt {
        self.wrong(
            "a value is missing here",
            "write text in double quotes, a number, `true`, `false`, `null`, a list or a map",
        )
    }

    fn bad_escape(&self) -> Halt {
        self.wrong(
            "this escape stands for no character",
            "write `\\` as `\\\\`, and a character beyond U+FFFF as two escapes",
        )
    }

    fn unclosed(&self, opened: Place) -> Halt {
        let mut finding = self.wrong("the text ends before the list or map does", "close it");
        finding.related.push((opened, "opened here".to_owned()));
        finding
    }
}

/// `-? (0 | [1-9] [0-9]*) (\. [0-9]+)? ([eE] [-+]? [0-9]+)?`
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let no_zero = whole == "0" || !whole.starts_with('0');
    no_zero && [whole, fraction, exponent].into_iter().all(is_digits)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
