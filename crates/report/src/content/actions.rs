//! What will be done, by whom and by when; and what is asked of boards.

use pit_record::body::{Action, ActionState, Mode, RoleKind};

use super::Gathered;
use super::balance::{balance_of, balance_reading, planned};
use super::telling::{mark_of, segment_key, sentence, within};
use crate::document::{Block, Cell, Column, HeadingLevel, Row, Table, TableSize, Text, Width};
use crate::figures;

/// The page of a workshop report.
pub(super) fn blocks(gathered: &Gathered<'_>) -> Vec<Block> {
    let Gathered {
        contents, words, ..
    } = gathered;
    let mut blocks = vec![Block::page(words.say("actions-heading"))];
    if contents.actions.is_empty() {
        blocks.push(Block::paragraph(words.say("actions-none")));
    } else {
        let date = words.day(contents.round.held_on);
        let column = |name: &str, width| Column::words(words.say(name), width);
        blocks.push(Block::Table(Table {
            caption: words
                .say_with(
                    match contents.round.mode {
                        Mode::Group => "actions-caption",
                        Mode::OnePerson => "actions-caption-one",
                    },
                    &[("date", date.into())],
                )
                .into(),
            columns: vec![
                Column::numbers(words.say("actions-number"), Width::Mm(9.0)),
                column("actions-segment", Width::Mm(25.0)),
                column("actions-what", Width::Share(1.0)),
                column("actions-owner", Width::Mm(31.0)),
                column("actions-due", Width::Mm(24.5)),
                column("actions-state", Width::Mm(17.0)),
            ],
            rows: contents
                .actions
                .iter()
                .enumerate()
                .map(|(index, (_, action))| row(gathered, index + 1, action))
                .collect(),
            size: TableSize::Long,
        }));
    }
    blocks.extend(asks(gathered));
    if !contents.actions.is_empty() {
        blocks.extend(in_balance(gathered));
    }
    blocks
}

/// The balance last, whole: where it falls on a page of its own, that page is a figure with its reading
/// and not three lines.
fn in_balance(gathered: &Gathered<'_>) -> Vec<Block> {
    let Gathered {
        contents,
        words,
        actions: balance,
        ..
    } = gathered;
    let figure = figures::balance(&balance_of(words, contents, &planned(contents), balance));
    let mut blocks = vec![
        Block::heading(HeadingLevel::Two, words.say("balance-heading")),
        Block::drawing(figure),
        Block::paragraph(balance_reading(words, balance)),
    ];
    if balance.all_on_behaviour {
        blocks.push(Block::Flagged(words.say("balance-behaviour").into()));
    }
    if let Some(segment) = balance.all_in_segment.filter(|_| balance.open.actions > 1) {
        let name = within(&words.say(segment_key(segment)));
        let said = words.say_with("balance-one-segment", &[("segment", name.into())]);
        blocks.push(Block::Flagged(said.into()));
    }
    vec![Block::KeepTogether(blocks)]
}

fn row(gathered: &Gathered<'_>, number: usize, action: &Action) -> Row {
    let words = gathered.words;
    let segment = match action.segment {
        Some(segment) => Cell {
            text: words.say(segment_key(segment)).into(),
            mark: Some(mark_of(segment)),
        },
        None => words.say("actions-not-said").into(),
    };
    let mut what = Text::plain(action.what.clone());
    if let Some(label) = label(gathered, action) {
        what = what.soft(format!("\n{label}"));
    }
    for (kind, key) in [
        (RoleKind::Leads, "role-leads"),
        (RoleKind::Advises, "role-advises"),
        (RoleKind::Informs, "role-informs"),
        (RoleKind::Collaborates, "role-collaborates"),
    ] {
        let who: Vec<String> = action
            .roles
            .iter()
            .filter(|role| role.kind == kind)
            .map(|role| role.who.clone())
            .collect();
        if !who.is_empty() {
            let who = words.list(&who);
            what = what.soft(format!("\n{}", words.say_with(key, &[("who", who.into())])));
        }
    }
    Row::named([
        number.to_string().into(),
        segment,
        what.into(),
        action
            .owner
            .clone()
            .unwrap_or_else(|| words.say("actions-no-owner"))
            .into(),
        action
            .due
            .map_or_else(
                || words.say("actions-no-date"),
                |day| words.day_in_table(day),
            )
            .into(),
        words.say(state_key(action.state)).into(),
    ])
}

/// How far an action is, among the sentences.
pub(super) fn state_key(state: ActionState) -> &'static str {
    match state {
        ActionState::ToStart => "state-to-start",
        ActionState::UnderWay => "state-under-way",
        ActionState::Done => "state-done",
        ActionState::Dropped => "state-dropped",
    }
}

/// The criterion an action is about, by its name.
pub(super) fn label(gathered: &Gathered<'_>, action: &Action) -> Option<String> {
    let (sheet, criterion) = (action.sheet?, action.criterion.as_deref()?);
    let sheet = gathered
        .contents
        .sheets
        .iter()
        .find(|contents| contents.id == sheet)?;
    Some(sheet.workbook.criterion(criterion)?.label.clone())
}

fn asks(gathered: &Gathered<'_>) -> Vec<Block> {
    let Gathered {
        contents, words, ..
    } = gathered;
    let kept = gathered.kept.asks;
    let kept = (kept > 0).then(|| {
        Block::Flagged(
            words
                .say_with("kept-asks", &[("count", kept.into())])
                .into(),
        )
    });
    if contents.asks.is_empty() {
        let heading = || Block::heading(HeadingLevel::Two, words.say("asks-heading"));
        return kept.map(|kept| vec![heading(), kept]).unwrap_or_default();
    }
    let items = contents
        .asks
        .iter()
        .map(|(_, ask)| {
            let mut text = Text::default()
                .strong(format!("{}: ", ask.board))
                .and(sentence(&ask.decision));
            if let Some(day) = ask.by {
                let by = words.say_with("ask-by", &[("day", words.day(day).into())]);
                text = text.and(format!(" {by}"));
            }
            if let Some(reason) = &ask.reason {
                text = text.soft(format!(" {reason}"));
            }
            vec![Block::Paragraph(text)]
        })
        .collect();
    let mut blocks = vec![
        Block::heading(HeadingLevel::Two, words.say("asks-heading")),
        Block::List {
            ordered: true,
            items,
        },
    ];
    blocks.extend(kept);
    blocks
}
