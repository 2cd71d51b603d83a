//! The `Accept` header: which of an answer's documented types a client can read.
use crate::document::operation::{Media, Operation, Response, essence, is_json, listed};
use crate::problem::{Part, Problem};
use crate::request::Request;

/// The ranges of types a client accepts, each with how gladly, from 0 to 1; empty: any.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Accept(Vec<(String, f32)>);

impl Accept {
    pub(crate) fn of(request: &Request) -> Self {
        let header = request.header("accept").unwrap_or_default();
        let ranges = header.split(',').filter(|range| !range.trim().is_empty());
        Self(
            ranges
                .map(|range| (essence(range), quality(range)))
                .collect(),
        )
    }

    /// The documented type to answer in: the one most gladly read, JSON before others; none if
    /// the client reads none of them.
    pub(crate) fn choose<'a>(&self, response: &'a Response) -> Option<&'a Media> {
        let preferred = response.preferred();
        let mut chosen: Option<(&Media, f32)> = None;
        for media in preferred.into_iter().chain(&response.content) {
            let gladly = self.gladly(&media.essence());
            if gladly > chosen.map_or(0.0, |(_, before)| before) {
                chosen = Some((media, gladly));
            }
        }
        chosen.map(|(media, _)| media)
    }

    /// How gladly a type is read: the most specific range decides. Who reads JSON reads it under
    /// any name.
    fn gladly(&self, kind: &str) -> f32 {
        if self.0.is_empty() {
            return 1.0;
        }
        let front = kind.split('/').next().unwrap_or_default();
        let is_of = |range: &str| range.starts_with(&format!("{front}/"));
        let ways: [&dyn Fn(&str) -> bool; 5] = [
            &|range| range == kind,
            &|range| is_json(kind) && range == "application/json",
            &|range| range == format!("{front}/*"),
            &|range| range == "*/*",
            &|range| kind == "*/*" || kind.ends_with("/*") && is_of(range),
        ];
        let found = ways
            .iter()
            .find_map(|is_met| self.0.iter().find(|(range, _)| is_met(range)));
        found.map_or(0.0, |(_, gladly)| *gladly)
    }

    /// What is wrong when an operation's answer of a status is of no type the client reads.
    pub(crate) fn problem(&self, operation: &Operation, status: u16) -> Option<Problem> {
        let response = operation.response(status)?;
        if response.content.is_empty() || self.choose(response).is_some() {
            return None;
        }
        let known = listed(&response.content);
        let message = format!("is none of the documented types: {known}");
        let problem = Problem::new(Part::Header, "/Accept", message);
        Some(problem.stated_at(format!("{}/content", response.at)))
    }
}

fn quality(range: &str) -> f32 {
    let stated = range.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        (name.trim().eq_ignore_ascii_case("q")).then(|| value.trim().parse().ok())?
    });
    stated.unwrap_or(1.0)
}
