//! One function a command: ask the use case, tell what came of it.

use std::path::PathBuf;

use clap::ArgMatches;
use pit_app::source::{export as write_bundle, import as take_in};
use pit_app::views::{BlankOptions, ReportOptions};
use pit_app::{
    AppError, Source, Value, blank as blanks, check as checking, compare as comparing,
    places as placing, report as reports, rounds, score as scoring, world,
};

use crate::command_line::path;
use crate::out::Out;

/// How a command ended that did what it was asked.
pub enum Ended {
    /// As wished.
    Well,
    /// It found problems in what it looked at.
    WithProblems,
}

type Result<T> = std::result::Result<T, AppError>;

fn source(args: &ArgMatches) -> Result<Source> {
    Source::open(path(args, "file"), world::real())
}

fn round(args: &ArgMatches) -> Option<usize> {
    args.get_one("round").copied()
}

pub fn sample(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let file = path(args, "out");
    let records = pit_app::sample::write(file)?;
    out.say(
        "cli-sample-written",
        &[("file", shown(file)), ("records", records.into())],
    );
    Ok(Ended::Well)
}

pub fn check(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let file = path(args, "file");
    let checked = checking::file(file, out.words)?;
    if args.get_flag("json") {
        out.json(&checked);
    } else {
        for problem in &checked.problems {
            out.line(&format!(
                "{}:{}:{}: {}",
                file.display(),
                problem.line,
                problem.column,
                problem.sentence
            ));
        }
        let counts = [
            ("errors", checked.errors.into()),
            ("warnings", checked.warnings.into()),
            ("file", shown(file)),
        ];
        out.say(
            if checked.problems.is_empty() {
                "cli-check-clean"
            } else {
                "cli-check-found"
            },
            &counts,
        );
    }
    Ok(if checked.errors == 0 {
        Ended::Well
    } else {
        Ended::WithProblems
    })
}

pub fn list(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let source = source(args)?;
    for line in scoring::list(&source, out.words)? {
        out.line(&line);
    }
    Ok(Ended::Well)
}

pub fn score(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let source = source(args)?;
    if args.get_flag("json") {
        out.json(&scoring::document(&source, round(args))?);
    } else {
        for line in scoring::told(&source, round(args), out.words)? {
            out.line(&line);
        }
    }
    Ok(Ended::Well)
}

pub fn compare(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let number = |name: &str| args.get_one(name).copied();
    let two = comparing::two_rounds(&source(args)?, number("then"), number("now"))?;
    if args.get_flag("json") {
        out.json(&two.document());
    } else {
        for line in two.told(out.words) {
            out.line(&line);
        }
    }
    Ok(Ended::Well)
}

pub fn places(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let (source, place, asked) = asked(args)?;
    let document = placing::beside(&source.library, place, &asked)?;
    if args.get_flag("json") {
        out.json(&document);
    } else {
        for line in placing::beside_told(&document, out.words) {
            out.line(&line);
        }
    }
    Ok(Ended::Well)
}

pub fn rollup(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let (source, place, asked) = asked(args)?;
    let document = placing::roll_up(&source.library, place, &asked)?;
    if args.get_flag("json") {
        out.json(&document);
    } else {
        for line in placing::roll_up_told(&document, out.words) {
            out.line(&line);
        }
    }
    Ok(Ended::Well)
}

/// The larger place, and what is asked of those within it or named.
fn asked(args: &ArgMatches) -> Result<(Source, pit_app::ThingId, placing::Asked)> {
    let source = source(args)?;
    let said = |name: &str| args.get_one::<String>(name).map(String::as_str);
    let with: Vec<String> = match args.try_get_many::<String>("with") {
        Ok(Some(names)) => names.cloned().collect(),
        _ => Vec::new(),
    };
    let place = said("place").unwrap_or_default();
    let (place, asked) = placing::asked(
        &source,
        place,
        &with,
        (said("workbook"), said("topic"), said("as-at")),
    )?;
    Ok((source, place, asked))
}

pub fn report(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let wanted_as = as_asked(args)?;
    let source = source(args)?;
    let file = path(args, "out");
    let rounds = source.rounds()?;
    let wanted = match round(args) {
        None if file.is_dir() => rounds
            .iter()
            .enumerate()
            .map(|(i, r)| (i + 1, r.round))
            .collect(),
        number => {
            let (number, line) = source.numbered(number)?;
            vec![(number, line.round)]
        }
    };
    for (number, id) in &wanted {
        let created = if args.get_flag("undated") {
            None
        } else {
            reports::created_now()
        };
        let made = match reports::make_as(&source, out.words, (*number, *id), &wanted_as, created) {
            // Of several rounds the first ones have nothing before them.
            Err(AppError::NothingBefore) if wanted.len() > 1 => {
                out.say("cli-report-nothing-before", &[("number", (*number).into())]);
                continue;
            }
            made => made?,
        };
        // What has no room is said before the file is there.
        for warning in reports::told(&made, out.words) {
            out.line(&warning);
        }
        let written = reports::write(&made, file)?;
        let told = [("file", shown(&written)), ("pages", made.pages.into())];
        out.say("cli-report-written", &told);
    }
    if wanted.len() < rounds.len() {
        let (number, _) = wanted[0];
        let args = [("number", number.into()), ("count", rounds.len().into())];
        out.say("cli-report-others", &args);
    }
    Ok(Ended::Well)
}

/// Which report is asked for.
fn as_asked(args: &ArgMatches) -> Result<reports::Wanted> {
    let one = |name: &str| args.get_one::<String>(name).cloned().unwrap_or_default();
    let without = several(args, "without");
    let with = |part: &str| !without.iter().any(|one| one == part);
    let asked = ReportOptions {
        kind: one("kind"),
        edition: one("edition"),
        workbooks: several(args, "workbook"),
        spread: with("spread"),
        notes: with("notes"),
    };
    reports::Wanted::read(&asked, &one("format"))
}

