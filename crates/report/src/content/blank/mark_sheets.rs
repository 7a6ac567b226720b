//! Mark sheets: one for each seat to tick, one for each table to count on; what the levels mean and
//! room to write on the back.

use pit_workbook::{Sector, Workbook};

use super::super::telling::upper_first;
use super::{BlankSeat, Maker, hat};
use crate::document::{Block, MarkSheet, Text};

/// Whose sheet it is.
#[derive(Clone, Copy)]
enum Whose {
    Seat(BlankSeat),
    Table(u32),
}

/// Seat by seat, so that each person is handed what is theirs.
pub(super) fn of_seats(maker: &Maker<'_>, workbooks: &[Workbook]) -> Vec<Block> {
    let seats = maker.blank.seats.iter().copied().map(Whose::Seat);
    sheets(maker, workbooks, seats)
}

/// Table by table.
pub(super) fn of_tables(maker: &Maker<'_>, workbooks: &[Workbook]) -> Vec<Block> {
    sheets(maker, workbooks, (1..=maker.blank.tables).map(Whose::Table))
}

fn sheets(
    maker: &Maker<'_>,
    workbooks: &[Workbook],
    whose: impl Iterator<Item = Whose>,
) -> Vec<Block> {
    let mut blocks = Vec::new();
    // Sheets differ by a number alone: how the first one falls on its pages holds for all.
    let mut fits: Vec<Option<bool>> = vec![None; workbooks.len()];
    let mut whole = fits.clone();
    let mut room: Vec<Option<usize>> = vec![None; workbooks.len()];
    for whose in whose {
        for (at, workbook) in workbooks.iter().enumerate() {
            let front = front(maker, workbook, whose);
            let asked = asked(maker, whose);
            let fits = *fits[at].get_or_insert_with(|| {
                let both = [front.clone(), asked.clone()].concat();
                maker.pages_of(&both) <= maker.pages_of(&front)
            });
            let back = back(maker, workbook, whose);
            let sheet = if fits {
                [front, asked, back].concat()
            } else {
                [front, back, asked].concat()
            };
            let count = *room[at].get_or_insert_with(|| lines_that_fit(maker, &sheet));
            let mut sheet = [sheet, lines(count)].concat();
            if !*whole[at].get_or_insert_with(|| maker.fills_sheets(&sheet)) {
                sheet.extend(maker.empty_side());
            }
            blocks.extend(sheet);
        }
    }
    blocks
}

fn key(name: &str, whose: Whose) -> String {
    match whose {
        Whose::Seat(_) => format!("{name}-seat"),
        Whose::Table(_) => format!("{name}-table"),
    }
}

fn front(maker: &Maker<'_>, workbook: &Workbook, whose: Whose) -> Vec<Block> {
    let mut blocks: Vec<Block> = maker.logo().into_iter().collect();
    blocks.extend(head(maker, workbook, &key("blank-marks", whose)));
    blocks.extend([
        Block::Lead(maker.words.say(&key("blank-marks-how", whose)).into()),
        who(maker, whose),
        Block::MarkSheet(mark_sheet(maker, workbook, whose)),
    ]);
    blocks
}

/// What begins a side of paper: of which workbook, and what it is called.
fn head(maker: &Maker<'_>, workbook: &Workbook, title: &str) -> Vec<Block> {
    let words = maker.words;
    let args = [
        ("title", (&workbook.title).into()),
        ("short", (&workbook.short_title).into()),
    ];
    vec![
        Block::Kicker(words.say_with("blank-marks-kicker", &args).into()),
        Block::page(words.say_with(title, &args)),
    ]
}

