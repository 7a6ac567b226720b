//! What can be typed, and the help that says so. Its sentences are in `words/` like all others.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use pit_app::{ReportKind, Words};

/// The whole command line.
pub fn build(words: &Words) -> Command {
    let command = |name: &'static str| {
        Command::new(name)
            .about(words.say(&format!("cli-{name}")))
            .after_help(words.say(&format!("cli-{name}-more")))
    };
    let arg = |id: &'static str, key: &str| Arg::new(id).help(words.say(key));
    let file = || {
        arg("file", "cli-arg-file")
            .value_name("FILE")
            .required(true)
            .value_parser(value_parser!(PathBuf))
    };
    let out = |key: &str| {
        arg("out", key)
            .long("out")
            .short('o')
            .value_name("FILE")
            .required(true)
            .value_parser(value_parser!(PathBuf))
    };
    let into = || {
        arg("into", "cli-arg-into")
            .long("into")
            .value_name("LIBRARY")
            .required(true)
            .value_parser(value_parser!(PathBuf))
    };
    let numbered = |id: &'static str, key: &str| {
        arg(id, key)
            .long(id)
            .value_name("N")
            .value_parser(value_parser!(usize))
    };
    let round = || numbered("round", "cli-arg-round");
    let json = || {
        arg("json", "cli-arg-json")
            .long("json")
            .action(ArgAction::SetTrue)
    };
    let place = || {
        arg("place", "cli-arg-place")
            .long("place")
            .value_name("NAME")
            .required(true)
    };
    let looked = || {
        [
            ("workbook", "cli-arg-places-workbook", "ID"),
            ("topic", "cli-arg-topic", "NAME"),
            ("as-at", "cli-arg-as-at", "DAY"),
        ]
        .map(|(id, key, value)| arg(id, key).long(id).value_name(value))
    };
    Command::new("pit")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.say("cli"))
        .after_help(words.say("cli-more"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .max_term_width(100)
        .subcommand(command("sample").arg(out("cli-arg-out-bundle")))
        .subcommand(command("check").arg(file()).arg(json()))
        .subcommand(command("list").arg(file()))
        .subcommand(command("score").arg(file()).arg(round()).arg(json()))
        .subcommand(
            command("compare")
                .arg(file())
                .arg(numbered("then", "cli-arg-then"))
                .arg(numbered("now", "cli-arg-now"))
                .arg(json()),
        )
        .subcommand(
            command("places")
                .arg(file())
                .arg(place())
                .arg(
                    arg("with", "cli-arg-with")
                        .long("with")
                        .value_name("NAME")
                        .action(ArgAction::Append),
                )
                .args(looked())
                .arg(json()),
        )
        .subcommand(
            command("rollup")
                .arg(file())
                .arg(place())
                .args(looked())
                .arg(json()),
        )
        .subcommand(
            command("report")
                .arg(file())
                .arg(out("cli-arg-out-report"))
                .arg(round())
                .arg(
                    arg("kind", "cli-arg-kind")
                        .long("kind")
                        .value_name("KIND")
                        .value_parser(ReportKind::ALL.map(ReportKind::id))
                        .default_value(ReportKind::default().id()),
                )
                .arg(
                    arg("edition", "cli-arg-edition")
                        .long("edition")
                        .value_name("EDITION")
                        .value_parser(["room", "released"])
                        .default_value("room"),
                )
                .arg(
                    arg("workbook", "cli-arg-workbook")
                        .long("workbook")
                        .value_name("ID")
                        .action(ArgAction::Append),
                )
                .arg(
                    arg("without", "cli-arg-without")
                        .long("without")
                        .value_name("PART")
                        .value_parser(["spread", "notes"])
                        .action(ArgAction::Append),
                )
                .arg(
                    arg("format", "cli-arg-format")
                        .long("format")
                        .value_name("FORMAT")
                        .value_parser(["pdf", "ics", "csv"])
                        .default_value("pdf"),
                )
                .arg(
                    arg("undated", "cli-arg-undated")
                        .long("undated")
                        .action(ArgAction::SetTrue),
                ),
        )
        .subcommand(
            command("blank")
                .arg(
                    arg("workbook", "cli-arg-blank")
                        .value_name("WORKBOOK")
                        .num_args(0..),
                )
                .arg(out("cli-arg-out-blank"))
                .arg(
                    arg("seats", "cli-arg-seats")
                        .long("seats")
                        .value_name("SEATS")
                        .default_value("copy"),
                )
                .arg(
                    arg("tables", "cli-arg-tables")
                        .long("tables")
                        .value_name("COUNT")
                        .value_parser(value_parser!(u32))
                        .default_value("0"),
                )
                .arg(
                    arg("without", "cli-arg-without-matrix")
                        .long("without")
                        .value_name("PART")
                        .value_parser(["matrix"]),
                )
                .arg(
                    arg("large", "cli-arg-large")
                        .long("large")
                        .action(ArgAction::SetTrue),
                )
                .arg(
                    arg("from", "cli-arg-from")
                        .long("from")
                        .value_name("FILE")
                        .value_parser(value_parser!(PathBuf)),
                )
                .arg(round().requires("from"))
                .arg(
                    arg("undated", "cli-arg-undated")
                        .long("undated")
                        .action(ArgAction::SetTrue),
                ),
        )
        .subcommand(
            command("logo")
                .arg(file())
                .arg(
                    arg("set", "cli-arg-logo")
                        .long("set")
                        .value_name("PICTURE")
                        .value_parser(value_parser!(PathBuf))
                        .required_unless_present("remove"),
                )
                .arg(
                    arg("remove", "cli-arg-logo-remove")
                        .long("remove")
                        .action(ArgAction::SetTrue)
                        .conflicts_with("set"),
                )
                .arg(
                    arg("place", "cli-arg-logo-place")
                        .long("place")
                        .value_name("NAME"),
                ),
        )
        .subcommand(command("import").arg(file()).arg(into()))
        .subcommand(
            command("export")
                .arg(file())
                .arg(out("cli-arg-out-bundle"))
                .arg(numbered("round", "cli-arg-rounds").action(ArgAction::Append))
                .arg(
                    arg("place", "cli-arg-places")
                        .long("place")
                        .value_name("NAME")
                        .action(ArgAction::Append),
                ),
        )
        .subcommand(command("history").arg(file()).arg(round()).arg(json()))
        .subcommand(
            command("lock")
                .arg(file())
                .arg(round())
                .arg(
                    arg("room", "cli-arg-room")
                        .long("room")
                        .value_name("SECTOR=N")
                        .action(ArgAction::Append),
                )
                .arg(
                    arg("held-on", "cli-arg-held-on")
                        .long("held-on")
                        .value_name("DAY"),
                ),
        )
        .subcommand(command("reopen").arg(file()).arg(round()))
        .subcommand(
            command("next").arg(file()).arg(round()).arg(
                arg("revisit", "cli-arg-revisit")
                    .long("revisit")
                    .value_name("WORKBOOK/ID")
                    .action(ArgAction::Append),
            ),
        )
        .subcommand(command("undo").arg(file()))
        .subcommand(command("redo").arg(file()))
        .subcommand(
            command("schema").arg(
                arg("what", "cli-arg-what")
                    .value_name("WHAT")
                    .required(true)
                    .value_parser(["workbook", "score", "compare", "places", "rollup"]),
            ),
        )
}

/// The path of an argument that the command line requires.
pub fn path<'a>(args: &'a ArgMatches, name: &str) -> &'a PathBuf {
    // A required argument is always there: clap has refused the line otherwise.
    args.get_one(name).expect("a required argument")
}

/// Shows what clap has to say: help on standard output and well, a mistake on standard error.
pub fn explain(asked: &clap::Error) -> ExitCode {
    // Where neither stream can be written to there is nobody to tell.
    let _ = asked.print();
    if asked.use_stderr() {
        ExitCode::from(2)
    } else {
        ExitCode::SUCCESS
    }
}
