//! `generate`: writes the generated files.

use crate::exit::{Exit, Failure, OrExit as _};
use crate::generated_dir::{self, State};
use crate::project::Project;
use crate::screen::Screen;

/// Builds the project and writes the files that differ.
///
/// # Errors
///
/// [`Exit::BadInput`] when the input is wrong, [`Exit::NotWritten`] when a file
/// cannot be written.
pub(crate) fn run(project: &Project, screen: &Screen) -> Result<Exit, Failure> {
    let wanted = project.build(screen)?;
    let mended = generated_dir::write(&wanted, &project.out).or_exit(Exit::NotWritten)?;
    for difference in &mended {
        let did = match difference.state {
            State::Missing => "wrote",
            State::Stale => "rewrote",
            State::Orphaned => "removed",
        };
        screen.line(&format!("{did} {}", difference.path));
    }
    let orphaned = |state| state == State::Orphaned;
    let removed = mended.iter().filter(|one| orphaned(one.state)).count();
    let written = mended.len() - removed;
    screen.line(&format!(
        "{}: {written} written, {removed} removed, {} unchanged",
        project.out.display(),
        wanted.len() - written,
    ));
    Ok(Exit::Done)
}
