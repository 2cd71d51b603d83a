//! Values made from schemas.
mod kind;
mod mend;
mod pattern;
pub(crate) mod scalar;

pub(crate) use mend::fitting;

use serde_json::{Map, Value, json};

use crate::document::convert::Direction;
use crate::document::flat::{flatten, required, types};
use crate::document::pointer::{is_true, reference, resolve};
use crate::random::Random;
pub(crate) use kind::kind;

/// How values are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Examples, defaults, the first of several values: always the same.
    Static,
    /// Random under the seed; examples are not looked at.
    Dynamic,
}

/// Whether the examples of schemas may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Examples {
    Used,
    Ignored,
}

/// What free text is made of, and with it what numbers are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Letters {
    /// What people write.
    Plain,
    /// These, so that whatever is written in between has to be told apart; numbers are long.
    Odd(&'static [char]),
}

/// Which members of an object are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Members {
    /// Those that are required, and others.
    Wanted,
    /// Those that are required.
    Required,
}

/// Which of several alternatives is taken, below the outermost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choices {
    First,
    Any,
}

impl Choices {
    fn of(mode: Mode) -> Self {
        match mode {
            Mode::Static => Self::First,
            Mode::Dynamic => Self::Any,
        }
    }
}

/// Levels below which only what is required is made.
const SPARE_BELOW: usize = 6;
/// Levels below which nothing is made: only a schema that requires itself gets there.
const DEEPEST: usize = 32;
/// Values made before only what is required is made.
const GENEROUS: usize = 3000;
/// Items made at most, whatever is asked for.
const MOST_ITEMS: u64 = 200;

/// Times that a schema is made inside itself where it need not be.
const TURNS: usize = 2;

/// Ends of the names of properties that hold links.
const LINK_ENDS: [&str; 4] = ["url", "uri", "href", "link"];

/// Makes values for schemas of one document.
pub(crate) struct Generator<'a> {
    pub(crate) root: &'a Value,
    pub(crate) mode: Mode,
    pub(crate) examples: Examples,
    pub(crate) direction: Direction,
    pub(crate) random: Random,
    pub(crate) letters: Letters,
    pub(crate) members: Members,
    /// The alternative that the outermost choice takes.
    pub(crate) first_choice: usize,
    /// How the alternatives of a choice are taken.
    choices: Choices,
    made: usize,
    /// References that lead to what is being made.
    open: Vec<String>,
}

impl<'a> Generator<'a> {
    pub(crate) fn new(root: &'a Value, direction: Direction, mode: Mode, random: Random) -> Self {
        let examples = match mode {
            Mode::Static => Examples::Used,
            Mode::Dynamic => Examples::Ignored,
        };
        Self {
            root,
            mode,
            examples,
            direction,
            random,
            letters: Letters::Plain,
            members: Members::Wanted,
            first_choice: 0,
            choices: Choices::of(mode),
            made: 0,
            open: Vec::new(),
        }
    }

    /// A value for the schema.
    pub(crate) fn value(&mut self, schema: &Value) -> Value {
        self.made = 0;
        self.at(schema, 0)
    }

    /// A value that looks at no example and takes any alternatives.
    fn another(&mut self, schema: &Value) -> Value {
        let kept = (self.mode, self.examples, self.choices);
        (self.mode, self.examples, self.choices) = (Mode::Dynamic, Examples::Ignored, Choices::Any);
        let value = self.value(schema);
        (self.mode, self.examples, self.choices) = kept;
        value
    }

    fn at(&mut self, schema: &Value, depth: usize) -> Value {
        let Some(reference) = reference(schema) else {
            return self.here(schema, depth);
        };
        self.open.push(reference.to_owned());
        let value = self.here(schema, depth);
        self.open.pop();
        value
    }

