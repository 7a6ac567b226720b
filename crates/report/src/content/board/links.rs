//! The weak links of a board paper: those that people picked, at most three; where nobody has,
//! those that stand lowest.

use pit_record::body::Answer;
use pit_record::contents::SheetContents;
use pit_workbook::score::{LevelShown, Score};

use super::super::sheet;
use super::super::telling::sentence;
use super::{Gathered, level};
use crate::document::{LevelRow, Text};

/// How many have room.
const ROOM: usize = 3;

/// A weak link that can be picked for a board paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardLink {
    /// The place of its sheet among the round's.
    pub sheet: usize,
    /// The criterion's id.
    pub criterion: String,
    /// Its name.
    pub label: String,
    /// The level it stands at.
    pub level: LevelShown,
    /// How many others of its sheet stand at the same level, below working.
    pub ties: usize,
    /// It is put forward.
    pub picked: bool,
}

pub(super) struct Links {
    /// At most three.
    pub shown: Vec<LevelRow>,
    /// The names of those that were picked beyond that.
    pub no_room: Vec<String>,
    /// Somebody picked them.
    pub picked: bool,
}

/// Every weak link of the chains, in the order of the sheets; within a sheet in the order of the
/// rule, those put forward first.
pub fn board_links(gathered: &Gathered<'_>) -> Vec<BoardLink> {
    let sheets = gathered.contents.sheets.iter().zip(gathered.scores);
    let of_sheet = |(index, (sheet, score))| links_of(index, sheet, score);
    sheets.enumerate().flat_map(of_sheet).collect()
}

fn links_of(index: usize, sheet: &SheetContents, score: &Score) -> Vec<BoardLink> {
    let workbook = &sheet.workbook;
    let put_forward = sheet
        .ordering
        .as_ref()
        .map(|one| one.put_forward.as_slice());
    let put_forward = put_forward.unwrap_or_default();
    let ranked = score.weakest_links.iter().flat_map(|links| &links.ranked);
    let mut links: Vec<BoardLink> = ranked
        .clone()
        .map(|link| BoardLink {
            sheet: index,
            criterion: link.criterion.id.clone(),
            label: link.criterion.label.clone(),
            level: link.level.clone(),
            ties: ranked
                .clone()
                .filter(|other| other.level == link.level)
                .count()
                - 1,
            picked: put_forward.contains(&link.criterion.id),
        })
        .collect();
    // What was put forward is shown also where it stands at working by now, or in a menu.
    for id in put_forward {
        let said = sheet.of(id).and_then(|said| said.judgement.as_ref());
        let Some(Answer::Level(at)) = said.map(|judgement| &judgement.answer) else {
            continue;
        };
        let known = links.iter().any(|link| link.criterion == *id);
        if let (false, Some(criterion), Some(level)) =
            (known, workbook.criterion(id), level(workbook, at))
        {
            links.push(BoardLink {
                sheet: index,
                criterion: id.clone(),
                label: criterion.label.clone(),
                level,
                ties: 0,
                picked: true,
            });
        }
    }
    let place = |link: &BoardLink| put_forward.iter().position(|id| *id == link.criterion);
    links.sort_by_key(|link| place(link).unwrap_or(usize::MAX));
    links
}

impl Links {
    pub fn of(gathered: &Gathered<'_>) -> Self {
        let all = board_links(gathered);
        let picked = all.iter().any(|link| link.picked);
        let wanted: Vec<&BoardLink> = all.iter().filter(|link| !picked || link.picked).collect();
        let mut chosen = in_turn(&wanted);
        let no_room = if picked {
            chosen.split_off(ROOM.min(chosen.len()))
        } else {
            Vec::new()
        };
        chosen.truncate(ROOM);
        Self {
            shown: chosen.into_iter().map(|link| row(gathered, link)).collect(),
            no_room: no_room.into_iter().map(|link| link.label.clone()).collect(),
            picked,
        }
    }
}

/// The first of each sheet, then the second of each: sheets are not measured against one another.
fn in_turn<'l>(links: &[&'l BoardLink]) -> Vec<&'l BoardLink> {
    let mut turns: Vec<(usize, &BoardLink)> = links
        .iter()
        .enumerate()
        .map(|(at, link)| {
            let earlier = links[..at].iter().filter(|other| other.sheet == link.sheet);
            (earlier.count(), *link)
        })
        .collect();
    turns.sort_by_key(|(turn, _)| *turn);
    turns.into_iter().map(|(_, link)| link).collect()
}

/// Its level, its reason, and why it stands here.
fn row(gathered: &Gathered<'_>, link: &BoardLink) -> LevelRow {
    let words = gathered.words;
    let sheet = &gathered.contents.sheets[link.sheet];
    let workbook = &sheet.workbook;
    let said = sheet
        .of(&link.criterion)
        .and_then(|said| said.judgement.as_ref());
    let reached = match said.map(|judgement| judgement.reached) {
        Some(pit_record::body::Reached::FromMarks) => pit_workbook::score::Reached::FromMarks,
        _ => pit_workbook::score::Reached::TalkedThrough,
    };
    let shown = pit_workbook::score::CriterionShown {
        id: link.criterion.clone(),
        label: link.label.clone(),
    };
    let made = sheet::row(gathered, sheet, &shown, &link.level, reached);
    let place = workbook
        .criteria
        .iter()
        .position(|one| one.id == link.criterion);
    let mut note = words.say_with(
        "board-link-note",
        &[
            ("title", (&workbook.short_title).into()),
            ("noun", (&workbook.noun.one).into()),
            ("nouns", (&workbook.noun.many).into()),
            ("number", (place.unwrap_or_default() + 1).into()),
            ("mark", link.level.mark.to_string().into()),
            ("ties", link.ties.into()),
        ],
    );
    let ordering = sheet.ordering.as_ref().filter(|_| link.picked);
    if let Some(reason) = ordering.and_then(|ordering| ordering.reason.as_ref()) {
        note = format!(
            "{note} {}",
            words.say_with("board-link-why", &[("reason", sentence(reason).into())])
        );
    }
    let kept = made.note.words();
    LevelRow {
        note: Text::plain(format!("{note} {kept}").trim_end()),
        ..made
    }
}
