//! What stands in a thing part by part, each with its name and in words: for telling in which parts
//! two states of it differ.

use chrono::NaiveDate;
use pit_record::body::{Action, Ask, Audience, Evidence, Moved, Place, Round, Sheet};
use pit_record::{Body, ThingId};
use pit_report::content::lens_words;
use pit_store::Library;
use pit_words::Words;
use pit_workbook::Sector;
use serde::Serialize;

use crate::choices::value_of;
use crate::named::sector_name;
use crate::shared;

/// A part: its name, and what it says; empty where nothing is said.
pub(crate) type Part = (String, String);

/// The parts of a body: the same ones, in the same order, for every body of its kind. What can't be
/// looked up is told by its noun or its id.
pub(crate) fn of(library: &Library, words: &Words, body: &Body) -> Vec<Part> {
    let teller = Teller { library, words };
    let parts = match body {
        Body::Place(place) => teller.place(place),
        Body::Assessment(assessment) => vec![
            ("lens", lens_words(words, &assessment.lens)),
            ("serves", teller.named(assessment.serves)),
        ],
        Body::Round(round) => teller.round(round),
        Body::Sheet(sheet) => teller.sheet(sheet),
        Body::Evidence(evidence) => teller.evidence(evidence),
        Body::Note(note) => vec![
            ("text", note.text.clone()),
            ("audience", teller.audience(note.audience)),
        ],
        Body::Aim(aim) => vec![("aimBy", teller.day(aim.by))],
        Body::Weight(weight) => vec![
            ("importance", teller.of_three(weight.importance)),
            ("power", teller.of_three(weight.power)),
        ],
        Body::Action(action) => teller.action(action),
        Body::Ask(ask) => teller.ask(ask),
        Body::Moved(moved) => teller.moved(moved),
        Body::Seat(seat) => vec![
            ("number", seat.number.to_string()),
            ("sector", sector_name(words, seat.sector)),
        ],
        Body::Marking(marking) => vec![
            ("heldOn", words.day(marking.held_on)),
            ("opened", teller.yes(marking.opened)),
        ],
        Body::Cut(cut) => vec![
            ("lockedOn", words.day(cut.locked_on)),
            ("entries", cut.records.len().to_string()),
            ("reopenedOn", teller.day(cut.reopened_on)),
        ],
        Body::Judgement(judgement) => vec![
            (
                "reached",
                teller.chosen("part-reached", Some(judgement.reached)),
            ),
            ("audience", teller.audience(judgement.audience)),
        ],
        Body::Ordering(ordering) => vec![("audience", teller.audience(ordering.audience))],
        Body::Mark(_) | Body::Logo(_) => Vec::new(),
    };
    let named = |(field, value): (&str, String)| (words.say(&format!("field-{field}")), value);
    parts.into_iter().map(named).collect()
}

/// The parts that say something else than they did; where there was nothing, those that say something.
pub(crate) fn changed(
    library: &Library,
    words: &Words,
    before: Option<&Body>,
    after: &Body,
) -> Vec<Part> {
    let then = before.map(|before| of(library, words, before));
    let now = of(library, words, after).into_iter().enumerate();
    now.filter(|(at, part)| match &then {
        Some(then) => then.get(*at) != Some(part),
        None => !part.1.is_empty(),
    })
    .map(|(_, part)| part)
    .collect()
}

/// "By when: 3 March 2028".
pub(crate) fn told(words: &Words, (name, value): Part) -> String {
    let value = match value.is_empty() {
        true => words.say("fork-not-said"),
        false => value,
    };
    words.say_with(
        "fork-part",
        &[("name", name.into()), ("value", value.into())],
    )
}

/// The label of a criterion of a sheet, as its workbook has it.
pub(crate) fn criterion(library: &Library, sheet: ThingId, id: &str) -> String {
    let workbook = match library.shown(sheet) {
        Ok(Some(Body::Sheet(sheet))) => library.workbook(&sheet.workbook).ok(),
        _ => None,
    };
    let found = workbook
        .as_ref()
        .and_then(|workbook| workbook.criterion(id));
    found.map_or_else(|| id.to_owned(), |criterion| criterion.label.clone())
}

type Parts = Vec<(&'static str, String)>;

struct Teller<'a> {
    library: &'a Library,
    words: &'a Words,
}

