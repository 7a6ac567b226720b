//! The profile of a sheet, as the figure and its table take it.

use pit_record::body::{Aim, Answer, Judgement, Mode, Reached};
use pit_record::contents::{CriterionContents, SheetContents};
use pit_words::Words;
use pit_workbook::Criterion;

use super::FigureTable;
use super::telling::{nouns, scale_of, upper_first};
use crate::figures::{self, Profile, ProfileKey, ProfileRow, Tile};

/// Where each criterion of a sheet stands and what it aims at. Its `description` is the reading.
pub fn profile_of(words: &Words, sheet: &SheetContents, mode: Mode, place: &str) -> Profile {
    let agreed = match mode {
        Mode::Group => "profile-key-agreed",
        _ => "profile-key-chosen",
    };
    let read = Read { words, sheet };
    Profile {
        title: read.title(place),
        description: read.reading(),
        language: words.language(),
        scale: scale_of(words, &sheet.workbook),
        rows: read
            .each()
            .map(|(n, criterion)| read.row(n, criterion))
            .collect(),
        others_head: words.say("profile-others"),
        words_head: words.say("profile-by"),
        key: ProfileKey {
            agreed: words.say(agreed),
            from_marks: words.say("profile-key-from-marks"),
            aim: words.say("profile-key-aim"),
            dont_know: words.say("profile-key-dont-know"),
            unanswered: words.say("profile-key-unanswered"),
            not_applicable: words.say("profile-key-not-applicable"),
        },
    }
}

/// The profile as a table: the criterion, today, its aim, and by when.
pub fn profile_table(words: &Words, sheet: &SheetContents, place: &str) -> FigureTable {
    let read = Read { words, sheet };
    let rows = read.each().map(|(number, criterion)| {
        let of = read.of(criterion);
        let aim = of.aim.map_or_else(
            || words.say("profile-column-none"),
            |aim| read.level("profile-level", aim),
        );
        let today = match (of.today, of.from_marks) {
            (Some(level), false) => read.level("profile-level", level),
            (Some(level), true) => read.level("profile-level-from-marks", level),
            (None, _) => words.say(of.other()),
        };
        let by = of.said.and_then(|aim| aim.by);
        let by = by.map(|day| words.day_in_table(day));
        vec![
            format!("{number} {}", criterion.label),
            today,
            aim,
            by.unwrap_or_default(),
        ]
    });
    let header = vec![
        upper_first(&sheet.workbook.noun.one),
        words.say("profile-column-today"),
        words.say("profile-column-aim"),
        words.say("profile-column-by"),
    ];
    FigureTable {
        caption: read.title(place),
        rows: rows.collect(),
        words: header.len(),
        header,
    }
}

/// Whether any criterion of the sheet has an aim.
pub(super) fn has_aims(sheet: &SheetContents) -> bool {
    sheet.criteria.values().any(|said| said.aim.is_some())
}

struct Read<'a> {
    words: &'a Words,
    sheet: &'a SheetContents,
}

/// What is known of one criterion; levels by their place on the scale.
struct Of<'a> {
    answer: Option<&'a Answer>,
    today: Option<usize>,
    from_marks: bool,
    aim: Option<usize>,
    said: Option<&'a Aim>,
}

impl Of<'_> {
    /// It doesn't apply, so nobody would set an aim.
    fn is_left_out(&self) -> bool {
        matches!(self.answer, Some(Answer::NotApplicable))
    }

    /// The name of an answer that is no level.
    fn other(&self) -> &'static str {
        match self.answer {
            Some(Answer::DontKnow) => "answer-dont-know",
            Some(Answer::NotApplicable) => "answer-not-applicable",
            _ => "answer-unanswered",
        }
    }
}

