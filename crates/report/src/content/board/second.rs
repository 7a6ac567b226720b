//! The second page of a board paper: what is asked of which board, who acts, what changed, what
//! happens otherwise, and what was left out.

use pit_record::body::{Action, Ask};

use super::super::telling::sentence;
use super::super::{SheetBeside, method, summary_words};
use super::left::{Left, counted};
use super::{Gathered, fits};
use crate::document::{Block, Column, HeadingLevel, Row, Table, TableSize, Text, Width};

/// No page holds more rows than this; to try more would only take time.
const MOST: usize = 16;

/// How much of each part stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Second {
    asks: usize,
    actions: usize,
    otherwise: bool,
    /// Of so many workbooks what changed.
    changed: usize,
}

impl Second {
    /// Leaves out one thing more, the longer list first; false where nothing is left to leave out.
    fn less(&mut self) -> bool {
        if self.actions > 4 {
            self.actions -= 1;
        } else if self.asks > 5 {
            self.asks -= 1;
        } else if self.otherwise {
            self.otherwise = false;
        } else if self.changed > 0 {
            self.changed -= 1;
        } else if self.actions > 0 && self.asks <= 3 {
            self.actions -= 1;
        } else if self.asks > 0 {
            self.asks -= 1;
        } else {
            return false;
        }
        true
    }

    /// As much more of one part as has room: what went before something long may have its room.
    fn grow(&mut self, more: impl Fn(Self) -> Self, has_room: impl Fn(Self) -> bool) {
        loop {
            let more = more(*self);
            if more == *self || !has_room(more) {
                return;
            }
            *self = more;
        }
    }
}

/// The page, and all that was left out of the paper.
pub(super) fn page(gathered: &Gathered<'_>, earlier: Vec<Left>) -> (Vec<Block>, Vec<Left>) {
    let asks: Vec<&Ask> = gathered.contents.asks.iter().map(|(_, ask)| ask).collect();
    let actions = open_actions(gathered);
    let all = Second {
        asks: asks.len().min(MOST),
        actions: actions.len().min(MOST),
        otherwise: true,
        changed: changed(gathered).len(),
    };
    let made = |second: Second| {
        let mut left_out = earlier.clone();
        left_out.extend(left_out_of(gathered, second, &asks, &actions));
        let mut blocks = blocks(gathered, second, &asks, &actions);
        blocks.push(Block::AtFoot(last_line(gathered, &left_out)));
        (blocks, left_out)
    };
    let has_room = |second: Second| fits(gathered, made(second).0);
    let mut second = all;
    while !has_room(second) && second.less() {}
    let otherwise = all.otherwise;
    second.grow(|now| Second { otherwise, ..now }, has_room);
    let more = |now: Second| Second {
        asks: all.asks.min(now.asks + 1),
        ..now
    };
    second.grow(more, has_room);
    let more = |now: Second| Second {
        actions: all.actions.min(now.actions + 1),
        ..now
    };
    second.grow(more, has_room);
    let (mut blocks, left_out) = made(second);
    blocks.insert(0, Block::PageBreak);
    (blocks, left_out)
}

/// The open actions; those that are due first come first, those without a day last.
fn open_actions<'a>(gathered: &Gathered<'a>) -> Vec<&'a Action> {
    let actions = gathered.contents.actions.iter().map(|(_, action)| action);
    let mut open: Vec<&Action> = actions.filter(|action| action.state.is_open()).collect();
    open.sort_by_key(|action| (action.due.is_none(), action.due));
    open
}

fn left_out_of(
    gathered: &Gathered<'_>,
    second: Second,
    asks: &[&Ask],
    actions: &[&Action],
) -> Vec<Left> {
    let asks = asks.iter().skip(second.asks);
    let actions = actions.iter().skip(second.actions);
    let mut left_out: Vec<Left> = asks.map(|ask| Left::Ask(ask.decision.clone())).collect();
    left_out.extend(actions.map(|action| Left::Action(action.what.clone())));
    let changed = changed(gathered).into_iter().skip(second.changed);
    left_out.extend(changed.map(|(title, _)| Left::Changed(title)));
    if !second.otherwise && !otherwise(gathered).is_empty() {
        left_out.push(Left::Otherwise);
    }
    left_out
}