impl Teller<'_> {
    fn place(&self, place: &Place) -> Parts {
        let size = place.size.map(value_of);
        let mut sizes = shared::sizes().into_iter();
        let size = sizes.find(|one| Some(&one.value) == size.as_ref());
        let people = place.population.map(|people| self.words.number(people));
        vec![
            ("place", place.name.clone()),
            ("population", people.unwrap_or_default()),
            ("size", size.map(|size| size.label).unwrap_or_default()),
            ("partOf", self.named(place.part_of)),
        ]
    }

    fn round(&self, round: &Round) -> Parts {
        let goal = round.goal.as_ref();
        let scope = &round.scope;
        let of_goal = |text: Option<&Option<String>>| text.cloned().flatten().unwrap_or_default();
        let seated = |(sector, count): (&Sector, &u32)| {
            let args = [
                ("sector", sector_name(self.words, *sector).into()),
                ("count", (*count).into()),
            ];
            self.words.say_with("fork-seated", &args)
        };
        let room = scope.in_the_room.iter().filter(|(_, count)| **count > 0);
        let room: Vec<String> = room.map(seated).collect();
        let dimensions = shared::dimensions();
        let group = |group: &pit_record::body::PopulationGroup| {
            let dimension = value_of(group.dimension);
            let found = dimensions.iter().find(|one| one.value == dimension);
            let name = found.map_or(dimension.as_str(), |one| &one.label);
            let args = [("who", (&group.who).into()), ("dimension", name.into())];
            self.words.say_with("part-group", &args)
        };
        let groups: Vec<String> = scope.groups.iter().map(group).collect();
        let mode = format!("choose-mode-{}", value_of(round.mode));
        vec![
            (
                "goal",
                goal.map(|goal| goal.change.clone()).unwrap_or_default(),
            ),
            ("forWhom", of_goal(goal.map(|goal| &goal.for_whom))),
            ("measure", of_goal(goal.map(|goal| &goal.measure))),
            ("baseline", of_goal(goal.map(|goal| &goal.baseline))),
            ("source", of_goal(goal.map(|goal| &goal.source))),
            ("by", self.day(goal.and_then(|goal| goal.by))),
            ("serves", self.named(goal.and_then(|goal| goal.serves))),
            ("heldOn", self.words.day(round.held_on)),
            ("mode", self.words.say(&mode)),
            ("room", room.join(", ")),
            ("groups", groups.join(", ")),
            ("period", text(&scope.period)),
            ("lifeStage", text(&scope.life_stage)),
            ("setting", text(&scope.setting)),
            ("meetAgain", text(&scope.meet_again)),
            ("whomToAsk", text(&scope.whom_to_ask)),
            ("smallestGroup", round.smallest_group.to_string()),
        ]
    }

    fn sheet(&self, sheet: &Sheet) -> Parts {
        let workbook = self.library.workbook(&sheet.workbook).ok();
        let workbook = workbook.map(|workbook| {
            let args = [
                ("title", (&workbook.title).into()),
                ("version", (&workbook.version).into()),
            ];
            self.words.say_with("part-workbook", &args)
        });
        let label = |id: &String| {
            let workbook = self.library.workbook(&sheet.workbook).ok();
            let found = workbook
                .as_ref()
                .and_then(|workbook| workbook.criterion(id));
            found.map_or_else(|| id.clone(), |criterion| criterion.label.clone())
        };
        let revisit: Vec<String> = sheet.revisit.iter().map(label).collect();
        vec![
            (
                "workbook",
                workbook.unwrap_or_else(|| sheet.workbook_id.clone()),
            ),
            ("revisit", self.words.list(&revisit)),
        ]
    }

    fn evidence(&self, evidence: &Evidence) -> Parts {
        vec![
            ("fact", evidence.fact.clone()),
            ("figure", text(&evidence.figure)),
            ("source", text(&evidence.source)),
            ("dated", text(&evidence.dated)),
            ("strength", self.chosen("strength", evidence.strength)),
            ("whoBenefits", self.yes(evidence.who_benefits)),
            ("audience", self.audience(evidence.audience)),
        ]
    }

    fn action(&self, action: &Action) -> Parts {
        let about = action.sheet.zip(action.criterion.as_ref());
        let about = about.map(|(sheet, id)| criterion(self.library, sheet, id));
        let role = |role: &pit_record::body::Role| {
            let key = format!("role-{}", value_of(role.kind));
            let who = [("who", (&role.who).into())];
            self.words.say_with(&key, &who)
        };
        let roles: Vec<String> = action.roles.iter().map(role).collect();
        vec![
            ("what", action.what.clone()),
            ("owner", text(&action.owner)),
            ("due", self.day(action.due)),
            ("state", self.chosen("state", Some(action.state))),
            ("segment", self.chosen("segment", action.segment)),
            ("worksOn", self.chosen("works-on", action.works_on)),
            ("about", about.unwrap_or_default()),
            ("roles", roles.join(", ")),
        ]
    }

    fn ask(&self, ask: &Ask) -> Parts {
        vec![
            ("decision", ask.decision.clone()),
            ("board", ask.board.clone()),
            ("reason", text(&ask.reason)),
            ("by", self.day(ask.by)),
            ("audience", self.audience(ask.audience)),
        ]
    }

    fn moved(&self, moved: &Moved) -> Parts {
        let why = self.words.say(&format!("move-reason-{}", moved.why.name()));
        vec![
            ("why", why),
            ("text", text(&moved.text)),
            ("audience", self.audience(moved.audience)),
        ]
    }

    /// A place by its name, an assessment by that of its place and by its lens.
    fn named(&self, thing: Option<ThingId>) -> String {
        let Some(thing) = thing else {
            return String::new();
        };
        match self.library.shown(thing) {
            Ok(Some(Body::Place(place))) => place.name,
            Ok(Some(Body::Assessment(one))) => self.words.say_with(
                "history-of",
                &[
                    ("what", self.named(Some(one.place)).into()),
                    ("of", lens_words(self.words, &one.lens).into()),
                ],
            ),
            _ => self.words.say("part-not-here"),
        }
    }

    fn chosen(&self, kind: &str, choice: Option<impl Serialize>) -> String {
        let said = choice.map(|choice| self.words.say(&format!("{kind}-{}", value_of(choice))));
        said.unwrap_or_default()
    }

    fn audience(&self, audience: Audience) -> String {
        self.chosen("audience", Some(audience))
    }

    fn yes(&self, is_so: bool) -> String {
        self.words.say(if is_so { "part-yes" } else { "part-no" })
    }

    fn of_three(&self, figure: Option<u8>) -> String {
        let said = figure.map(|figure| {
            let figure = [("figure", u32::from(figure).into())];
            self.words.say_with("part-of-three", &figure)
        });
        said.unwrap_or_default()
    }

    fn day(&self, day: Option<NaiveDate>) -> String {
        day.map(|day| self.words.day(day)).unwrap_or_default()
    }
}

fn text(text: &Option<String>) -> String {
    text.clone().unwrap_or_default()
}
