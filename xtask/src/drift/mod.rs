//! `drift`: what moved between two states of the API, and what that means.

mod arguments;
mod explain;
pub(crate) mod released;
mod state;
mod tree;

use std::path::Path;

use anyhow::{Context as _, Result};
use codegen::{
    Date, DriftReport, Format, JudgeContext, Policy, Sources, drift_report, has_errors, judge,
    read_accepted,
};

pub(crate) use arguments::DriftArguments;
use arguments::FormatName;
use state::Loaded;

use crate::digest::Files;
use crate::exit::{Exit, Failure, OrExit as _};
use crate::project::{ACCEPTED, Project};
use crate::screen::Screen;
use crate::write;

/// Compares two states and reports.
///
/// # Errors
///
/// [`Exit::BadInput`] when a state cannot be read, [`Exit::NotWritten`] when
/// the report cannot be written.
pub(crate) fn run(
    project: &Project,
    arguments: &DriftArguments,
    screen: &Screen,
) -> Result<Exit, Failure> {
    if let Some(rule) = &arguments.explain {
        return explain::run(rule, screen);
    }
    let (old, new) = names(project, arguments).or_exit(Exit::BadInput)?;
    let report = compare(project, &old, &new, screen).or_exit(Exit::BadInput)?;
    show(&report, arguments, screen).or_exit(Exit::NotWritten)?;
    match report.fails(arguments.fail_on.into()) {
        true => Ok(Exit::Drifted),
        false => Ok(Exit::Done),
    }
}

/// What is compared with what.
fn names(project: &Project, arguments: &DriftArguments) -> Result<(String, String)> {
    let path = |path: &Path| path.to_string_lossy().into_owned();
    let new = arguments.new.clone().unwrap_or_else(|| path(&project.spec));
    let old = match &arguments.old {
        Some(old) => old.clone(),
        None => path(&released_document(project)?),
    };
    Ok((old, new))
}

fn released_document(project: &Project) -> Result<std::path::PathBuf> {
    let newest = released::newest(&project.spec)?;
    let folder = project.spec.join(released::FOLDER);
    let newest = newest.with_context(|| {
        format!(
            "there is no VERSION.json in {}, so there is nothing to compare with; \
             name an old state (`cargo xtask drift main:spec`), or file this one with `cargo xtask release`",
            folder.display()
        )
    })?;
    Ok(newest.path)
}

/// The report on two states, with what was accepted marked.
pub(crate) fn compare(
    project: &Project,
    old: &str,
    new: &str,
    screen: &Screen,
) -> Result<DriftReport> {
    let released = released::version_of(Path::new(old));
    let (old, new) = Loaded::pair(old, new)?;
    judged(project, &old, &new, released.as_deref(), screen)
}

/// The report on two versions of the files of `spec/`.
pub(crate) fn compare_files(
    project: &Project,
    before: &Files,
    now: &Files,
    screen: &Screen,
) -> Result<DriftReport> {
    let folder = project.shown("");
    let folder = folder.trim_end_matches('/');
    let read = |name: &str, files| Loaded::files(name, project, files, folder);
    let old = read(&format!("{folder} as it was"), before)?;
    judged(project, &old, &read(folder, now)?, None, screen)
}

fn judged(
    project: &Project,
    old: &Loaded,
    new: &Loaded,
    released: Option<&str>,
    screen: &Screen,
) -> Result<DriftReport> {
    let (old, new) = (old.state(), new.state());
    let context = JudgeContext {
        old: old.root,
        new: new.root,
        policy: &policy(),
    };
    let changes = judge(codegen::compare(old.root, new.root), &context);
    let mut report = drift_report(&old, &new, &changes, released);
    accept(project, &mut report, screen)?;
    Ok(report)
}

/// What ends after today was ended too early.
fn policy() -> Policy {
    let today = chrono::Utc::now().date_naive().to_string();
    Policy {
        today: Date::parse(&today),
        ..Policy::default()
    }
}

fn accept(project: &Project, report: &mut DriftReport, screen: &Screen) -> Result<()> {
    let Some(text) = project.read(ACCEPTED)? else {
        return Ok(());
    };
    let mut sources = Sources::default();
    let file = sources.add(project.shown(ACCEPTED), text);
    let (accepted, findings) = read_accepted(&sources, file);
    for finding in &findings {
        screen.finding(&finding.render(&sources));
    }
    anyhow::ensure!(!has_errors(&findings), "{ACCEPTED} is wrong, as said above");
    accepted.apply(report);
    Ok(())
}

fn show(report: &DriftReport, arguments: &DriftArguments, screen: &Screen) -> Result<()> {
    let style = match arguments.output {
        Some(_) => codegen::Style::Plain,
        None => screen.style(),
    };
    let format = match arguments.format {
        FormatName::Text => Format::Text(style),
        FormatName::Json => Format::Json,
        FormatName::Markdown => Format::Markdown,
        FormatName::Html => Format::Html,
        FormatName::Github => Format::Github,
        FormatName::Junit => Format::Junit,
        FormatName::Sarif => Format::Sarif,
    };
    let text = report.render(format, arguments.fail_on.into());
    match &arguments.output {
        Some(path) => write::replace(path, text.as_bytes()),
        None => {
            screen.text(&text);
            Ok(())
        }
    }
}
