//! `pull`: captures the listed pages anew, and touches no capture it cannot
//! replace by a better one.

mod arguments;
mod check;
mod http;
mod index;
mod origin;
mod progress;
mod record;
mod retry;
mod workers;

use anyhow::Result;
use codegen::{FailOn, Format, Source, Sources, Validators, digest_of, read_manifest};
use url::Url;

use crate::digest::Files;
use crate::drift;
use crate::exit::{Exit, Failure, OrExit as _};
use crate::project::{MANIFEST, Project};
use crate::screen::Screen;
use crate::write;
pub(crate) use arguments::PullArguments;
use http::{Fetched, Web};
use origin::{Address, From};
use progress::Progress;
use record::Capture;

/// A listed page or document, and what is held of it.
struct Page {
    source: Source,
    /// What was captured before; none for a page listed for the first time.
    held: Option<String>,
}

/// What came of one page.
enum Outcome {
    /// It says what it said; perhaps its address became known.
    Unchanged(Option<Url>),
    /// It says something else.
    Changed(Capture),
    /// A browser has to show it to somebody who saves what it shows.
    ByHand,
    /// Why there is no new capture.
    Failed(String),
}

/// Fetches every listed page, writes those that changed, and records them.
///
/// # Errors
///
/// [`Exit::BadInput`] when the list cannot be read, [`Exit::NotWritten`] when a
/// file cannot be written.
pub(crate) fn run(
    project: &Project,
    arguments: &PullArguments,
    screen: &Screen,
) -> Result<Exit, Failure> {
    let from = From::read(arguments.from.as_deref()).or_exit(Exit::BadInput)?;
    let pages = pages(project, screen)?;
    let before = project.read_spec().or_exit(Exit::BadInput)?;
    let outcomes = fetch(&pages, &from, arguments);
    store(project, &pages, &outcomes).or_exit(Exit::NotWritten)?;
    for (page, outcome) in pages.iter().zip(&outcomes) {
        say(page, outcome, screen);
    }
    let exit = summary(&outcomes, screen);
    if outcomes
        .iter()
        .any(|one| matches!(one, Outcome::Changed(_)))
    {
        show_drift(project, &before, screen);
    }
    Ok(exit)
}

/// What the new captures say that the former did not. A page that cannot be
/// merged is captured all the same; `generate` says what is wrong with it.
fn show_drift(project: &Project, before: &Files, screen: &Screen) {
    let report = project
        .read_spec()
        .and_then(|now| drift::compare_files(project, before, &now, screen));
    match report {
        Ok(report) => screen.text(&format!(
            "\n{}",
            report.render(Format::Text(screen.style()), FailOn::None)
        )),
        Err(error) => screen.warning(&format!("the drift cannot be shown: {error:#}")),
    }
}

/// What the manifest lists with an address.
fn pages(project: &Project, screen: &Screen) -> Result<Vec<Page>, Failure> {
    let manifest = project.manifest().or_exit(Exit::BadInput)?;
    let mut sources = Sources::default();
    let file = sources.add(manifest.name, manifest.text);
    let (manifest, findings) = read_manifest(&sources, file);
    for finding in &findings {
        screen.finding(&finding.render(&sources));
    }
    let manifest = manifest.ok_or_else(|| anyhow::anyhow!("{MANIFEST} is wrong, as said above"));
    let listed = manifest.or_exit(Exit::BadInput)?.sources.into_iter();
    let pages = listed.filter(|source| source.url.is_some()).map(|source| {
        let held = project.read(&source.file.text)?;
        Ok(Page { source, held })
    });
    pages.collect::<Result<_>>().or_exit(Exit::BadInput)
}