pub fn blank(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let from = args.get_one::<PathBuf>("from");
    let source = from
        .map(|file| Source::open(file, world::real()))
        .transpose()?;
    let contents = source.as_ref().map(|source| {
        let (_, line) = source.numbered(round(args))?;
        source.round(line.round)
    });
    let contents = contents.transpose()?;
    let of = source.as_ref().zip(contents.as_ref());
    let of = of.map(|(source, contents)| (&source.library, contents));
    let offered = blanks::offered(of)?;
    let named: Vec<String> = args
        .get_many("workbook")
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    let seats = args.get_one::<String>("seats").cloned().unwrap_or_default();
    let count = seats.parse().ok();
    let asked = BlankOptions {
        workbooks: if named.is_empty() {
            offered.workbooks
        } else {
            named
        },
        matrix: args.get_one::<String>("without").is_none(),
        seats: if count.is_some() {
            "numbered".to_owned()
        } else {
            seats
        },
        count: count.unwrap_or_default(),
        tables: args.get_one("tables").copied().unwrap_or_default(),
        large: args.get_flag("large"),
    };
    let created = (!args.get_flag("undated"))
        .then(reports::created_now)
        .flatten();
    let made = blanks::make(out.words, of, &asked, created)?;
    let written = reports::write(&made, path(args, "out"))?;
    let told = [("file", shown(&written)), ("pages", made.pages.into())];
    out.say("cli-blank-written", &told);
    Ok(Ended::Well)
}

pub fn logo(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let picture = args.get_one::<PathBuf>("set").map(PathBuf::as_path);
    let place = args.get_one::<String>("place").map(String::as_str);
    let place = pit_app::logo::set_in(path(args, "file"), place, picture)?;
    let key = if picture.is_some() {
        "cli-logo-kept"
    } else {
        "cli-logo-removed"
    };
    out.say(key, &[("place", place.into())]);
    Ok(Ended::Well)
}

pub fn import(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let (bundle, into) = (path(args, "file"), path(args, "into"));
    // The bundle is read before a library is made for it: a bad bundle leaves no empty library.
    let incoming = pit_app::source::read_bundle(bundle)?;
    let mut library = pit_app::source::open_library(into, world::real())?;
    let receipt = take_in(&mut library, &incoming)?;
    for line in pit_app::source::receipt_lines(&receipt, out.words, bundle, into) {
        out.line(&line);
    }
    Ok(Ended::Well)
}

pub fn export(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let source = source(args)?;
    let mut roots = Vec::new();
    for number in args.get_many("round").into_iter().flatten() {
        roots.push(source.numbered(Some(*number))?.1.round);
    }
    for name in args.get_many::<String>("place").into_iter().flatten() {
        roots.extend(source.places_called(name)?);
    }
    if roots.is_empty() {
        roots = source.library.places()?;
    }
    let file = path(args, "out");
    let records = write_bundle(&source.library, &roots, file)?;
    out.say(
        "cli-exported",
        &[("file", shown(file)), ("records", records.into())],
    );
    Ok(Ended::Well)
}

pub fn history(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let source = source(args)?;
    let (_, line) = source.numbered(round(args))?;
    let contents = source.round(line.round)?;
    let lines = pit_app::history::lines(&source.library, out.words, &contents)?;
    if args.get_flag("json") {
        out.json(&lines);
    } else {
        for line in lines {
            out.say(
                "history-line",
                &[("time", line.at.into()), ("what", line.what.into())],
            );
        }
    }
    Ok(Ended::Well)
}

pub fn lock(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let room = several(args, "room");
    let held_on = args.get_one::<String>("held-on");
    let held_on = held_on.map(String::as_str).unwrap_or_default();
    let place = rounds::lock_in(path(args, "file"), round(args), &room, held_on)?;
    out.say("cli-locked", &[("place", place.into())]);
    Ok(Ended::Well)
}

pub fn reopen(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let place = rounds::reopen_in(path(args, "file"), round(args))?;
    out.say("cli-reopened", &[("place", place.into())]);
    Ok(Ended::Well)
}

pub fn next(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let revisit = several(args, "revisit");
    let (place, aims, actions) = rounds::next_in(path(args, "file"), round(args), &revisit)?;
    let said = [
        ("place", place.into()),
        ("aims", aims.into()),
        ("actions", actions.into()),
    ];
    out.say("cli-next-begun", &said);
    Ok(Ended::Well)
}

pub fn undo(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let mut library = pit_app::source::open_existing(path(args, "file"), world::real())?;
    library.undo()?;
    out.say("cli-undone", &[]);
    Ok(Ended::Well)
}

pub fn redo(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    let mut library = pit_app::source::open_existing(path(args, "file"), world::real())?;
    library.redo()?;
    out.say("cli-redone", &[]);
    Ok(Ended::Well)
}

pub fn schema(args: &ArgMatches, out: &mut Out<'_>) -> Result<Ended> {
    out.json(&match args.get_one::<String>("what").map(String::as_str) {
        Some("workbook") => checking::schema(),
        Some("compare") => comparing::schema(),
        Some("places") => placing::beside_schema(),
        Some("rollup") => placing::roll_up_schema(),
        _ => scoring::schema(),
    });
    Ok(Ended::Well)
}

/// What was named by an option, as often as it was given.
fn several(args: &ArgMatches, name: &str) -> Vec<String> {
    let all = args.get_many::<String>(name).into_iter().flatten();
    all.cloned().collect()
}

fn shown(path: &std::path::Path) -> Value<'static> {
    path.display().to_string().into()
}