fn blocks(
    gathered: &Gathered<'_>,
    second: Second,
    asks: &[&Ask],
    actions: &[&Action],
) -> Vec<Block> {
    let words = gathered.words;
    let two = |key: &str| Block::heading(HeadingLevel::Two, words.say(key));
    let mut blocks = vec![two("board-asks")];
    if asks.is_empty() {
        blocks.push(Block::paragraph(words.say("board-asks-none")));
    } else if second.asks > 0 {
        blocks.push(table(
            gathered,
            [
                "board-asks-caption",
                "board-ask",
                "board-ask-of",
                "board-by",
            ],
            asks.iter()
                .take(second.asks)
                .map(|ask| ask_row(gathered, ask))
                .collect(),
        ));
    }
    if gathered.kept.asks > 0 {
        let count = gathered.kept.asks;
        let said = words.say_with("kept-asks", &[("count", count.into())]);
        blocks.push(Block::Flagged(said.into()));
    }
    blocks.push(two("board-acts"));
    if actions.is_empty() {
        blocks.push(Block::paragraph(words.say("board-acts-none")));
    } else if second.actions > 0 {
        blocks.push(table(
            gathered,
            [
                "board-acts-caption",
                "actions-what",
                "board-who",
                "board-by",
            ],
            actions
                .iter()
                .take(second.actions)
                .map(|one| action_row(gathered, one))
                .collect(),
        ));
    }
    blocks.extend(since(gathered, second.changed));
    let otherwise = otherwise(gathered);
    if second.otherwise && !otherwise.is_empty() {
        let mut card = vec![two("board-otherwise")];
        card.extend(otherwise.into_iter().map(Block::paragraph));
        blocks.push(Block::Card(vec![Block::Notes(card)]));
    }
    blocks
}

/// What changed since the last round; nothing where there was none.
fn since(gathered: &Gathered<'_>, shown: usize) -> Vec<Block> {
    let words = gathered.words;
    let Some(beside) = &gathered.beside else {
        return Vec::new();
    };
    let changed = changed(gathered);
    let date = words.day(beside.then.round.held_on);
    let heading = words.say_with("board-changed", &[("date", date.into())]);
    let mut said: Vec<Block> = changed
        .iter()
        .take(shown)
        .map(|(title, summary)| {
            let text = Text::default()
                .strong(format!("{title}."))
                .and(format!(" {summary}"));
            Block::Paragraph(text)
        })
        .collect();
    if changed.is_empty() {
        said.push(Block::paragraph(words.say("change-nothing-in-both")));
    }
    if said.is_empty() {
        return said;
    }
    said.insert(0, Block::heading(HeadingLevel::Two, heading));
    said
}

/// What each workbook opened in both rounds comes to, by its short title.
fn changed(gathered: &Gathered<'_>) -> Vec<(String, String)> {
    let sheets = gathered.beside.iter().flat_map(|beside| beside.sheets());
    let told = |sheet: SheetBeside<'_>| {
        let title = sheet.after.workbook.short_title.clone();
        (title, summary_words(gathered.words, &sheet))
    };
    sheets.map(told).collect()
}

fn table(gathered: &Gathered<'_>, [caption, what, who, by]: [&str; 4], rows: Vec<Row>) -> Block {
    let words = gathered.words;
    Block::Table(Table {
        caption: words.say(caption).into(),
        columns: vec![
            Column::words(words.say(what), Width::Share(1.0)),
            Column::words(words.say(who), Width::Mm(48.0)),
            Column::words(words.say(by), Width::Mm(30.0)),
        ],
        rows,
        size: TableSize::Board,
    })
}

fn ask_row(gathered: &Gathered<'_>, ask: &Ask) -> Row {
    let words = gathered.words;
    Row::named([
        ask.decision.clone().into(),
        ask.board.clone().into(),
        ask.by
            .map_or_else(
                || words.say("actions-no-date"),
                |day| words.day_in_table(day),
            )
            .into(),
    ])
}

fn action_row(gathered: &Gathered<'_>, action: &Action) -> Row {
    let words = gathered.words;
    let nobody = || words.say("actions-no-owner");
    Row::named([
        action.what.clone().into(),
        action.owner.clone().unwrap_or_else(nobody).into(),
        action
            .due
            .map_or_else(
                || words.say("actions-no-date"),
                |day| words.day_in_table(day),
            )
            .into(),
    ])
}

/// Where it stands today, and why each ask is made.
fn otherwise(gathered: &Gathered<'_>) -> Vec<String> {
    let Gathered {
        contents, words, ..
    } = gathered;
    let mut said = Vec::new();
    if let Some(goal) = &contents.round.goal {
        said.extend(goal.baseline.as_ref().map(|baseline| {
            let source = sentence(goal.source.as_deref().unwrap_or_default());
            let args = [
                ("baseline", sentence(baseline).into()),
                ("sourced", usize::from(!source.is_empty()).into()),
                ("source", source.into()),
            ];
            words.say_with("board-today", &args)
        }));
    }
    let reasons = contents
        .asks
        .iter()
        .filter_map(|(_, ask)| ask.reason.clone());
    said.extend(reasons);
    said
}

/// What was left out, which edition this is, and what it was made from.
fn last_line(gathered: &Gathered<'_>, left_out: &[Left]) -> Text {
    let words = gathered.words;
    let mut said = words.say("board-nothing-left");
    if !left_out.is_empty() {
        let list = counted(gathered, left_out);
        said = words.say_with("board-left", &[("list", list.into())]);
    }
    Text::plain(said)
        .and(" ")
        .and(super::cover::edition_told(gathered))
        .and(" ")
        .and(method::record_of(gathered))
}
