//! What opening asks first: what will be shown, who together, and what to think of twice.

use std::collections::{BTreeMap, BTreeSet};

use pit_record::ThingId;
use pit_record::body::MarkedBy;
use pit_report::content::group_name;
use pit_words::Words;
use pit_workbook::Sector;
use pit_workbook::score::{
    Groups, NothingApart, SideInDoubt, WhyInDoubt, groups, marks_that_count, sides_in_doubt,
};

use super::{Open, told};
use crate::error::AppError;
use crate::marks::smallest_group;
use crate::views::MarksOpening;

pub(super) fn view(words: &Words, open: &Open, to_come: usize) -> Result<MarksOpening, AppError> {
    let (groups, _) = as_if_opened(open)?;
    let mut told = vec![words.say("marks-opening-what")];
    told.extend(shown(words, &groups));
    told.push(words.say("marks-opening-unanimous"));
    let mut warnings = warnings(words, open)?;
    let count = |key: &str, count: usize| words.say_with(key, &[("count", count.into())]);
    if open.marked.any_opened() {
        warnings.extend(too_few_again(words, open, &groups));
    } else if to_come > 0 {
        warnings.push(count("marks-opening-to-come", to_come));
    }
    if !open.half.is_empty() {
        warnings.push(count("marks-opening-half", open.half.len()));
    }
    Ok(MarksOpening { told, warnings })
}

/// Where so few of a group mark again that who remembers the first picture could tell their marks
/// from what has changed.
fn too_few_again(words: &Words, open: &Open, groups: &Groups) -> Vec<String> {
    let least = groups.smallest_group.size();
    let marks = open.sealed().into_iter().flat_map(|sealed| &sealed.marks);
    let again: BTreeSet<ThingId> = marks
        .filter_map(|(mark, _)| match mark.by {
            MarkedBy::Seat(seat) => Some(seat),
            MarkedBy::Sector(_) => None,
        })
        .collect();
    let few = |of_group: &dyn Fn(Sector) -> bool| {
        let seats = open.marked.seats.iter();
        let again = seats.filter(|(id, seat)| of_group(seat.sector) && again.contains(id));
        (1..least).contains(&again.count())
    };
    let told = |group: String| {
        let args = [("group", group.into()), ("least", least.into())];
        words.say_with("marks-opening-few-again", &args)
    };
    if groups.apart.is_empty() {
        let room = few(&|_| true).then(|| told(words.say("spread-room")));
        return room.into_iter().collect();
    }
    let groups = groups.apart.iter();
    let few = groups.filter(|group| few(&|sector| group.sectors.contains(&sector)));
    few.map(|group| told(group_name(words, &group.sectors, group.pooled)))
        .collect()
}

/// What is shown apart and what together.
pub(super) fn shown(words: &Words, groups: &Groups) -> Vec<String> {
    let least = || ("least", groups.smallest_group.size().into());
    match groups.nothing_apart {
        Some(NothingApart::TooFewSeats) => vec![words.say_with("marks-too-few", &[least()])],
        Some(NothingApart::OneGroup) => vec![words.say_with("marks-one-group", &[least()])],
        None => {
            let apart = told::groups(words, &groups.apart);
            let mut said = vec![words.say_with("marks-apart", &[("groups", apart.into())])];
            if groups.apart.iter().any(|group| group.pooled) {
                said.push(words.say_with("marks-pooled", &[least()]));
            }
            said
        }
    }
}

/// The sides of a seam that could not be shown on their own.
pub(super) fn warnings(words: &Words, open: &Open) -> Result<Vec<String>, AppError> {
    let (groups, seats) = as_if_opened(open)?;
    let doubts = sides_in_doubt(open.sheet.workbook.component, &groups, &seats);
    let told = |doubt: &SideInDoubt| {
        let side = ("side", told::side(words, doubt.side).into());
        match &doubt.why {
            WhyInDoubt::NoSeats => words.say_with("marks-side-nobody", &[side]),
            WhyInDoubt::NothingApart => words.say_with("marks-side-nothing-apart", &[side]),
            WhyInDoubt::PooledWith { sectors } => {
                let with: Vec<String> = sectors
                    .iter()
                    .map(|one| told::sector_within(words, *one))
                    .collect();
                let with = words.list(&with);
                words.say_with("marks-side-pooled", &[side, ("sectors", with.into())])
            }
        }
    };
    Ok(doubts.iter().map(told).collect())
}

/// The groups, and how many seats each sector has, if everything keyed were opened now.
fn as_if_opened(open: &Open) -> Result<(Groups, BTreeMap<Sector, usize>), AppError> {
    let marks = open.marked.if_opened(&open.sheet.workbook)?;
    let counted = marks_that_count(&marks);
    let groups = groups(counted.seats(), smallest_group(&open.contents));
    Ok((groups, counted.seats().clone()))
}
