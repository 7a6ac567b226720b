//! The board paper: two pages. What it means and three weak links; what is asked, who acts, what
//! changed. What has no room is named, on its last line and before it is saved.

mod left;
mod links;
mod second;

use pit_workbook::score::{LevelIndex, LevelShown, Score};

use super::kind::Report;
use super::telling::{is_group, lens_words, score_words, sentence, state_words, upper_first};
use super::triangle::{parts_opened, triangle_reading, triangle_small_of};
use super::{Gathered, ReportKind, cover, sheet};
use crate::document::{Block, Document, Figure, HeadingLevel, LevelsLook, Look, Text};
use crate::figures::strip;

pub use links::{BoardLink, board_links};

use left::Left;
use links::Links;

/// The triangle beside its notes, as narrow as its words stay at 8.3 points: 114 mm of 174.
const FIGURE_WIDE: f32 = 114.0;

/// How much stands on the first page.
#[derive(Debug, Clone, Copy)]
struct First {
    /// What the picture means, under it.
    caption: bool,
    /// The goal.
    goal: bool,
    /// So many links say why.
    told: usize,
    /// So many links stand here.
    links: usize,
}

pub(super) fn report(gathered: &Gathered<'_>) -> Report {
    let links = Links::of(gathered);
    let mut first = First {
        caption: true,
        goal: true,
        told: links.shown.len(),
        links: links.shown.len(),
    };
    let has_room = |first: First| fits(gathered, first_page(gathered, &links, first));
    while !has_room(first) && first.less() {}
    // What went before something long may have its room.
    let with_goal = First {
        goal: true,
        ..first
    };
    if !first.goal && has_room(with_goal) {
        first = with_goal;
    }
    let with_caption = First {
        caption: true,
        ..first
    };
    if !first.caption && has_room(with_caption) {
        first = with_caption;
    }
    let left_out = first.left_out(&links, goal(gathered).is_some());
    let (mut second, left_out) = second::page(gathered, left_out);
    let mut blocks = first_page(gathered, &links, first);
    blocks.append(&mut second);
    Report {
        document: gathered.document(ReportKind::Board, blocks),
        left_out: left_out.iter().map(|left| left.told(gathered)).collect(),
    }
}

/// Whether blocks stand on one page.
fn fits(gathered: &Gathered<'_>, blocks: Vec<Block>) -> bool {
    let document = Document {
        language: gathered.words.language(),
        look: Look::Short,
        blocks,
        ..Document::default()
    };
    crate::pages(&document) <= 1
}

impl First {
    /// Leaves out one thing more, the least wanted first; false where nothing is left to leave out.
    fn less(&mut self) -> bool {
        if self.caption {
            self.caption = false;
        } else if self.goal {
            self.goal = false;
        } else if self.told > 0 {
            self.told -= 1;
        } else if self.links > 0 {
            self.links -= 1;
        } else {
            return false;
        }
        true
    }

    fn left_out(self, links: &Links, has_goal: bool) -> Vec<Left> {
        let mut left_out = Vec::new();
        for (index, row) in links.shown.iter().enumerate() {
            let label = row.name.words();
            if index >= self.links {
                left_out.push(Left::Link(label));
            } else if index >= self.told && !row.text.is_blank() {
                left_out.push(Left::Why(label));
            }
        }
        if !self.goal && has_goal {
            left_out.push(Left::Goal);
        }
        left_out.extend(links.no_room.iter().cloned().map(Left::Link));
        left_out
    }
}

fn first_page(gathered: &Gathered<'_>, links: &Links, first: First) -> Vec<Block> {
    let title = cover::title(gathered);
    let mut blocks: Vec<Block> = cover::small_logo(gathered).into_iter().collect();
    blocks.extend([
        Block::Kicker(to_whom(gathered).into()),
        Block::heading(HeadingLevel::One, title),
    ]);
    blocks.extend(meaning(gathered).map(|said| Block::Lead(said.into())));
    blocks.extend(cover::invented(gathered));
    blocks.extend(standing(gathered, first));
    blocks.extend(weak_links(gathered, links, first));
    blocks
}

/// The boards that are asked, and the day.
fn to_whom(gathered: &Gathered<'_>) -> String {
    let words = gathered.words;
    let mut boards: Vec<String> = Vec::new();
    for (_, ask) in &gathered.contents.asks {
        if !boards.contains(&ask.board) {
            boards.push(ask.board.clone());
        }
    }
    // After names of any length, the line may end anywhere but in the day.
    let date = words.day(gathered.contents.round.held_on);
    let date = date.replace(' ', "\u{a0}");
    let args = [
        ("boards", words.list(&boards).into()),
        ("count", boards.len().into()),
        ("date", date.into()),
    ];
    words.say_with("board-kicker", &args)
}

/// What it comes to: the triangle's reading, or the one sheet's headline.
fn meaning(gathered: &Gathered<'_>) -> Option<String> {
    let words = gathered.words;
    if parts_opened(gathered.triangle) > 1 {
        return Some(triangle_reading(words, gathered.triangle));
    }
    let (sheet, score) = (gathered.contents.sheets.first()?, gathered.scores.first()?);
    let workbook = &sheet.workbook;
    Some(match score_words(words, workbook, &score.headline) {
        Some(said) => format!("{}: {said}.", workbook.title),
        None => state_words(words, workbook, &score.headline),
    })
}

