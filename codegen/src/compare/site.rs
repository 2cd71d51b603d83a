//! Where a change is felt: operation, part of the operation, way into a schema.

use std::fmt;
use std::sync::Arc;

use super::traits::Traits;

/// An operation in both documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationRef {
    /// The method in capitals: `GET`.
    pub method: String,
    /// The path in the old document, if it is there; `webhook:name` for a
    /// webhook.
    pub old_path: Option<String>,
    /// The path in the new document, if it is there.
    pub new_path: Option<String>,
    /// The operationId, of the new document where there is one.
    pub id: Option<String>,
    /// Circumstances of the operation, such as [`Traits::UNSTABLE`].
    pub traits: Traits,
}

impl OperationRef {
    /// The path by which people know the operation: the old one, unless it is new.
    #[must_use]
    pub fn path(&self) -> &str {
        let path = self.old_path.as_ref().or(self.new_path.as_ref());
        path.map_or("", String::as_str)
    }
}

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// From the client to the server.
    Request,
    /// From the server to the client.
    Response,
    /// Neither, or both.
    None,
}

impl Direction {
    /// The other way.
    #[must_use]
    pub fn inverted(self) -> Self {
        match self {
            Self::Request => Self::Response,
            Self::Response => Self::Request,
            Self::None => Self::None,
        }
    }
}

/// The part of an operation or of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The document or the operation itself.
    Whole,
    /// A parameter.
    Parameter,
    /// A request body.
    RequestBody,
    /// A response.
    Response,
    /// A header of a response.
    Header,
    /// A component no operation uses.
    Component,
}

/// A part of an operation, named.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Site {
    /// Which part.
    pub part: Part,
    /// Which way its values travel.
    pub direction: Direction,
    /// The response's status, if it is part of a response.
    pub status: Option<String>,
    /// The media type, if it is a body.
    pub media_type: Option<String>,
    /// The name of the parameter (`query limit`), header or component.
    pub name: Option<String>,
    /// Circumstances of the part.
    pub traits: Traits,
}

impl Site {
    /// A part without status, media type and name.
    #[must_use]
    pub fn new(part: Part, direction: Direction) -> Self {
        Self {
            part,
            direction,
            status: None,
            media_type: None,
            name: None,
            traits: Traits::NONE,
        }
    }

    /// The document or an operation as a whole.
    #[must_use]
    pub fn whole() -> Self {
        Self::new(Part::Whole, Direction::None)
    }
}

impl fmt::Display for Site {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = match self.part {
            Part::Whole => "",
            Part::Parameter => "parameter",
            Part::RequestBody => "request body",
            Part::Response => "response",
            Part::Header => "header of response",
            Part::Component => "component",
        };
        out.write_str(part)?;
        for word in [&self.status, &self.name, &self.media_type]
            .into_iter()
            .flatten()
        {
            write!(out, " {word}")?;
        }
        Ok(())
    }
}

/// The way from a schema to a schema inside it; cheap to extend and to share.
#[derive(Clone, Debug, Default)]
pub struct SchemaPath(Option<Arc<Step>>);

#[derive(Debug)]
struct Step {
    before: SchemaPath,
    segment: Segment,
}

/// One step into a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// To another way of writing the same schema.
    Same,
    /// To a property, with what its object says about it.
    Property(Arc<str>, Traits),
    /// To the items of a list.
    Items,
    /// To a schema under a keyword (`additionalProperties`, `oneOf[Cat]`).
    Keyword(Arc<str>),
}

impl SchemaPath {
    /// This way and one step more.
    #[must_use]
    pub fn then(&self, segment: &Segment) -> Self {
        if *segment == Segment::Same {
            return self.clone();
        }
        Self(Some(Arc::new(Step {
            before: self.clone(),
            segment: segment.clone(),
        })))
    }

    /// Whether it leads nowhere else.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The name of the property it leads to, if the last step is one.
    #[must_use]
    pub fn last_property(&self) -> Option<&str> {
        match &self.0.as_ref()?.segment {
            Segment::Property(name, _) => Some(name),
            _ => None,
        }
    }

    /// What the object says about the property it leads to.
    #[must_use]
    pub fn traits(&self) -> Traits {
        match self.0.as_ref().map(|step| &step.segment) {
            Some(Segment::Property(_, traits)) => *traits,
            _ => Traits::NONE,
        }
    }

    fn segments(&self) -> Vec<&Segment> {
        let mut segments = Vec::new();
        let mut at = self;
        while let Some(step) = &at.0 {
            segments.push(&step.segment);
            at = &step.before;
        }
        segments.reverse();
        segments
    }
}

impl fmt::Display for SchemaPath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, segment) in self.segments().into_iter().enumerate() {
            let dot = if index == 0 { "" } else { "." };
            match segment {
                Segment::Same => Ok(()),
                Segment::Items => out.write_str("[]"),
                Segment::Property(name, _) => write!(out, "{dot}{name}"),
                Segment::Keyword(keyword) => write!(out, "{dot}<{keyword}>"),
            }?;
        }
        Ok(())
    }
}
