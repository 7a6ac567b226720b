//! Telling a sheet: its marks first, then what was agreed, in the workbook's order.

use pit_record::ThingId;
use pit_record::body::{
    Aim, Answer, Evidence, Judgement, Mark, MarkedBy, Marking, Moved, Note, Ordering, Says, Sheet,
    Weight,
};
use pit_store::NewChange;
use pit_workbook::Workbook;

use super::{StoryError, Teller};
use crate::story::{StoryCriterion, StoryMark, StoryNote, StoryRound, StorySheet};

/// What telling a sheet needs to know of it.
struct OpenSheet<'a> {
    id: ThingId,
    workbook: &'a Workbook,
    seats: &'a [ThingId],
    marking: ThingId,
    /// The round before.
    earlier: Option<ThingId>,
}

impl Teller<'_> {
    pub(super) fn sheet(
        &mut self,
        (round, earlier): (ThingId, Option<ThingId>),
        of: &StoryRound,
        seats: &[ThingId],
        told: &StorySheet,
    ) -> Result<ThingId, StoryError> {
        let unknown = |name: &str| StoryError::Unknown(name.to_owned());
        let workbooks = self.workbooks;
        let workbook = workbooks
            .iter()
            .find(|workbook| workbook.id == told.workbook)
            .ok_or_else(|| unknown(&told.workbook))?;
        let hash = self.library.keep_workbook(workbook)?;
        let sheet = self.say(Sheet {
            round,
            workbook_id: told.workbook.clone(),
            workbook: hash,
            revisit: Vec::new(),
        })?;
        if let Some(id) = told
            .criteria
            .keys()
            .find(|id| workbook.criterion(id).is_none())
        {
            return Err(unknown(id));
        }
        let marking = Marking {
            sheet,
            nth: 1,
            held_on: of.held_on,
            opened: false,
        };
        let marking_id = ThingId::natural(
            pit_record::Noun::Marking,
            &[&sheet.to_string(), &marking.nth.to_string()],
        );
        let open = OpenSheet {
            id: sheet,
            workbook,
            seats,
            marking: marking_id,
            earlier,
        };
        if told
            .criteria
            .values()
            .any(|criterion| !criterion.marks.is_empty())
        {
            self.say(marking.clone())?;
            for (id, criterion) in &told.criteria {
                self.marks(&open, id, criterion)?;
            }
            self.say(Marking {
                opened: true,
                ..marking
            })?;
        }
        // In the workbook's order, as a group would go through it.
        for criterion in &workbook.criteria {
            if let Some(told) = told.criteria.get(&criterion.id) {
                self.criterion(&open, &criterion.id, told)?;
            }
        }
        for note in &told.notes {
            self.note(sheet, None, note)?;
        }
        if !told.put_forward.is_empty() {
            self.say(Ordering {
                sheet,
                put_forward: told.put_forward.clone(),
                reason: told.put_forward_reason.clone(),
                audience: pit_record::body::Audience::Released,
            })?;
        }
        Ok(sheet)
    }

    /// A row of marks is keyed in one go: one change.
    fn marks(
        &mut self,
        open: &OpenSheet<'_>,
        criterion: &str,
        told: &StoryCriterion,
    ) -> Result<(), StoryError> {
        let mut records = Vec::new();
        for (index, mark) in told.marks.iter().enumerate() {
            let seat = *open
                .seats
                .get(index)
                .ok_or_else(|| StoryError::Unknown(format!("{criterion}, seat {}", index + 1)))?;
            let Some(answer) = answer(open.workbook, mark)? else {
                continue;
            };
            records.push(self.record(Mark {
                marking: open.marking,
                criterion: criterion.to_owned(),
                by: MarkedBy::Seat(seat),
                says: Says::One(answer),
                comment: None,
                audience: Default::default(),
            }));
        }
        self.library.commit(NewChange { records })?;
        Ok(())
    }

    fn criterion(
        &mut self,
        open: &OpenSheet<'_>,
        id: &str,
        told: &StoryCriterion,
    ) -> Result<(), StoryError> {
        let sheet = open.id;
        let criterion = id.to_owned();
        let scale = &open.workbook.scale;
        let aim = told.aim.as_ref().map(|aim| aim.level.as_str());
        let level = match &told.answer {
            Some(Answer::Level(level)) => Some(level.as_str()),
            _ => None,
        };
        if let Some(off) = aim
            .into_iter()
            .chain(level)
            .find(|l| scale.index_of(l).is_none())
        {
            return Err(StoryError::Unknown(off.to_owned()));
        }
        if let Some(answer) = &told.answer {
            self.say(Judgement {
                sheet,
                criterion: criterion.clone(),
                answer: answer.clone(),
                reason: told.reason.clone(),
                reached: told.reached,
                audience: told.audience,
            })?;
        }
        for evidence in &told.evidence {
            self.say(Evidence {
                sheet,
                criterion: criterion.clone(),
                fact: evidence.fact.clone(),
                figure: evidence.figure.clone(),
                source: evidence.source.clone(),
                dated: evidence.dated.clone(),
                strength: evidence.strength,
                who_benefits: evidence.who_benefits,
                audience: evidence.audience,
            })?;
        }
        for note in &told.notes {
            self.note(sheet, Some(criterion.clone()), note)?;
        }
        if let Some(aim) = &told.aim {
            let (level, by) = (aim.level.clone(), aim.by);
            self.say(Aim {
                sheet,
                criterion: criterion.clone(),
                level,
                by,
            })?;
        }
        if told.importance.or(told.power).is_some() {
            let (importance, power) = (told.importance, told.power);
            self.say(Weight {
                sheet,
                criterion: criterion.clone(),
                importance,
                power,
            })?;
        }
        if let Some(moved) = told.moved.clone() {
            let since = open.earlier.ok_or(StoryError::NothingBefore)?;
            self.say(Moved {
                sheet,
                criterion,
                since,
                why: moved.why,
                text: moved.text,
                audience: moved.audience,
            })?;
        }
        Ok(())
    }

    fn note(
        &mut self,
        sheet: ThingId,
        criterion: Option<String>,
        note: &StoryNote,
    ) -> Result<(), StoryError> {
        let StoryNote {
            kind,
            text,
            audience,
        } = note.clone();
        self.say(Note {
            sheet,
            criterion,
            kind,
            text,
            audience,
        })?;
        Ok(())
    }
}

fn answer(workbook: &Workbook, mark: &StoryMark) -> Result<Option<Answer>, StoryError> {
    let level = |digit: u8| {
        workbook
            .scale
            .levels
            .iter()
            .find(|level| level.mark == digit)
            .map(|level| level.id.clone())
    };
    match mark {
        StoryMark::None => Ok(None),
        StoryMark::Sign(sign) if sign == "?" => Ok(Some(Answer::DontKnow)),
        StoryMark::Sign(sign) if sign == "-" => Ok(Some(Answer::NotApplicable)),
        StoryMark::Sign(sign) => Err(StoryError::Unknown(sign.clone())),
        StoryMark::Digit(digit) => level(*digit)
            .map(|level| Some(Answer::Level(level)))
            .ok_or_else(|| StoryError::Unknown(digit.to_string())),
    }
}
