//! A next step in words, and where it leads.

use pit_record::body::{Answer, Mode};
use pit_record::contents::{RoundContents, SheetContents};
use pit_words::Words;

use super::NextStep;

impl NextStep {
    /// The page it leads to.
    pub fn page(&self) -> &'static str {
        match self {
            Self::Open => "sheets",
            Self::Answer { .. } | Self::Settle { .. } | Self::Act { .. } | Self::Support { .. } => {
                "sheet"
            }
            Self::PutForward { .. } => "overview",
            Self::FillIn { .. } => "actions",
            Self::Goal => "scope",
            Self::Report | Self::Locked => "reports",
        }
    }

    /// The sheet it leads to.
    pub fn sheet<'a>(&self, contents: &'a RoundContents) -> Option<&'a SheetContents> {
        match self {
            Self::Answer { sheet, .. }
            | Self::Settle { sheet, .. }
            | Self::PutForward { sheet, .. }
            | Self::Act { sheet, .. }
            | Self::Support { sheet, .. } => contents.sheets.get(*sheet),
            Self::Open | Self::FillIn { .. } | Self::Goal | Self::Report | Self::Locked => None,
        }
    }

    /// The criterion it leads to, by its place and its id.
    pub fn criterion(&self, contents: &RoundContents) -> Option<(usize, String)> {
        match self {
            Self::Answer { criterion, .. }
            | Self::Settle { criterion, .. }
            | Self::Act { criterion, .. }
            | Self::Support { criterion, .. } => {
                let sheet = self.sheet(contents)?;
                let id = sheet.workbook.criteria.get(*criterion)?.id.clone();
                Some((*criterion, id))
            }
            _ => None,
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Answer { .. } => "answer",
            Self::Settle { .. } => "settle",
            Self::PutForward { .. } => "put-forward",
            Self::Act { .. } => "act",
            Self::FillIn { .. } => "fill-in",
            Self::Support { .. } => "support",
            Self::Goal => "goal",
            Self::Report => "report",
            Self::Locked => "locked",
        }
    }

    /// The step in a sentence or two.
    pub fn told(&self, words: &Words, contents: &RoundContents) -> String {
        self.say(words, contents, "next")
    }

    /// The words on its button.
    pub fn action(&self, words: &Words, contents: &RoundContents) -> String {
        self.say(words, contents, "next-action")
    }

    fn say(&self, words: &Words, contents: &RoundContents, prefix: &str) -> String {
        let workbook = self.sheet(contents).map(|sheet| &sheet.workbook);
        let criterion = self.criterion(contents);
        let (place, id) = criterion.clone().unzip();
        let label = id.and_then(|id| Some(workbook?.criterion(&id)?.label.clone()));
        let lowest = self.sheet(contents).and_then(lowest_mark);
        let count = match self {
            Self::PutForward { tied, .. } => *tied,
            Self::FillIn { actions } => *actions,
            _ => 0,
        };
        let text = |text: Option<&String>| text.cloned().unwrap_or_default();
        let begun = self.sheet(contents).is_some_and(|sheet| {
            let mut said = sheet.criteria.values();
            said.any(|one| one.judgement.is_some())
        });
        let group = contents.round.mode == Mode::Group;
        words.say_with(
            &format!("{prefix}-{}", self.name()),
            &[
                ("title", text(workbook.map(|one| &one.short_title)).into()),
                ("noun", text(workbook.map(|one| &one.noun.one)).into()),
                ("nouns", text(workbook.map(|one| &one.noun.many)).into()),
                ("label", label.unwrap_or_default().into()),
                ("number", place.map_or(0, |place| place + 1).into()),
                ("count", count.into()),
                ("mark", lowest.unwrap_or_default().into()),
                ("begun", if begun { "yes" } else { "no" }.into()),
                ("who", if group { "group" } else { "one" }.into()),
            ],
        )
    }
}

/// The mark of the lowest level agreed on a sheet.
fn lowest_mark(sheet: &SheetContents) -> Option<String> {
    let scale = &sheet.workbook.scale;
    let answers = sheet
        .criteria
        .values()
        .filter_map(|one| one.judgement.as_ref());
    let levels = answers.filter_map(|one| match &one.answer {
        Answer::Level(level) => scale.index_of(level),
        _ => None,
    });
    Some(scale.levels.get(levels.min()?)?.mark.to_string())
}