    /// Whether a schema leads back to what is being made already, and has done so before.
    fn turns(&self, schema: &Value) -> bool {
        let items = schema.get("items").and_then(reference);
        let next = reference(schema).or(items);
        let turns = |next| self.open.iter().filter(|open| *open == next).count();
        next.is_some_and(|next| turns(next) >= TURNS)
    }

    fn here(&mut self, schema: &Value, depth: usize) -> Value {
        self.made += 1;
        if depth > DEEPEST {
            return Value::Null;
        }
        let flat = if depth == 0 {
            self.outermost(schema)
        } else {
            self.flat(schema)
        };
        if depth >= SPARE_BELOW && self.may_be_null(schema) {
            return Value::Null;
        }
        self.stated(&flat)
            .unwrap_or_else(|| self.typed(&flat, depth))
    }

    fn outermost(&mut self, schema: &Value) -> Map<String, Value> {
        let mut choice = self.first_choice;
        flatten(self.root, schema, &mut |_| std::mem::take(&mut choice))
    }

    fn flat(&mut self, schema: &Value) -> Map<String, Value> {
        let (choices, random) = (self.choices, &mut self.random);
        flatten(self.root, schema, &mut |count| match choices {
            Choices::First => 0,
            Choices::Any => random.below(count as u64) as usize,
        })
    }

    /// Whether null is allowed; at depth it ends schemas that require themselves.
    fn may_be_null(&self, schema: &Value) -> bool {
        is_true(schema, "nullable")
            || is_true(resolve(self.root, schema), "nullable")
            || types(self.root, schema).iter().any(|name| name == "null")
    }

    /// What the schema itself says a value is.
    fn stated(&mut self, schema: &Map<String, Value>) -> Option<Value> {
        if let Some(constant) = schema.get("const") {
            return Some(constant.clone());
        }
        if self.examples == Examples::Used {
            let first = || {
                schema
                    .get("examples")
                    .and_then(|list| list.as_array()?.first())
            };
            let example = schema
                .get("example")
                .or_else(first)
                .or_else(|| schema.get("default"));
            if let Some(example) = example {
                return Some(example.clone());
            }
        }
        let options = schema.get("enum")?.as_array()?;
        let useful: Vec<&Value> = options.iter().filter(|option| !option.is_null()).collect();
        match self.mode {
            Mode::Static => useful.first().map(|first| (*first).clone()),
            Mode::Dynamic => self.random.pick(&useful).map(|picked| (*picked).clone()),
        }
        .or_else(|| options.first().cloned())
    }

    fn typed(&mut self, schema: &Map<String, Value>, depth: usize) -> Value {
        match kind(schema) {
            "object" => self.object(schema, depth),
            "array" => self.array(schema, depth),
            "string" => json!(self.string(schema)),
            "integer" | "number" => self.number(schema),
            "boolean" => json!(self.mode == Mode::Static || self.random.below(2) == 0),
            "null" => Value::Null,
            _ => json!({}),
        }
    }

    fn string(&mut self, schema: &Map<String, Value>) -> String {
        match self.letters {
            Letters::Odd(letters) if scalar::is_free(schema) => {
                scalar::odd(schema, letters, &mut self.random)
            }
            _ => scalar::string(schema, self.mode, &mut self.random),
        }
    }

    fn number(&mut self, schema: &Map<String, Value>) -> Value {
        match self.letters {
            Letters::Odd(_) if scalar::is_unbounded(schema) => {
                scalar::odd_number(schema, &mut self.random)
            }
            _ => scalar::number(schema, self.mode, &mut self.random),
        }
    }

