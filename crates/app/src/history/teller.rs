//! One change in words.

use std::collections::BTreeMap;

use pit_record::body::{Answer, MarkedBy, Place, Reached};
use pit_record::{Body, Noun, State, ThingId};
use pit_report::content::lens_words;
use pit_store::{Entry, Library, Moment};
use pit_words::{Value, Words};
use pit_workbook::Workbook;

use crate::choices::value_of;
use crate::named::sector_name;
use crate::parts;

/// So many parts of a change are told; of more it is said how many.
const MOST_PARTS: usize = 3;

/// Who marked, where a moment is about a mark; also where the mark was taken away.
pub(super) fn marked_by(moment: &Moment) -> Option<&MarkedBy> {
    let before = moment.before.as_ref().and_then(State::body);
    match moment.after.body().or(before) {
        Some(Body::Mark(mark)) => Some(&mark.by),
        _ => None,
    }
}

pub(super) struct Teller<'a> {
    pub library: &'a Library,
    pub words: &'a Words,
    pub workbooks: BTreeMap<ThingId, &'a Workbook>,
    /// The number of each seat.
    pub seats: BTreeMap<ThingId, u32>,
}

impl Teller<'_> {
    pub fn entry(&self, entry: &Entry) -> String {
        let Some(first) = entry.moments.first() else {
            return String::new();
        };
        if entry.moments.iter().any(|moment| moment.noun == Noun::Mark) {
            return self.marks(&entry.moments);
        }
        // What is said while a round is locked goes with the lock.
        if let Some(lock) = entry.moments.iter().find(|one| one.noun == Noun::Cut) {
            return self.moment(lock);
        }
        if entry.moments.iter().all(revisits) {
            return self.words.say("history-revisit");
        }
        let count = entry.moments.len();
        let all = |noun: Noun| entry.moments.iter().all(|moment| moment.noun == noun);
        if count > 1 && all(Noun::Seat) {
            let new = entry.moments.iter().all(|moment| moment.before.is_none());
            let key = if new {
                "history-seats-new"
            } else {
                "history-seats-changed"
            };
            return self.say(key, vec![("count", count.into())]);
        }
        if count > 1 && entry.moments.iter().all(from_marks) {
            return self.say("history-from-marks", vec![("count", count.into())]);
        }
        let what = self.moment(first);
        // An assessment begins with its first round.
        let begun = |moment: &Moment| {
            moment.before.is_none() && matches!(moment.noun, Noun::Assessment | Noun::Round)
        };
        match count {
            1 => what,
            2 if entry.moments.iter().all(begun) => what,
            count => self.say(
                "history-several",
                vec![("count", count.into()), ("what", what.into())],
            ),
        }
    }

    /// Marks that were keyed: whose, never which.
    fn marks(&self, moments: &[Moment]) -> String {
        let marks: Vec<&Moment> = moments
            .iter()
            .filter(|one| one.noun == Noun::Mark)
            .collect();
        let again = marks
            .iter()
            .any(|one| one.before.as_ref().is_some_and(is_there));
        let gone = !marks.iter().any(|one| is_there(&one.after));
        let key = |new: &str, changed: &str, taken: &str| match (gone, again) {
            (true, _) => taken.to_owned(),
            (false, true) => changed.to_owned(),
            (false, false) => new.to_owned(),
        };
        let mut who: Vec<&MarkedBy> = marks.iter().filter_map(|one| marked_by(one)).collect();
        who.dedup();
        match who.as_slice() {
            [MarkedBy::Seat(seat)] if self.seats.contains_key(seat) => {
                let key = key(
                    "history-seat-marked",
                    "history-seat-marked-again",
                    "history-seat-emptied",
                );
                let number = self.seats.get(seat).copied().unwrap_or_default();
                self.say(&key, vec![("number", number.to_string().into())])
            }
            [MarkedBy::Sector(sector)] => {
                let key = key(
                    "history-counted",
                    "history-counted-again",
                    "history-counts-gone",
                );
                let name = sector_name(self.words, *sector);
                self.say(&key, vec![("sector", name.into())])
            }
            _ => self.words.say(&key(
                "history-mark-new",
                "history-mark-changed",
                "history-marks-gone",
            )),
        }
    }

    fn moment(&self, moment: &Moment) -> String {
        let noun = || self.words.say(&format!("noun-{}", moment.noun.name()));
        match (&moment.after, &moment.before) {
            (State::Is(body), Some(State::Removed(_))) => self.say(
                "history-brought-back",
                vec![("noun", self.named(body).into())],
            ),
            (State::Is(body), before) => self.said(body, before.as_ref().and_then(State::present)),
            (State::Removed(body), _) => {
                self.say("history-removed", vec![("noun", self.named(body).into())])
            }
            (State::Nothing, _) => self.say("history-nothing", vec![("noun", noun().into())]),
        }
    }

    /// A thing that can lie in the bin, by its name: "Place “Harbourton”".
    fn named(&self, body: &Body) -> String {
        let noun = self.words.say(&format!("noun-{}", body.noun().name()));
        let name = match body {
            Body::Place(b) => b.name.clone(),
            Body::Assessment(b) => lens_words(self.words, &b.lens),
            Body::Round(b) => self.words.day(b.held_on),
            Body::Action(b) => b.what.clone(),
            _ => return noun,
        };
        self.say(
            "history-named",
            vec![("noun", noun.into()), ("name", name.into())],
        )
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
                Some(Body::Judgement(before)) if before.answer == after.answer => {
                    if before.reason == after.reason {
                        return self.say("history-judgement-audience", args);
                    }
                    match after.reason {
                        Some(_) => "history-judgement-reason",
                        None => "history-judgement-reason-gone",
                    }
                }
                _ if after.reached == Reached::FromMarks => "history-judgement-from-marks",
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
        if let (Body::Place(after), Some(Body::Place(before))) = (body, before)
            && let Some(key) = moved_or_renamed(before, after)
        {
            let names = vec![
                ("before", before.name.as_str().into()),
                ("name", after.name.as_str().into()),
            ];
            return self.say(key, names);
        }
        let kind = if before.is_some() { "changed" } else { "new" };
        let key = format!("history-{}-{kind}", body.noun().name());
        self.in_parts(self.say(&key, self.args(body)), body, before)
    }

    /// With the parts in which something was changed; of what is new only those that its sentence
    /// has no room for.
    fn in_parts(&self, what: String, body: &Body, before: Option<&Body>) -> String {
        let told_whole = match body {
            Body::Marking(_) | Body::Cut(_) => true,
            Body::Aim(_) | Body::Weight(_) => false,
            _ => before.is_none(),
        };
        if told_whole {
            return what;
        }
        let parts = parts::changed(self.library, self.words, before, body).into_iter();
        let parts = parts.filter(|(_, value)| value.is_empty() || !what.contains(value));
        let mut parts: Vec<String> = parts.map(|part| parts::told(self.words, part)).collect();
        let more = parts.len().saturating_sub(MOST_PARTS);
        if more > 0 {
            parts.truncate(MOST_PARTS);
            parts.push(self.say("history-parts-more", vec![("count", more.into())]));
        }
        match parts.is_empty() {
            true => what,
            false => self.say(
                "history-parts",
                vec![("what", what.into()), ("parts", parts.join(" · ").into())],
            ),
        }
    }

    fn args<'b>(&self, body: &'b Body) -> Vec<(&'static str, Value<'b>)> {
        let criterion = |sheet, id: &str| ("criterion", self.criterion(sheet, id).into());
        match body {
            Body::Place(b) => vec![("name", b.name.as_str().into())],
            Body::Assessment(b) => vec![("lens", lens_words(self.words, &b.lens).into())],
            Body::Round(b) => vec![("date", self.words.day(b.held_on).into())],
            Body::Sheet(b) => {
                let workbook = self.library.workbook(&b.workbook).ok();
                let title = workbook.map_or_else(|| b.workbook_id.clone(), |one| one.title.clone());
                vec![("workbook", title.into())]
            }
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
                let kind = self.words.say(&format!("kind-{}", value_of(b.kind)));
                vec![of, ("kind", kind.into()), ("text", b.text.as_str().into())]
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
            Body::Cut(b) => vec![
                ("number", b.revision.into()),
                ("open", if b.is_locked() { "no" } else { "yes" }.into()),
            ],
            Body::Moved(b) => {
                let why = self.words.say(&format!("move-reason-{}", b.why.name()));
                vec![criterion(b.sheet, &b.criterion), ("why", why.into())]
            }
            Body::Logo(_) => Vec::new(),
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

fn is_there(state: &State) -> bool {
    state.present().is_some()
}

/// Whether a moment chooses what to look at again: of a sheet nothing else ever changes.
fn revisits(moment: &Moment) -> bool {
    let before = moment.before.as_ref().and_then(State::present);
    matches!(
        (moment.after.present(), before),
        (Some(Body::Sheet(_)), Some(Body::Sheet(_)))
    )
}

/// Whether an answer was taken from the marks.
fn from_marks(moment: &Moment) -> bool {
    matches!(moment.after.present(), Some(Body::Judgement(b)) if b.reached == Reached::FromMarks)
}

/// What was done to a place, where it was one thing alone.
fn moved_or_renamed(before: &Place, after: &Place) -> Option<&'static str> {
    let renamed = Place {
        name: after.name.clone(),
        ..before.clone()
    };
    let moved = Place {
        part_of: after.part_of,
        ..before.clone()
    };
    let asked = Place {
        willing: after.willing,
        ..before.clone()
    };
    match after {
        after if *after == asked && after.willing => Some("history-place-willing"),
        after if *after == asked => Some("history-place-not-willing"),
        after if *after == renamed => Some("history-place-renamed"),
        after if *after == moved => Some("history-place-moved"),
        _ => None,
    }
}
