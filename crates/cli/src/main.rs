//! `pit`: PIT Workbench from a terminal.
//!
//! `run` is the table of contents: read the command line, do the one thing, tell what came of it.

mod command_line;
mod commands;
mod out;

use std::process::ExitCode;

use commands::Ended;
use out::Out;
use pit_app::Words;

fn main() -> ExitCode {
    let words = Words::english();
    let matches = match command_line::build(&words).try_get_matches() {
        Ok(matches) => matches,
        Err(asked) => return command_line::explain(&asked),
    };
    let mut out = Out::new(&words);
    match run(&matches, &mut out) {
        Ok(Ended::Well) => ExitCode::SUCCESS,
        Ok(Ended::WithProblems) => ExitCode::from(1),
        Err(error) => {
            out.error(&error.told(&words));
            ExitCode::from(3)
        }
    }
}

fn run(matches: &clap::ArgMatches, out: &mut Out<'_>) -> Result<Ended, pit_app::AppError> {
    match matches.subcommand() {
        Some(("sample", args)) => commands::sample(args, out),
        Some(("check", args)) => commands::check(args, out),
        Some(("list", args)) => commands::list(args, out),
        Some(("score", args)) => commands::score(args, out),
        Some(("compare", args)) => commands::compare(args, out),
        Some(("places", args)) => commands::places(args, out),
        Some(("rollup", args)) => commands::rollup(args, out),
        Some(("report", args)) => commands::report(args, out),
        Some(("blank", args)) => commands::blank(args, out),
        Some(("logo", args)) => commands::logo(args, out),
        Some(("import", args)) => commands::import(args, out),
        Some(("export", args)) => commands::export(args, out),
        Some(("history", args)) => commands::history(args, out),
        Some(("lock", args)) => commands::lock(args, out),
        Some(("reopen", args)) => commands::reopen(args, out),
        Some(("next", args)) => commands::next(args, out),
        Some(("undo", args)) => commands::undo(args, out),
        Some(("redo", args)) => commands::redo(args, out),
        Some(("schema", args)) => commands::schema(args, out),
        _ => Ok(Ended::Well),
    }
}