impl Read<'_> {
    fn each(&self) -> impl Iterator<Item = (usize, &Criterion)> {
        (1..).zip(&self.sheet.workbook.criteria)
    }

    fn of(&self, criterion: &Criterion) -> Of<'_> {
        let scale = &self.sheet.workbook.scale;
        let said: Option<&CriterionContents> = self.sheet.of(&criterion.id);
        let judgement: Option<&Judgement> = said.and_then(|said| said.judgement.as_ref());
        let aim = said.and_then(|said| said.aim.as_ref());
        let answer = judgement.map(|judgement| &judgement.answer);
        Of {
            today: match answer {
                Some(Answer::Level(id)) => scale.index_of(id),
                _ => None,
            },
            answer,
            from_marks: judgement.is_some_and(|judgement| judgement.reached == Reached::FromMarks),
            aim: aim.and_then(|aim| scale.index_of(&aim.level)),
            said: aim,
        }
    }

    fn title(&self, place: &str) -> String {
        let workbook = &self.sheet.workbook;
        let args = [
            ("nouns", (&workbook.noun.many).into()),
            ("title", (&workbook.title).into()),
            ("place", place.into()),
        ];
        self.words.say_with("profile-title", &args)
    }

    fn level(&self, name: &str, index: usize) -> String {
        let Some(level) = self.sheet.workbook.scale.levels.get(index) else {
            return String::new();
        };
        let args = [
            ("mark", level.mark.to_string().into()),
            ("name", (&level.name).into()),
        ];
        self.words.say_with(name, &args)
    }

    fn row(&self, number: usize, criterion: &Criterion) -> ProfileRow {
        let of = self.of(criterion);
        ProfileRow {
            part: criterion.id.clone(),
            label: self.label(number, criterion, &of),
            number: number.to_string(),
            name: criterion.label.clone(),
            tile: self.tile(&of),
            aim: of.aim,
            words: self.by(&of),
        }
    }

    fn tile(&self, of: &Of<'_>) -> Tile {
        let scale = &self.sheet.workbook.scale;
        let level = of
            .today
            .and_then(|index| Some((index, scale.levels.get(index)?)));
        let tile = match (of.answer, level) {
            (_, Some((index, level))) => Tile::marked(
                index,
                scale.levels.len(),
                scale.working_index(),
                level.mark.to_string(),
            ),
            (Some(Answer::DontKnow), _) => Tile::other(figures::Answer::DontKnow),
            (Some(Answer::NotApplicable), _) => Tile::other(figures::Answer::NotApplicable),
            _ => Tile::other(figures::Answer::Unanswered),
        };
        if of.from_marks && of.today.is_some() {
            tile.from_the_marks()
        } else {
            tile
        }
    }

    /// "Mar 2027", "keep it", or nothing where there is no aim.
    fn by(&self, of: &Of<'_>) -> String {
        let words = self.words;
        match (of.aim, of.said.and_then(|aim| aim.by)) {
            (None, _) => String::new(),
            (aim, _) if aim == of.today => words.say("profile-keep"),
            (_, None) => words.say("profile-no-day"),
            (_, Some(day)) => words.month(day),
        }
    }

    fn label(&self, number: usize, criterion: &Criterion, of: &Of<'_>) -> String {
        let words = self.words;
        let today = match (of.today, of.from_marks) {
            (Some(level), false) => self.level("profile-spoken-level", level),
            (Some(level), true) => self.level("profile-spoken-from-marks", level),
            (None, _) => words.say(of.other()),
        };
        let mark = |index: usize| {
            let level = self.sheet.workbook.scale.levels.get(index);
            level
                .map(|level| level.mark.to_string())
                .unwrap_or_default()
        };
        let aim = match (of.aim, of.said.and_then(|aim| aim.by)) {
            (None, _) => words.say("profile-spoken-no-aim"),
            (aim, _) if aim == of.today => words.say("profile-spoken-keep"),
            (Some(aim), None) => {
                words.say_with("profile-spoken-aim", &[("mark", mark(aim).into())])
            }
            (Some(aim), Some(day)) => {
                let args = [("mark", mark(aim).into()), ("day", words.day(day).into())];
                words.say_with("profile-spoken-aim-by", &args)
            }
        };
        let args = [
            ("number", number.into()),
            ("label", (&criterion.label).into()),
            ("today", today.into()),
            ("aim", aim.into()),
        ];
        words.say_with("profile-spoken", &args)
    }

    fn reading(&self) -> String {
        let words = self.words;
        let all: Vec<Of<'_>> = self
            .each()
            .map(|(_, criterion)| self.of(criterion))
            .collect();
        let count = |holds: &dyn Fn(&Of<'_>) -> bool| all.iter().filter(|of| holds(of)).count();
        let both = |of: &Of<'_>| of.aim.zip(of.today);
        let parts = [
            (
                "profile-higher",
                count(&|of| both(of).is_some_and(|(aim, today)| aim > today)),
            ),
            (
                "profile-kept",
                count(&|of| both(of).is_some_and(|(aim, today)| aim == today)),
            ),
            (
                "profile-lower",
                count(&|of| both(of).is_some_and(|(aim, today)| aim < today)),
            ),
            (
                "profile-from-nowhere",
                count(&|of| of.aim.is_some() && of.today.is_none()),
            ),
            (
                "profile-without",
                count(&|of| of.aim.is_none() && !of.is_left_out()),
            ),
            (
                "reading-not-applicable",
                count(&|of| of.aim.is_none() && of.is_left_out()),
            ),
        ];
        let parts = parts.into_iter().filter(|(_, count)| *count > 0);
        let parts: Vec<String> = parts
            .map(|(name, count)| words.say_with(name, &[("count", count.into())]))
            .collect();
        let name = if all.iter().any(|of| of.aim.is_some()) {
            "profile-reading"
        } else {
            "profile-no-aims"
        };
        let args = [
            ("total", all.len().into()),
            ("nouns", nouns(&self.sheet.workbook, all.len()).into()),
            ("parts", words.list(&parts).into()),
        ];
        words.say_with(name, &args)
    }
}
