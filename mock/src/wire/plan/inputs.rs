//! Inputs of several kinds: the document's examples, what is required and no more, random ones.
use serde_json::{Map, Value, json};

use super::described::described;
use super::letters;
use super::said::{self, is_form, is_nested, sayable, sayable_form};
use crate::document::Document;
use crate::document::convert::Direction;
use crate::document::flat::flatten_first;
use crate::document::operation::{In, Media, Need, Operation, Parameter, Style};
use crate::document::schema::Schema;
use crate::generate::{Generator, Letters, Members, Mode, fitting, kind};
use crate::random::Random;

/// Forms that are made until one can be said.
const MOST_FORMS: usize = 8;

/// What an operation is called with.
#[derive(Debug, Clone, Default)]
pub(in crate::wire) struct Inputs {
    pub(in crate::wire) parameters: Vec<Given>,
    pub(in crate::wire) body: Option<GivenBody>,
}

/// A parameter with its value.
#[derive(Debug, Clone)]
pub(in crate::wire) struct Given {
    pub(in crate::wire) place: In,
    pub(in crate::wire) name: String,
    pub(in crate::wire) value: Value,
}

/// A body in one of the documented media types.
#[derive(Debug, Clone)]
pub(in crate::wire) struct GivenBody {
    pub(in crate::wire) media: String,
    pub(in crate::wire) value: Value,
    /// Whether it is valid; schemas exist that nothing fits.
    pub(in crate::wire) fits: bool,
}

/// A way of making inputs.
#[derive(Debug, Clone, Copy)]
struct Kind {
    name: &'static str,
    mode: Mode,
    members: Members,
    texts: Texts,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Texts {
    Plain,
    Odd,
}

const KINDS: [Kind; 7] = [
    Kind {
        name: "the examples",
        mode: Mode::Static,
        members: Members::Wanted,
        texts: Texts::Plain,
    },
    Kind {
        name: "what is required",
        mode: Mode::Static,
        members: Members::Required,
        texts: Texts::Plain,
    },
    Kind {
        name: "random values",
        mode: Mode::Dynamic,
        members: Members::Wanted,
        texts: Texts::Plain,
    },
    Kind {
        name: "odd letters",
        mode: Mode::Dynamic,
        members: Members::Wanted,
        texts: Texts::Odd,
    },
    Kind {
        name: "other random values",
        mode: Mode::Dynamic,
        members: Members::Wanted,
        texts: Texts::Plain,
    },
    Kind {
        name: "other odd letters",
        mode: Mode::Dynamic,
        members: Members::Wanted,
        texts: Texts::Odd,
    },
    Kind {
        name: "odd letters where required",
        mode: Mode::Dynamic,
        members: Members::Required,
        texts: Texts::Odd,
    },
];

impl Inputs {
    /// The parameter of a name and place, if it is given.
    pub(in crate::wire) fn parameter(&self, parameter: &Parameter) -> Option<&Value> {
        let mut all = self.parameters.iter();
        let found = all.find(|one| one.place == parameter.place && one.name == parameter.name);
        found.map(|one| &one.value)
    }

    /// The inputs as a client is given them.
    pub(in crate::wire) fn to_json(&self) -> Value {
        let of = |place| {
            let own = self.parameters.iter().filter(|one| one.place == place);
            let own: Map<_, _> = own
                .map(|one| (one.name.clone(), one.value.clone()))
                .collect();
            Value::Object(own)
        };
        let mut inputs = json!({
            "path": of(In::Path),
            "query": of(In::Query),
            "header": of(In::Header),
            "cookie": of(In::Cookie),
        });
        if let (Some(inputs), Some(body)) = (inputs.as_object_mut(), &self.body) {
            let body = json!({ "media": body.media, "value": body.value });
            inputs.insert("body".to_owned(), body);
        }
        inputs
    }
}

/// Inputs of every kind, in every media type of the body.
pub(super) fn inputs(
    document: &Document,
    operation: &Operation,
    seed: u64,
    notes: &mut Vec<String>,
) -> Vec<(String, Inputs)> {
    let mut all = Vec::new();
    for kind in KINDS {
        let maker = Maker {
            document,
            operation,
            kind,
            seed,
        };
        match maker.all() {
            Ok(made) => all.extend(made),
            Err(note) if notes.contains(&note) => {}
            Err(note) => notes.push(note),
        }
    }
    all
}

struct Maker<'a> {
    document: &'a Document,
    operation: &'a Operation,
    kind: Kind,
    seed: u64,
}

