//! XML as elements: as much of it as bodies of requests have.

/// An element with what is in it; names without their prefixes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Element>,
    pub(super) text: String,
}

/// Elements inside one another at most.
const DEEPEST: usize = 100;

/// The element that a text consists of.
///
/// # Errors
/// What is wrong with the text, and where.
pub(crate) fn parse(text: &str) -> Result<Element, String> {
    let mut reader = Reader { text, at: 0 };
    reader.between()?;
    let element = reader.element(0)?;
    reader.between()?;
    match reader.rest() {
        "" => Ok(element),
        _ => Err(reader.wrong("something behind the outermost element")),
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn wrong(&self, what: &str) -> String {
        format!("{what} at byte {}", self.at)
    }

    fn take(&mut self, expected: &str) -> bool {
        let is_there = self.rest().starts_with(expected);
        self.at += if is_there { expected.len() } else { 0 };
        is_there
    }

    /// What stands before the end, which is passed.
    fn until(&mut self, end: &str) -> Result<&'a str, String> {
        let Some((before, _)) = self.rest().split_once(end) else {
            return Err(self.wrong(&format!("no {end} comes any more behind what begins")));
        };
        self.at += before.len() + end.len();
        Ok(before)
    }

    fn spaces(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    /// Passes spaces, comments and instructions.
    fn between(&mut self) -> Result<(), String> {
        loop {
            self.spaces();
            if self.take("<?") {
                self.until("?>")?;
            } else if self.take("<!--") {
                self.until("-->")?;
            } else if self.rest().starts_with("<!") {
                return Err(self.wrong("a declaration, which is not read,"));
            } else {
                return Ok(());
            }
        }
    }

    fn name(&mut self) -> Result<String, String> {
        let is_end = |letter: char| letter.is_whitespace() || "<>/=\"'&".contains(letter);
        let name = self.rest().split(is_end).next().unwrap_or_default();
        if name.is_empty() {
            return Err(self.wrong("no name"));
        }
        self.at += name.len();
        let local = name.rsplit(':').next().unwrap_or_default();
        Ok(local.to_owned())
    }

    fn element(&mut self, depth: usize) -> Result<Element, String> {
        if depth > DEEPEST {
            return Err(self.wrong("elements too deep in one another"));
        }
        if !self.take("<") {
            return Err(self.wrong("no element"));
        }
        let mut element = Element {
            name: self.name()?,
            ..Element::default()
        };
        loop {
            self.spaces();
            if self.take("/>") {
                return Ok(element);
            }
            if self.take(">") {
                self.content(&mut element, depth)?;
                return Ok(element);
            }
            let attribute = self.attribute()?;
            element.attributes.push(attribute);
        }
    }

    fn attribute(&mut self) -> Result<(String, String), String> {
        let name = self.name()?;
        self.spaces();
        let is_equation = self.take("=");
        self.spaces();
        let quote = match self.rest().chars().next() {
            Some('"') if is_equation => "\"",
            Some('\'') if is_equation => "'",
            _ => return Err(self.wrong("an attribute without a value in quotes")),
        };
        self.at += 1;
        let value = self.until(quote)?;
        Ok((name, unescaped(value)))
    }

    /// What is in an element, up to its end.
    fn content(&mut self, element: &mut Element, depth: usize) -> Result<(), String> {
        loop {
            let text = self.rest().split('<').next().unwrap_or_default();
            element.text += &unescaped(text);
            self.at += text.len();
            if self.take("</") {
                let name = self.name()?;
                self.spaces();
                return match self.take(">") && name == element.name {
                    true => Ok(()),
                    false => {
                        Err(self.wrong(&format!("{} does not end as it begins", element.name)))
                    }
                };
            } else if self.take("<![CDATA[") {
                element.text += self.until("]]>")?;
            } else if self.take("<!--") {
                self.until("-->")?;
            } else {
                let child = self.element(depth + 1)?;
                element.children.push(child);
            }
        }
    }
}

fn unescaped(text: &str) -> String {
    let mut pieces = text.split('&');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once(';').unwrap_or(("", piece));
        match letter(name) {
            Some(letter) => out.push(letter),
            None => out += &format!("&{name}"),
        }
        out += rest;
    }
    out
}

fn letter(name: &str) -> Option<char> {
    let number = |text: &str, radix| char::from_u32(u32::from_str_radix(text, radix).ok()?);
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => match name.strip_prefix("#x") {
            Some(text) => number(text, 16),
            None => number(name.strip_prefix('#')?, 10),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_is_read_with_all_that_is_in_it() {
        let text = "<?xml version='1.0'?><!-- a --><p:a b=\"1 &lt; 2\" c='&#65;'>x<d/><![CDATA[<y>]]></p:a>\n";
        let element = parse(text).unwrap();
        assert_eq!(
            (element.name.as_str(), element.text.as_str()),
            ("a", "x<y>")
        );
        let attributes = [("b", "1 < 2"), ("c", "A")].map(|(n, v)| (n.to_owned(), v.to_owned()));
        assert_eq!(element.attributes, attributes);
        assert_eq!(element.children[0].name, "d");
    }

    #[test]
    fn what_is_no_xml_is_told_with_its_place() {
        let endless = "<a>".repeat(500);
        for text in [
            "",
            "{}",
            "<a>",
            "<a></b>",
            "<a b=1/>",
            "<a/><b/>",
            "<!DOCTYPE a><a/>",
            &endless,
        ] {
            assert!(parse(text).unwrap_err().contains(" at byte "), "{text}");
        }
    }
}
