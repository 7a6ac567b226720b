//! The golden thread of a place.

use pit_record::Noun;
use pit_report::content::FigureTable;
use pit_report::figures::{Answer, GoldenThread, ThreadKnot, Tile, golden_thread};
use pit_store::Library;
use pit_words::Words;
use pit_workbook::Workbook;
use pit_workbook::compare::{NotScored, StandsBeside};

use super::asked::{choices, understood, within};
use super::head;
use crate::App;
use crate::error::AppError;
use crate::pages::{thing, value_of};
use crate::places::{self, Holds, Knot, Thread, thread};
use crate::views::{Choice, CommandError, FigureView, PlacesAsked, ThreadBreak, ThreadView};

impl App {
    /// The goals from the largest place to the smallest, where the thread breaks, and one criterion
    /// read through them: the first of the workbook where none is asked for.
    ///
    /// # Errors
    /// Where the place is not here, or what is asked can't be read.
    pub fn golden_thread(
        &self,
        place: &str,
        asked: &PlacesAsked,
        criterion: &str,
    ) -> Result<ThreadView, CommandError> {
        self.with(|library, words| self.thread_view(library, words, place, asked, criterion))
    }

    fn thread_view(
        &self,
        library: &mut Library,
        words: &Words,
        place: &str,
        asked: &PlacesAsked,
        criterion: &str,
    ) -> Result<ThreadView, AppError> {
        let id = thing(Noun::Place, place)?;
        let head = head(library, words, id)?;
        let mut whose = within(library, id)?;
        whose.push(id);
        let mut asked = understood(library, &whose, asked)?;
        asked.places.clear();
        let thread = thread(library, id, &asked, criterion)?;
        let workbook = thread.gathered.latest().map(|sheet| &*sheet.workbook);
        let told = Telling {
            words,
            thread: &thread,
            workbook,
            name: &head.name,
        };
        let figure = told.figure();
        let table = told.table(&figure.title);
        let criteria = workbook.map(|workbook| &workbook.criteria);
        let criteria = criteria.into_iter().flatten();
        Ok(ThreadView {
            frame: self.frame(library)?,
            choices: choices(library, words, &whose, &asked, &thread.gathered)?,
            criteria: criteria
                .map(|one| Choice {
                    value: one.id.clone(),
                    label: one.label.clone(),
                    hint: String::new(),
                })
                .collect(),
            criterion: thread
                .criterion
                .as_ref()
                .map(|(id, _)| id.clone())
                .unwrap_or_default(),
            figure: FigureView {
                svg: golden_thread(&figure).to_svg("golden-thread"),
                reading: figure.description,
                caption: table.caption,
                header: table.header,
                rows: table.rows,
            },
            breaks: told.breaks(),
            place: head,
        })
    }
}

struct Telling<'a> {
    words: &'a Words,
    thread: &'a Thread,
    workbook: Option<&'a Workbook>,
    name: &'a str,
}