/// The seat or the table, and for whom it speaks: said, or to be ticked.
fn who(maker: &Maker<'_>, whose: Whose) -> Block {
    let words = maker.words;
    let (number, sector) = match whose {
        Whose::Seat(seat) => (seat.number, seat.sector),
        Whose::Table(number) => (Some(number), None),
    };
    let sector = sector.map(|sector| words.say(hat(sector)));
    let args = [
        ("numbered", usize::from(number.is_some()).into()),
        ("number", number.unwrap_or_default().into()),
        ("hat", sector.clone().unwrap_or_default().into()),
    ];
    if sector.is_some() {
        let said = words.say_with("blank-seat-of", &args);
        return Block::Card(vec![Block::Paragraph(Text::default().strong(said))]);
    }
    Block::Rings {
        legend: words.say_with(&key("blank-hat", whose), &args).into(),
        choices: Sector::ALL.map(|sector| words.say(hat(sector))).into(),
    }
}

fn mark_sheet(maker: &Maker<'_>, workbook: &Workbook, whose: Whose) -> MarkSheet {
    let words = maker.words;
    let scale = &workbook.scale;
    // In large print the names have no room above a ring; they stand on the back.
    let named = |name: String| {
        if maker.blank.large {
            String::new()
        } else {
            name
        }
    };
    let levels = scale.levels.iter();
    let levels = levels.map(|level| (level.mark.to_string(), named(level.name.clone())));
    let others = [
        ("?".to_owned(), named(words.say("strip-dont-know"))),
        (
            words.say("blank-na"),
            named(words.say("blank-doesnt-apply")),
        ),
    ];
    let sector = match whose {
        Whose::Seat(seat) => seat.sector,
        Whose::Table(_) => None,
    };
    let rows = workbook.criteria.iter().enumerate().filter(|(_, one)| {
        let of = one.asked_of.as_ref().zip(sector);
        of.is_none_or(|(asked_of, sector)| asked_of.contains(&sector))
    });
    MarkSheet {
        head: upper_first(&workbook.noun.one),
        columns: levels.chain(others).collect(),
        levels: scale.levels.len(),
        working: scale.working_index(),
        rows: rows
            .map(|(index, one)| ((index + 1).to_string(), one.label.clone()))
            .collect(),
        counted: matches!(whose, Whose::Table(_)),
    }
}

/// What a mark can't say.
fn asked(maker: &Maker<'_>, whose: Whose) -> Vec<Block> {
    let asked = [
        key("blank-works-well", whose),
        key("blank-change-first", whose),
    ];
    asked
        .map(|key| Block::WriteLine(maker.words.say(&key).into()))
        .into()
}

/// What the levels mean, and more room.
fn back(maker: &Maker<'_>, workbook: &Workbook, whose: Whose) -> Vec<Block> {
    let mut blocks = head(maker, workbook, "blank-levels");
    blocks.extend([
        meanings(maker, workbook),
        Block::WriteLine(maker.words.say(&key("blank-more", whose)).into()),
    ]);
    blocks
}

/// What each answer means, as a list.
pub(super) fn meanings(maker: &Maker<'_>, workbook: &Workbook) -> Block {
    let words = maker.words;
    let scale = &workbook.scale;
    let levels = scale.levels.iter();
    let levels = levels.map(|level| (format!("{} {}", level.mark, level.name), &level.test));
    let others = [
        ("?".to_owned(), "strip-dont-know", &scale.dont_know),
        (
            words.say("blank-na"),
            "strip-not-applicable",
            &scale.not_applicable,
        ),
    ];
    let others = others.map(|(mark, key, meaning)| (format!("{mark} {}", words.say(key)), meaning));
    let items = levels.chain(others).map(|(name, meaning)| {
        let text = Text::default().strong(name).and(format!(": {meaning}"));
        vec![Block::Paragraph(text)]
    });
    Block::List {
        ordered: false,
        items: items.collect(),
    }
}

/// No more lines to write on than this: the rest of the paper is to hold it by.
const LINES: usize = 8;

fn lines(count: usize) -> Vec<Block> {
    vec![Block::WriteLine(Text::default()); count]
}

/// So many lines have room without a page of their own.
fn lines_that_fit(maker: &Maker<'_>, sheet: &[Block]) -> usize {
    let pages = maker.pages_of(sheet);
    let fits = |count: &usize| maker.pages_of(&[sheet.to_vec(), lines(*count)].concat()) <= pages;
    (0..=LINES).rev().find(fits).unwrap_or_default()
}
