//! `check`: says which generated files are not as they would be generated.

use crate::exit::{Exit, Failure, OrExit as _};
use crate::generated_dir::{self, Difference, State};
use crate::project::Project;
use crate::screen::Screen;

/// Builds the project and compares; writes nothing.
///
/// # Errors
///
/// [`Exit::BadInput`] when the input is wrong or a file cannot be read.
pub(crate) fn run(project: &Project, screen: &Screen) -> Result<Exit, Failure> {
    let wanted = project.build(screen)?;
    let differences = generated_dir::compare(&wanted, &project.out).or_exit(Exit::BadInput)?;
    let folder = project.out.display();
    if differences.is_empty() {
        screen.line(&format!("{folder}: {} files, all fresh", wanted.len()));
        return Ok(Exit::Done);
    }
    for difference in &differences {
        show(difference, screen);
    }
    let count = differences.len();
    let s = if count == 1 { "" } else { "s" };
    screen.line(&format!(
        "{folder}: {count} file{s} not as generated; to mend it: {}",
        project.remedy
    ));
    Ok(Exit::Stale)
}

fn show(difference: &Difference, screen: &Screen) {
    let state = match difference.state {
        State::Missing => "missing",
        State::Stale => "stale",
        State::Orphaned => "orphaned",
    };
    screen.line(&format!("{state}: {}", difference.path));
    screen.diff(&difference.diff);
}
