//! A round with everything in it, put together for reading: what scoring, reports and pages take.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use pit_workbook::Workbook;
use pit_workbook::score::{
    self, Answers, AnswersError, CriterionAnswer, EvidenceCount, LevelIndex, Rating,
};

use crate::ThingId;
use crate::body::{
    Action, Aim, Answer, Ask, Assessment, Cut, Evidence, Judgement, Marking, Moved, Note, NoteKind,
    Ordering, Place, Reached, Round, Seat, Sheet, Weight,
};

/// A round with everything in it.
#[derive(Debug, Clone)]
pub struct RoundContents {
    /// The round's id.
    pub id: ThingId,
    /// The round.
    pub round: Round,
    /// Its assessment.
    pub assessment: Assessment,
    /// Its place.
    pub place: Place,
    /// The larger places it is part of, nearest first.
    pub within: Vec<Place>,
    /// The seats, by number.
    pub seats: Vec<Seat>,
    /// The sheets, in the order of the triangle.
    pub sheets: Vec<SheetContents>,
    /// The actions, in the order they were written.
    pub actions: Vec<(ThingId, Action)>,
    /// The asks, in the order they were written.
    pub asks: Vec<(ThingId, Ask)>,
    /// Its locked revisions, the first one first; the last of them says whether it is locked now.
    pub cuts: Vec<Cut>,
    /// How many things came in from other computers after it was locked and are not shown.
    pub late: usize,
}

impl RoundContents {
    /// The revision that holds the round now; `None` while it can be changed.
    pub fn locked(&self) -> Option<&Cut> {
        self.cuts.last().filter(|cut| cut.is_locked())
    }
}

/// A sheet with everything in it.
#[derive(Debug, Clone)]
pub struct SheetContents {
    /// The sheet's id.
    pub id: ThingId,
    /// The sheet.
    pub sheet: Sheet,
    /// The workbook it is pinned to; read once for all the sheets that are.
    pub workbook: Arc<Workbook>,
    /// What was said of each criterion, by its id; one without any saying is absent.
    pub criteria: BTreeMap<String, CriterionContents>,
    /// Notes on the whole sheet.
    pub notes: Vec<Note>,
    /// What is put forward.
    pub ordering: Option<Ordering>,
    /// How often it was marked. The marks themselves are not here: they stay sealed in the library.
    pub markings: Vec<Marking>,
}

/// A round as a list shows it: who took part and what was agreed, without what it rests on.
#[derive(Debug, Clone)]
pub struct RoundSummary {
    /// The round's id.
    pub id: ThingId,
    /// The round.
    pub round: Round,
    /// The number and the day of the revision that holds it, where it is locked.
    pub locked: Option<(u32, NaiveDate)>,
    /// How many seats it has.
    pub seats: usize,
    /// The sheets, in the order of the triangle.
    pub sheets: Vec<SheetSummary>,
}

/// A sheet as a list shows it.
#[derive(Debug, Clone)]
pub struct SheetSummary {
    /// The sheet's id.
    pub id: ThingId,
    /// The workbook it is pinned to.
    pub workbook: Arc<Workbook>,
    /// What was agreed, and how, by criterion.
    pub agreed: Vec<(String, Answer, Reached)>,
}

/// What was said of one criterion.
#[derive(Debug, Clone, Default)]
pub struct CriterionContents {
    /// The agreed answer.
    pub judgement: Option<Judgement>,
    /// The evidence, in the order it was written.
    pub evidence: Vec<Evidence>,
    /// The notes, in the order they were written.
    pub notes: Vec<Note>,
    /// The aim.
    pub aim: Option<Aim>,
    /// Importance and power.
    pub weight: Option<Weight>,
    /// Why it moved, one reason for each earlier round it was compared with.
    pub moved: Vec<Moved>,
    /// Whether two computers say different things of its judgement and nobody has chosen yet.
    pub forked: bool,
}

impl SheetContents {
    /// What was said of a criterion, if anything.
    pub fn of(&self, criterion: &str) -> Option<&CriterionContents> {
        self.criteria.get(criterion)
    }

    /// The reason why a criterion moved since an earlier round, if one was said.
    pub fn moved(&self, criterion: &str, since: ThingId) -> Option<&Moved> {
        let mut said = self.of(criterion)?.moved.iter();
        said.find(|moved| moved.since == since)
    }

    /// What was agreed, as the counting rules take it.
    ///
    /// # Errors
    /// Where a judgement or an aim names a criterion or a level that the workbook has not got.
    pub fn answers(&self) -> Result<Answers<'_>, AnswersError> {
        let mut answers = Answers::none(&self.workbook);
        for (id, criterion) in &self.criteria {
            let answer = criterion
                .judgement
                .as_ref()
                .map(|judgement| counted(&self.workbook, id, &judgement.answer, judgement.reached));
            let weight = criterion.weight.as_ref();
            let entry = CriterionAnswer {
                answer: answer.transpose()?,
                importance: weight.and_then(|w| w.importance).and_then(Rating::new),
                power: weight.and_then(|w| w.power).and_then(Rating::new),
                aim: criterion
                    .aim
                    .as_ref()
                    .map(|aim| level(&self.workbook, id, &aim.level))
                    .transpose()?,
            };
            answers.set(id, entry)?;
        }
        Ok(answers)
    }

    /// What evidence is written down, by criterion; one without any is absent.
    pub fn evidence(&self) -> BTreeMap<String, EvidenceCount> {
        let with_some = self
            .criteria
            .iter()
            .filter(|(_, said)| !said.evidence.is_empty());
        let count = |said: &CriterionContents| EvidenceCount {
            items: said.evidence.len(),
            on_who_benefits: said
                .evidence
                .iter()
                .filter(|item| item.who_benefits)
                .count(),
        };
        with_some
            .map(|(id, said)| (id.clone(), count(said)))
            .collect()
    }
}

impl SheetSummary {
    /// What was agreed, as the counting rules take it.
    ///
    /// # Errors
    /// Where a judgement names a criterion or a level that the workbook has not got.
    pub fn answers(&self) -> Result<Answers<'_>, AnswersError> {
        let mut answers = Answers::none(&self.workbook);
        for (criterion, answer, reached) in &self.agreed {
            let answer = counted(&self.workbook, criterion, answer, *reached)?;
            let entry = CriterionAnswer {
                answer: Some(answer),
                ..CriterionAnswer::default()
            };
            answers.set(criterion, entry)?;
        }
        Ok(answers)
    }
}

/// An agreed answer as the counting rules take it.
fn counted(
    workbook: &Workbook,
    criterion: &str,
    answer: &Answer,
    reached: Reached,
) -> Result<score::Answer, AnswersError> {
    let reached = match reached {
        Reached::TalkedThrough => score::Reached::TalkedThrough,
        Reached::FromMarks => score::Reached::FromMarks,
    };
    Ok(match answer {
        Answer::Level(id) => score::Answer::Level {
            level: level(workbook, criterion, id)?,
            reached,
        },
        Answer::DontKnow => score::Answer::DontKnow,
        Answer::NotApplicable => score::Answer::NotApplicable,
    })
}

fn level(workbook: &Workbook, criterion: &str, level: &str) -> Result<LevelIndex, AnswersError> {
    let found = workbook.scale.index_of(level).map(LevelIndex);
    found.ok_or_else(|| AnswersError::UnknownLevel {
        criterion: criterion.to_owned(),
        level: level.to_owned(),
    })
}

impl CriterionContents {
    /// The notes of one kind.
    pub fn notes_of(&self, kind: NoteKind) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(move |note| note.kind == kind)
    }
}