impl Telling<'_> {
    fn figure(&self) -> GoldenThread {
        let words = self.words;
        let place = [("place", self.name.into())];
        GoldenThread {
            title: words.say_with("thread-title", &place),
            description: self.reading(),
            language: words.language(),
            goals_head: words.say("thread-goals"),
            criterion_head: self
                .thread
                .criterion
                .as_ref()
                .map(|(_, label)| label.clone())
                .unwrap_or_default(),
            knots: self
                .thread
                .knots
                .iter()
                .map(|knot| self.knot(knot))
                .collect(),
            holds_key: words.say("thread-key-holds"),
            breaks_key: words.say("thread-key-breaks"),
        }
    }

    fn knot(&self, knot: &Knot) -> ThreadKnot {
        let words = self.words;
        let goal = self.goal(knot);
        let place = self.place(knot);
        let missing = self.missing(knot);
        let mut lines = Vec::new();
        if let Some(priority) = &knot.priority {
            lines.push(words.say_with("thread-priority", &[("goal", priority.into())]));
        }
        if let Some(said) = &knot.goal {
            for (key, text) in [
                ("thread-measure", &said.measure),
                ("thread-baseline", &said.baseline),
            ] {
                if let Some(text) = text {
                    lines.push(words.say_with(key, &[("said", text.into())]));
                }
            }
        }
        let (stands, why) = self.reading_of(knot);
        let label = [
            vec![place.clone(), goal.clone()],
            lines.clone(),
            missing.clone(),
        ];
        let mut label: Vec<String> = label.concat();
        if let Some((_, criterion)) = &self.thread.criterion {
            let args = [("label", criterion.into()), ("stands", stands.into())];
            label.push(words.say_with("thread-stands", &args));
            label.push(why.clone());
        }
        label.retain(|said| !said.is_empty());
        ThreadKnot {
            part: knot.id.to_string(),
            label: label.join(". "),
            above: knot.above,
            place,
            goal,
            lines,
            missing,
            holds: !knot.holds.breaks(),
            tile: self.tile(knot),
            reason: if self.thread.criterion.is_some() {
                why
            } else {
                String::new()
            },
        }
    }

    /// "Neighbourhood: Northgate".
    fn place(&self, knot: &Knot) -> String {
        let name = (&knot.place.name).into();
        match knot.place.size {
            Some(size) => {
                let key = format!("thread-place-{}", value_of(size));
                self.words.say_with(&key, &[("place", name)])
            }
            None => knot.place.name.clone(),
        }
    }

    fn goal(&self, knot: &Knot) -> String {
        match &knot.goal {
            Some(goal) => goal.change.clone(),
            None => self.words.say("thread-no-goal"),
        }
    }

    /// What is missing at a place, short.
    fn missing(&self, knot: &Knot) -> Vec<String> {
        let words = self.words;
        let mut missing = Vec::new();
        if let Some(goal) = &knot.goal {
            if goal.measure.is_none() {
                missing.push(words.say("thread-no-measure"));
            }
            if goal.baseline.is_none() {
                missing.push(words.say("thread-no-baseline"));
            }
        }
        match knot.holds {
            Holds::NoGoalAbove | Holds::ServesNothing => {
                missing.push(words.say(&format!("thread-{}", value_of(knot.holds))));
            }
            Holds::Top | Holds::Serves | Holds::NoGoal => {}
        }
        missing
    }

    /// How a place stands on the criterion that is read, and why.
    fn reading_of(&self, knot: &Knot) -> (String, String) {
        let words = self.words;
        let Some(reading) = &knot.reading else {
            let mut not_in = self.thread.gathered.not_in.iter();
            let not = not_in.find(|not| not.place == knot.place.name);
            let why = not.map(|not| words.say(&format!("thread-not-in-{}", value_of(not.why))));
            let why = why.unwrap_or_default();
            return (why.clone(), why);
        };
        let stands = places::standing_words(words, &reading.stands);
        let why = match (&reading.reason, &reading.stands) {
            (Some(reason), _) => reason.clone(),
            (None, StandsBeside::LeftOut { .. }) => stands.clone(),
            (None, _) if reading.kept_in_the_room => words.say("thread-reason-in-the-room"),
            (None, _) => words.say("thread-no-reason"),
        };
        (stands, why)
    }

    fn tile(&self, knot: &Knot) -> Option<Tile> {
        let reading = knot.reading.as_ref()?;
        Some(match &reading.stands {
            StandsBeside::Level { level } => {
                let scale = &self.workbook?.scale;
                Tile::marked(
                    scale.index_of(&level.id)?,
                    scale.levels.len(),
                    scale.working_index(),
                    level.mark.to_string(),
                )
            }
            StandsBeside::Not { why } => Tile::other(match why {
                NotScored::DontKnow => Answer::DontKnow,
                NotScored::NotApplicable => Answer::NotApplicable,
                NotScored::Unanswered => Answer::Unanswered,
            }),
            StandsBeside::LeftOut { .. } => return None,
        })
    }

    fn reading(&self) -> String {
        let words = self.words;
        let knots = &self.thread.knots;
        let count = |holds: &dyn Fn(&Knot) -> bool| knots.iter().filter(|one| holds(one)).count();
        let parts = [
            (
                "thread-reading-serve",
                count(&|one| one.holds == Holds::Serves),
            ),
            (
                "thread-reading-serve-none",
                count(&|one| matches!(one.holds, Holds::ServesNothing | Holds::NoGoalAbove)),
            ),
            (
                "thread-reading-no-goal",
                count(&|one| one.holds == Holds::NoGoal),
            ),
            ("thread-reading-no-baseline", count(&lacks_baseline)),
        ];
        let parts = parts.into_iter().filter(|(_, count)| *count > 0);
        let parts: Vec<String> = parts
            .map(|(key, count)| words.say_with(key, &[("count", count.into())]))
            .collect();
        if parts.is_empty() {
            return words.say("thread-reading-one");
        }
        let args = [
            ("all", knots.len().into()),
            ("parts", parts.join("; ").into()),
        ];
        words.say_with("thread-reading", &args)
    }

    /// Where the thread breaks, and what would mend it.
    fn breaks(&self) -> Vec<ThreadBreak> {
        let knots = self.thread.knots.iter();
        let broken = knots.filter(|knot| knot.holds.breaks() || lacks_baseline(knot));
        broken
            .map(|knot| ThreadBreak {
                place: knot.place.name.clone(),
                told: self.mends(knot).join(" "),
                round: knot.round.map(|id| id.to_string()).unwrap_or_default(),
            })
            .collect()
    }

    fn mends(&self, knot: &Knot) -> Vec<String> {
        let words = self.words;
        let above = knot.above.and_then(|above| self.thread.knots.get(above));
        let above = above.map(|one| one.place.name.clone()).unwrap_or_default();
        let args = [
            ("place", (&knot.place.name).into()),
            ("above", above.into()),
        ];
        let mut told = Vec::new();
        if knot.holds.breaks() {
            let key = format!("thread-mend-{}", value_of(knot.holds));
            told.push(words.say_with(&key, &args));
        }
        if lacks_baseline(knot) {
            told.push(words.say_with("thread-mend-no-baseline", &args[..1]));
        }
        told
    }

    fn table(&self, caption: &str) -> FigureTable {
        let words = self.words;
        let mut header: Vec<String> = ["place", "goal", "measure", "baseline", "holds"]
            .map(|column| words.say(&format!("thread-column-{column}")))
            .to_vec();
        if let Some((_, label)) = &self.thread.criterion {
            header.push(label.clone());
            header.push(words.say("thread-column-why"));
        }
        let row = |knot: &Knot| {
            let of = |text: Option<&String>| text.cloned().unwrap_or_default();
            let goal = knot.goal.as_ref();
            let mut row = vec![
                self.place(knot),
                self.goal(knot),
                of(goal.and_then(|goal| goal.measure.as_ref())),
                of(goal.and_then(|goal| goal.baseline.as_ref())),
                words.say(&format!("thread-cell-{}", value_of(knot.holds))),
            ];
            if self.thread.criterion.is_some() {
                let (stands, why) = self.reading_of(knot);
                row.extend([stands, why]);
            }
            row
        };
        FigureTable {
            caption: caption.to_owned(),
            rows: self.thread.knots.iter().map(row).collect(),
            words: header.len(),
            header,
        }
    }
}

/// It has a goal whose baseline nobody took.
fn lacks_baseline(knot: &Knot) -> bool {
    let goal = knot.goal.as_ref();
    goal.is_some_and(|goal| goal.baseline.is_none())
}
