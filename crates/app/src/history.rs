//! History in words: "14:02  Realistic choices: level 2 → level 3, because …".

use std::collections::BTreeMap;

use pit_record::body::Answer;
use pit_record::contents::RoundContents;
use pit_record::{Body, Noun, State, ThingId};
use pit_report::content::lens_words;
use pit_store::{Entry, Library, Moment};
use pit_words::{Value, Words};
use pit_workbook::Workbook;
use serde::Serialize;

use crate::error::AppError;
use crate::world;

/// One thing that was done, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HistoryLine {
    /// When, on this computer's clock: `2026-03-03 14:02`.
    pub at: String,
    /// What was done.
    pub what: String,
    /// Whether it was done in this library, not brought in with a bundle.
    pub own: bool,
}

/// What was done to a round, oldest first.
///
/// # Errors
/// Where the library can't be read.
pub fn lines(
    library: &Library,
    words: &Words,
    contents: &RoundContents,
) -> Result<Vec<HistoryLine>, AppError> {
    let teller = Teller {
        words,
        workbooks: contents
            .sheets
            .iter()
            .map(|sheet| (sheet.id, &sheet.workbook))
            .collect(),
    };
    let entries = library.history(contents.id)?;
    // Undo is told by what it takes back.
    let mut told = BTreeMap::new();
    Ok(entries
        .into_iter()
        .map(|entry| {
            let what = teller.entry(&entry);
            let what = match entry.change.undoes {
                None => what,
                Some(target) => {
                    let (undone, depth) = told.get(&target).cloned().unwrap_or((what, 0));
                    told.insert(entry.change.id, (undone.clone(), depth + 1));
                    let key = if depth % 2 == 0 {
                        "history-undo"
                    } else {
                        "history-redo"
                    };
                    words.say_with(key, &[("what", undone.into())])
                }
            };
            told.entry(entry.change.id).or_insert((what.clone(), 0));
            let at = world::local(entry.change.at.millis)
                .format("%Y-%m-%d %H:%M")
                .to_string();
            HistoryLine {
                at,
                what,
                own: entry.own,
            }
        })
        .collect())
}

struct Teller<'a> {
    words: &'a Words,
    workbooks: BTreeMap<ThingId, &'a Workbook>,
}

impl Teller<'_> {
    fn entry(&self, entry: &Entry) -> String {
        let Some(first) = entry.moments.first() else {
            return String::new();
        };
        let what = self.moment(first);
        match entry.moments.len() {
            1 => what,
            // A row of marks is keyed in one go.
            _ if first.noun == Noun::Mark => what,
            count => self.say(
                "history-several",
                vec![("count", count.into()), ("what", what.into())],
            ),
        }
    }

    fn moment(&self, moment: &Moment) -> String {
        let noun = self.words.say(&format!("noun-{}", moment.noun.name()));
        match &moment.after {
            State::Is(body) => self.said(body, moment.before.as_ref().and_then(State::present)),
            State::Removed(_) => self.say("history-removed", vec![("noun", noun.into())]),
            State::Nothing => self.say("history-nothing", vec![("noun", noun.into())]),
        }
    }

    fn said(&self, body: &Body, before: Option<&Body>) -> String {
        if let (Body::Judgement(after), before) = (body, before) {
            let answer = |answer: &Answer| self.answer(after.sheet, answer);
            let mut args = vec![
                (
                    "criterion",
                    self.criterion(after.sheet, &after.criterion).into(),
                ),
                ("after", answer(&after.answer).into()),
            ];
            let key = match before {
                Some(Body::Judgement(before)) => {
                    args.push(("before", answer(&before.answer).into()));
                    "history-judgement"
                }
                _ => "history-judgement-new",
            };
            let what = self.say(key, args);
            return match &after.reason {
                Some(reason) => self.say(
                    "history-because",
                    vec![("what", what.into()), ("reason", reason.as_str().into())],
                ),
                None => what,
            };
        }
        let kind = if before.is_some() { "changed" } else { "new" };
        let key = format!("history-{}-{kind}", body.noun().name());
        self.say(&key, self.args(body))
    }

    fn args<'b>(&self, body: &'b Body) -> Vec<(&'static str, Value<'b>)> {
        let criterion = |sheet, id: &str| ("criterion", self.criterion(sheet, id).into());
        match body {
            Body::Place(b) => vec![("name", b.name.as_str().into())],
            Body::Assessment(b) => vec![("lens", lens_words(self.words, &b.lens).into())],
            Body::Round(b) => vec![("date", self.words.day(b.held_on).into())],
            Body::Sheet(b) => vec![("workbook", b.workbook_id.as_str().into())],
            Body::Evidence(b) => {
                vec![
                    criterion(b.sheet, &b.criterion),
                    ("text", b.fact.as_str().into()),
                ]
            }
            Body::Note(b) => {
                let of = match &b.criterion {
                    Some(id) => criterion(b.sheet, id),
                    None => ("criterion", self.words.say("history-whole-sheet").into()),
                };
                vec![of, ("text", b.text.as_str().into())]
            }
            Body::Aim(b) => {
                let level = self.answer(b.sheet, &Answer::Level(b.level.clone()));
                vec![criterion(b.sheet, &b.criterion), ("after", level.into())]
            }
            Body::Weight(b) => vec![criterion(b.sheet, &b.criterion)],
            Body::Ordering(b) => {
                let labels: Vec<String> = b
                    .put_forward
                    .iter()
                    .map(|id| self.criterion(b.sheet, id))
                    .collect();
                vec![("criteria", self.words.list(&labels).into())]
            }
            Body::Action(b) => vec![("text", b.what.as_str().into())],
            Body::Ask(b) => vec![("text", b.decision.as_str().into())],
            Body::Seat(b) => vec![("number", b.number.into())],
            Body::Marking(b) => vec![
                ("number", b.nth.into()),
                ("opened", if b.opened { "yes" } else { "no" }.into()),
            ],
            Body::Cut(b) => vec![("number", b.revision.into())],
            // A seat's mark stays sealed: history says that marks were keyed, never which.
            Body::Mark(_) | Body::Judgement(_) => Vec::new(),
        }
    }

    fn criterion(&self, sheet: ThingId, id: &str) -> String {
        self.workbooks
            .get(&sheet)
            .and_then(|workbook| workbook.criterion(id))
            .map_or_else(|| id.to_owned(), |criterion| criterion.label.clone())
    }

    fn answer(&self, sheet: ThingId, answer: &Answer) -> String {
        match answer {
            Answer::Level(id) => {
                let mark = self
                    .workbooks
                    .get(&sheet)
                    .and_then(|workbook| workbook.scale.levels.iter().find(|level| level.id == *id))
                    .map_or_else(|| id.clone(), |level| level.mark.to_string());
                self.say("history-level", vec![("mark", mark.into())])
            }
            Answer::DontKnow => self.words.say("history-dont-know"),
            Answer::NotApplicable => self.words.say("history-not-applicable"),
        }
    }

    fn say(&self, key: &str, args: Vec<(&str, Value<'_>)>) -> String {
        self.words.say_with(key, &args)
    }
}