/// The picture, with what was looked at, who was there and how sure we are beside it.
fn standing(gathered: &Gathered<'_>, first: First) -> Vec<Block> {
    let Gathered {
        contents,
        words,
        triangle,
        scores,
        ..
    } = gathered;
    let mut notes = Vec::new();
    let mut note = |heading: &str, said: Vec<String>| {
        if !said.is_empty() {
            notes.push(Block::heading(HeadingLevel::Two, words.say(heading)));
            notes.extend(said.into_iter().map(Block::paragraph));
        }
    };
    let mut looked = vec![looked_at(gathered)];
    looked.extend(goal(gathered).filter(|_| first.goal));
    note("board-looked-at", looked);
    let room = cover::room(gathered, &contents.round.scope);
    let room = room.map(|fact| {
        fact.value
            .iter()
            .map(|said| sentence(&said.words()))
            .collect()
    });
    let nobody = || {
        vec![words.say(if is_group(gathered) {
            "board-room-not-said"
        } else {
            "edition-one-kept"
        })]
    };
    note(
        "board-room",
        room.filter(|_| is_group(gathered)).unwrap_or_else(nobody),
    );
    note("board-sure", vec![sure(gathered).join(" ")]);
    if parts_opened(triangle) > 1 {
        let caption = first.caption.then(|| words.say("board-triangle").into());
        let figure = Figure {
            caption,
            ..Figure::full(triangle_small_of(words, contents, triangle))
        };
        return vec![Block::Columns {
            left_width: FIGURE_WIDE,
            left: vec![Block::Figure(figure)],
            right: vec![Block::Notes(notes)],
        }];
    }
    let place = &contents.place.name;
    let strips = contents.sheets.iter().zip(*scores).take(1);
    let mut blocks: Vec<Block> = strips
        .map(|(sheet, score)| {
            let figure = strip(&sheet::strip_of(words, sheet, score, place));
            Block::Figure(Figure::full(figure))
        })
        .collect();
    blocks.push(Block::Notes(notes));
    blocks
}

fn looked_at(gathered: &Gathered<'_>) -> String {
    let lens = lens_words(gathered.words, &gathered.contents.assessment.lens);
    let place = cover::place(gathered);
    format!("{lens}. {}.", upper_first(&place))
}

fn goal(gathered: &Gathered<'_>) -> Option<String> {
    let goal = gathered.contents.round.goal.as_ref()?;
    let said = gathered
        .words
        .say_with("board-goal", &[("goal", (&goal.change).into())]);
    (!goal.change.is_empty()).then_some(said)
}

/// How far the answers carry, and how they were reached. Workbooks are counted, never what is in
/// them.
fn sure(gathered: &Gathered<'_>) -> Vec<String> {
    let (words, scores) = (gathered.words, gathered.scores);
    let with = |holds: fn(&Score) -> bool| scores.iter().filter(|score| holds(score)).count();
    let read = with(|score| score.headline.score.is_some());
    let args = [("read", read.into()), ("opened", scores.len().into())];
    let mut said = vec![words.say_with("board-read", &args)];
    let from_marks = with(|score| score.headline.counts.from_marks > 0);
    if is_group(gathered) {
        let key = if from_marks > 0 {
            "board-reached-marks"
        } else {
            "board-reached-talk"
        };
        said.push(words.say_with(key, &[("count", from_marks.into())]));
    }
    let unknown = with(|score| score.headline.counts.dont_know > 0);
    let unanswered = with(|score| score.headline.counts.unanswered > 0);
    for (key, count) in [("board-unknown", unknown), ("board-unanswered", unanswered)] {
        if count > 0 {
            said.push(words.say_with(key, &[("count", count.into())]));
        }
    }
    said
}

fn weak_links(gathered: &Gathered<'_>, links: &Links, first: First) -> Vec<Block> {
    let words = gathered.words;
    let args = [("count", first.links.into())];
    let heading = match (links.picked, is_group(gathered)) {
        (true, true) => "board-links",
        (true, false) => "board-links-one",
        (false, _) => "board-links-lowest",
    };
    let mut blocks = vec![Block::heading(
        HeadingLevel::Two,
        words.say_with(heading, &args),
    )];
    let rows = links.shown.iter().take(first.links).enumerate();
    let rows = rows.map(|(index, link)| {
        let mut row = link.clone();
        if index >= first.told {
            row.text = Text::default();
        }
        row
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        blocks.push(Block::paragraph(words.say("board-links-none")));
    } else {
        blocks.push(Block::Levels {
            look: LevelsLook::Ruled,
            rows,
        });
    }
    blocks
}

/// A level of a workbook by its id.
fn level(workbook: &pit_workbook::Workbook, id: &str) -> Option<LevelShown> {
    LevelShown::at(&workbook.scale, LevelIndex(workbook.scale.index_of(id)?))
}