impl Maker<'_> {
    fn all(&self) -> Result<Vec<(String, Inputs)>, String> {
        let mut parameters = Vec::new();
        for parameter in &self.operation.parameters {
            if parameter.required == Need::Optional && self.kind.members == Members::Required {
                continue;
            }
            match self.parameter(parameter) {
                Some(value) => parameters.push(Given {
                    place: parameter.place,
                    name: parameter.name.clone(),
                    value,
                }),
                None if parameter.required == Need::Required => {
                    return Err(format!("no value was found for {}", parameter.name));
                }
                None => {}
            }
        }
        let with = |body| Inputs {
            parameters: parameters.clone(),
            body,
        };
        let name = self.kind.name;
        let bodies = self.bodies();
        if bodies.is_empty() {
            return Ok(vec![(name.to_owned(), with(None))]);
        }
        let each = bodies.into_iter();
        Ok(each
            .map(|body| (format!("{name} as {}", body.media), with(Some(body))))
            .collect())
    }

    /// The body in each media type; none where it need not be there and only that is wanted.
    fn bodies(&self) -> Vec<GivenBody> {
        let Some(body) = &self.operation.body else {
            return Vec::new();
        };
        if body.required == Need::Optional && self.kind.members == Members::Required {
            return Vec::new();
        }
        let mut made: Vec<_> = body.content.iter().map(|of| self.body(of)).collect();
        if body.required == Need::Optional {
            made.retain(|body| body.fits);
        }
        made
    }

    fn parameter(&self, parameter: &Parameter) -> Option<Value> {
        let sayable = |value| sayable(parameter.style, value);
        let example = parameter.example.clone().map(sayable);
        let example = example.filter(|_| self.kind.mode == Mode::Static);
        let fits = |value: &Value| {
            let said = said::parameter(parameter.style, value);
            said.is_some_and(|said| self.fits(&parameter.schema, &said))
        };
        let is_something =
            |value: &Value| is_something(parameter.place, value) && is_clear(parameter, value);
        let letters = letters::of_parameter(self.operation, parameter);
        let made = |members| {
            let purpose = (parameter.name.as_str(), members);
            let made = sayable(self.made(&parameter.schema, purpose, letters));
            Some(made).filter(fits).filter(is_something)
        };
        let example = example.filter(fits).filter(is_something);
        // What requires nothing is made with what it may hold, to be there at all.
        example
            .or_else(|| made(self.kind.members))
            .or_else(|| made(Members::Wanted))
            // What may be anything is a text at least.
            .or_else(|| {
                let text = self.may_be_text(&parameter.schema);
                text.then(|| json!("any text")).filter(fits)
            })
    }

    /// Whether nothing of a schema speaks of another kind of value than a text.
    fn may_be_text(&self, schema: &Schema) -> bool {
        let flat = flatten_first(&self.document.root, &schema.raw);
        matches!(kind(&flat), "any" | "string")
    }

    fn body(&self, media: &Media) -> GivenBody {
        let value = match &media.schema {
            Some(schema) if is_form(media) => self.form(media, schema),
            Some(schema) => self.described(schema, (&media.media_type, self.kind.members)),
            None if media.is_json() => json!({ "any": "value" }),
            None => json!("any text"),
        };
        let value = match value {
            value if media.is_json() || said::has_members(media, &value) => value,
            // A body that is there holds something.
            Value::String(text) if text.is_empty() => json!("x"),
            Value::String(text) => Value::String(text),
            value => Value::String(value.to_string()),
        };
        let schema = media.schema.as_ref();
        GivenBody {
            media: media.media_type.clone(),
            fits: schema.is_none_or(|schema| match is_form(media) {
                true => self.fits(schema, &said::form(media, &value)),
                false => self.fits(schema, &value),
            }),
            value,
        }
    }

    /// A form that can be said: one that requires what is empty is made with what it may hold,
    /// until that is not empty.
    fn form(&self, media: &Media, schema: &Schema) -> Value {
        let made = |members, purpose: &str| {
            sayable_form(media, self.described(schema, (purpose, members)))
        };
        let fits = |value: &Value| self.fits(schema, &said::form(media, value));
        let first = made(self.kind.members, &media.media_type);
        if fits(&first) {
            return first;
        }
        let mut others = (0..MOST_FORMS).map(|turn| made(Members::Wanted, &turn.to_string()));
        others.find(fits).unwrap_or(first)
    }

    /// A value of what a client has a place for.
    fn described(&self, schema: &Schema, purpose: (&str, Members)) -> Value {
        let value = self.made(schema, purpose, letters::of_body());
        let known = described(&self.document.root, &schema.raw, value.clone());
        let known = Some(known).filter(|known| self.fits(schema, known));
        known.unwrap_or(value)
    }

    fn made(&self, schema: &Schema, purpose: (&str, Members), letters: Letters) -> Value {
        let Kind { name, mode, .. } = self.kind;
        let (purpose, members) = purpose;
        let purpose = format!("{name} {} {purpose}", self.operation.id);
        let random = Random::new(self.seed, &purpose);
        let root = &self.document.root;
        let mut generator = Generator::new(root, Direction::Request, mode, random);
        generator.members = members;
        if self.kind.texts == Texts::Odd {
            generator.letters = letters;
        }
        fitting(&mut generator, schema)
    }

    fn fits(&self, schema: &Schema, value: &Value) -> bool {
        schema.fits(&self.document.root, Direction::Request, value)
    }
}

/// Whether a parameter can be read from where it stands, or has to be there all the same.
fn is_clear(parameter: &Parameter, value: &Value) -> bool {
    let is_plain = parameter.place != In::Header || parameter.style == Style::Json;
    is_plain || parameter.required == Need::Required || !is_nested(value)
}

/// Whether a parameter is there at all: nothing of a request tells an empty list from none, nor
/// an empty header or segment.
fn is_something(place: In, value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        Value::String(text) => place == In::Query || !text.trim().is_empty(),
        _ => true,
    }
}