    fn object(&mut self, schema: &Map<String, Value>, depth: usize) -> Value {
        let mut out = Map::new();
        let required: Vec<&str> = required(schema).collect();
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            if self.is_hidden(property) || self.never_ends(property, depth) {
                continue;
            }
            let is_wanted = !self.turns(property) && self.wants(depth);
            if required.contains(&name.as_str()) || is_wanted {
                let value = self.at(property, depth + 1);
                out.insert(name.clone(), self.named(name, property, value));
            }
        }
        self.fill_up(schema, depth, &required, &mut out);
        Value::Object(out)
    }

    /// Whether a property is left out, for it would be made forever.
    fn never_ends(&self, property: &Value, depth: usize) -> bool {
        let has_more = |name: &String| name == "object" || name == "array";
        depth + 1 >= DEEPEST && types(self.root, property).iter().any(has_more)
    }

    /// Text that nothing is known of but the name of its property: a link where that says so.
    fn named(&mut self, name: &str, property: &Value, value: Value) -> Value {
        let is_link = LINK_ENDS
            .iter()
            .any(|end| name.to_ascii_lowercase().ends_with(end));
        if self.mode == Mode::Static
            && is_link
            && value == json!("string")
            && !self.flat(property).contains_key("enum")
        {
            return json!(format!("https://example.com/{name}"));
        }
        value
    }

    /// What is required or counted but not described.
    fn fill_up(
        &mut self,
        schema: &Map<String, Value>,
        depth: usize,
        required: &[&str],
        out: &mut Map<String, Value>,
    ) {
        let text = json!({ "type": "string" });
        let extra = schema
            .get("additionalProperties")
            .filter(|extra| extra.is_object())
            .unwrap_or(&text);
        let described = |name: &str| {
            schema
                .get("properties")
                .is_some_and(|p| p.get(name).is_some())
        };
        for name in required.iter().filter(|name| !described(name)) {
            out.insert((*name).to_owned(), self.at(extra, depth + 1));
        }
        let least = schema
            .get("minProperties")
            .and_then(Value::as_u64)
            .unwrap_or(0)
            .min(MOST_ITEMS);
        let mut number = 1;
        while (out.len() as u64) < least {
            out.insert(format!("property{number}"), self.at(extra, depth + 1));
            number += 1;
        }
    }

    /// Whether an optional value is made at this depth.
    fn wants(&mut self, depth: usize) -> bool {
        let room = depth < SPARE_BELOW && self.made < GENEROUS;
        let room = room && self.members == Members::Wanted;
        room && (self.mode == Mode::Static || self.random.below(4) > 0)
    }

    /// Whether a property does not travel in this direction.
    fn is_hidden(&self, property: &Value) -> bool {
        let key = match self.direction {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
        };
        is_true(resolve(self.root, property), key)
    }

    fn array(&mut self, schema: &Map<String, Value>, depth: usize) -> Value {
        let count = |key| schema.get(key).and_then(Value::as_u64);
        let least = count("minItems").unwrap_or(0);
        let turns = schema.get("items").is_some_and(|items| self.turns(items));
        let wanted = match (!turns && self.wants(depth), self.mode) {
            (false, _) => 0,
            (true, Mode::Static) => 1,
            (true, Mode::Dynamic) => 1 + self.random.below(3),
        };
        let length = wanted
            .max(least)
            .min(count("maxItems").unwrap_or(MOST_ITEMS))
            .min(MOST_ITEMS);
        let any = json!({ "type": "string" });
        let items = schema.get("items").unwrap_or(&any);
        let mut out: Vec<Value> = Vec::new();
        let unique = schema.get("uniqueItems") == Some(&Value::Bool(true));
        for _ in 0..length {
            let item = if unique {
                self.unlike(items, depth, &out)
            } else {
                Some(self.at(items, depth + 1))
            };
            out.extend(item);
        }
        Value::Array(out)
    }

    /// An item unlike those that are there: the other values of an enum, then random ones.
    fn unlike(&mut self, items: &Value, depth: usize, there: &[Value]) -> Option<Value> {
        let first = self.at(items, depth + 1);
        if !there.contains(&first) {
            return Some(first);
        }
        let options = self.flat(items).remove("enum");
        if let Some(Value::Array(options)) = options {
            return options.into_iter().find(|option| !there.contains(option));
        }
        (0..20)
            .map(|_| self.another(items))
            .find(|item| !there.contains(item))
    }
}