fn fetch(pages: &[Page], from: &From, arguments: &PullArguments) -> Vec<Outcome> {
    let web = Web::new(arguments);
    let addresses = index::addresses(pages, from, &web);
    let work: Vec<_> = pages.iter().zip(addresses).collect();
    let progress = Progress::new(work.len());
    workers::map(arguments.jobs, &work, |(page, address)| {
        let outcome = capture(page, address, &web).unwrap_or_else(Outcome::Failed);
        progress.step();
        outcome
    })
}

/// One page, fetched and checked.
fn capture(page: &Page, address: &Result<Address, String>, web: &Web) -> Result<Outcome, String> {
    let (fetched, url) = match address.as_ref().map_err(Clone::clone)? {
        Address::File(path) => (origin::read_file(path)?, None),
        Address::Web { url, recorded } => {
            let known = match page.held {
                Some(_) => page.source.validators.clone(),
                None => Validators::default(),
            };
            (web.fetch(url, &known)?, recorded.clone())
        }
    };
    let Fetched::Page { text, validators } = fetched else {
        return Ok(Outcome::Unchanged(url));
    };
    if check::is_for_browsers(page, &text) {
        return Ok(Outcome::ByHand);
    }
    check::check(page, &text)?;
    let digest = digest_of(&text);
    if page
        .held
        .as_ref()
        .is_some_and(|held| digest_of(held) == digest)
    {
        return Ok(Outcome::Unchanged(url));
    }
    Ok(Outcome::Changed(Capture {
        text,
        digest,
        date: today(),
        validators,
        url,
    }))
}

fn today() -> String {
    chrono::Utc::now().date_naive().to_string()
}

/// The pages first and the list last: an interrupted run leaves a digest that
/// does not fit, which `generate` notices.
fn store(project: &Project, pages: &[Page], outcomes: &[Outcome]) -> Result<()> {
    let pairs = || pages.iter().zip(outcomes);
    for (page, outcome) in pairs() {
        if let Outcome::Changed(capture) = outcome {
            let path = project.spec.join(&page.source.file.text);
            write::replace(&path, capture.text.as_bytes())?;
        }
    }
    let manifest = project.manifest()?.text;
    let recorded = record::record(&manifest, pairs())?;
    if recorded != manifest {
        write::replace(&project.spec.join(MANIFEST), recorded.as_bytes())?;
    }
    Ok(())
}

fn say(page: &Page, outcome: &Outcome, screen: &Screen) {
    let file = &page.source.file.text;
    match outcome {
        Outcome::Unchanged(_) => screen.line(&format!("unchanged {file}")),
        Outcome::Changed(_) => screen.line(&format!("captured {file}")),
        Outcome::ByHand => {
            let url = page.source.url.as_deref().unwrap_or_default();
            screen.line(&format!(
                "by hand {file}: open {url}, save the text a browser shows as DIR/{file}, \
                 and run `cargo xtask pull --from DIR`"
            ));
        }
        Outcome::Failed(why) => {
            let kept = match (&page.held, &page.source.captured) {
                (Some(_), Some(date)) => format!("the capture of {date} stays"),
                (Some(_), None) => "the former capture stays".to_owned(),
                (None, _) => "there is no capture of it yet".to_owned(),
            };
            screen.error(&format!("{file}: {why}; {kept}"));
        }
    }
}

fn summary(outcomes: &[Outcome], screen: &Screen) -> Exit {
    let count = |wanted: fn(&Outcome) -> bool| outcomes.iter().filter(|one| wanted(one)).count();
    let changed = count(|one| matches!(one, Outcome::Changed(_)));
    let unchanged = count(|one| matches!(one, Outcome::Unchanged(_)));
    let failed = count(|one| matches!(one, Outcome::Failed(_)));
    let by_hand = match count(|one| matches!(one, Outcome::ByHand)) {
        0 => String::new(),
        pages => format!(", {pages} to capture by hand"),
    };
    screen.line(&format!(
        "{changed} captured, {unchanged} unchanged, {failed} failed{by_hand}"
    ));
    match failed {
        0 => Exit::Done,
        _ => Exit::NotFetched,
    }
}
