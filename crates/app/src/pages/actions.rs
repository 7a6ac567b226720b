//! Actions of a round and of those before it: sorted, filtered, found, carried on.

mod change;
mod list;
pub(crate) mod row;
mod telling;

use pit_record::body::Action;
use pit_record::contents::RoundContents;
use pit_record::{Body, Noun, ThingId};
use pit_store::Library;
use pit_words::Words;

pub(super) use self::change::carried_on;
use self::list::Listed;
use super::choices::{self, must};
use super::{contents, drafts, fork, head, thing};
use crate::App;
use crate::error::AppError;
use crate::views::{ActionView, ActionsView, Choice, CommandError};

/// How a list of actions is asked for: the filter, the order, and the words it is searched for.
#[derive(Debug, Clone, Copy)]
struct Asked<'a>(&'a str, &'a str, &'a str);

impl App {
    /// The actions of a round and of the rounds before it: `filter` is `open`, `done`, `carried` or
    /// `all`; `order` is `due`, `owner`, `criterion` or `segment`.
    ///
    /// # Errors
    /// Where the round is not here.
    pub fn actions(
        &self,
        round: &str,
        filter: &str,
        order: &str,
        query: &str,
    ) -> Result<ActionsView, CommandError> {
        let asked = Asked(filter, order, query);
        self.with(|library, words| self.actions_view(library, words, round, asked))
    }

    /// Writes down a new action or a changed one. One without text goes into the bin.
    ///
    /// # Errors
    /// `not-a-date`, `name-needed`, `no-such-choice`; or it or the round is not here.
    pub fn save_action(
        &self,
        round: &str,
        action: &ActionView,
        filter: &str,
        order: &str,
        query: &str,
    ) -> Result<ActionsView, CommandError> {
        let asked = Asked(filter, order, query);
        self.change(
            |library, _| {
                let rounds = rounds(library, thing(Noun::Round, round)?)?;
                let earlier = match action.id.as_str() {
                    "" => None,
                    id => Some(stored_action(library, id)?),
                };
                let here = rounds.last().ok_or(AppError::NotHere(Noun::Round))?.id;
                let fresh = library.fresh_thing();
                change::saved(here, &rounds, earlier, action, fresh)
            },
            |library, words| self.actions_view(library, words, round, asked),
        )
    }

    /// Begins an action of an earlier round anew in this one. Nothing happens where it was carried
    /// on already.
    ///
    /// # Errors
    /// Where it or the round is not here.
    pub fn carry_on_action(&self, action: &str, round: &str) -> Result<ActionsView, CommandError> {
        let asked = Asked("open", "due", "");
        self.change(
            |library, _| {
                let rounds = rounds(library, thing(Noun::Round, round)?)?;
                let here = rounds.last().ok_or(AppError::NotHere(Noun::Round))?;
                let (id, action) = stored_action(library, action)?;
                let mut known = rounds.iter().flat_map(|round| &round.actions);
                if action.round == here.id || known.any(|(_, one)| one.carries_on == Some(id)) {
                    return Ok(Vec::new());
                }
                let fresh = library.fresh_thing();
                let sheets = rounds.iter().flat_map(|round| &round.sheets);
                Ok(vec![carried_on(here, sheets, (id, action), fresh)])
            },
            |library, words| self.actions_view(library, words, round, asked),
        )
    }

    fn actions_view(
        &self,
        library: &Library,
        words: &Words,
        round: &str,
        asked: Asked<'_>,
    ) -> Result<ActionsView, AppError> {
        let rounds = rounds(library, thing(Noun::Round, round)?)?;
        let here = rounds.last().ok_or(AppError::NotHere(Noun::Round))?;
        let all = gathered(words, &rounds, here);
        let balance = telling::balance(&all);
        let Asked(filter, order, query) = asked;
        let (filter, order) = (must(filter)?, must(order)?);
        let mut of: Vec<ThingId> = all.iter().map(|one| one.id).collect();
        of.push(here.id);
        Ok(ActionsView {
            frame: self.frame(library)?,
            place: head(words, here),
            counts: telling::counts(words, &all),
            balance: telling::balance_shown(words, here, &all, &balance),
            worth_a_look: telling::worth_a_look(words, &balance),
            actions: list::listed(&all, filter, order, query)
                .into_iter()
                .map(|one| {
                    let label = one.about.map(|(_, label)| label);
                    let shown = row::view(words, (one.id, &one.action), label, one.earlier);
                    ActionView {
                        number: one.number.to_string(),
                        held: one.held,
                        ..shown
                    }
                })
                .collect(),
            criteria: criteria(here),
            segments: choices::segments(words),
            works_on: choices::works_on(words),
            states: choices::states(words),
            roles: choices::parts(words),
            who: telling::who(words, &all),
            lacking: telling::lacking(words, &all),
            drafts: drafts(library, &of)?,
            forks: fork::of_plan(library, words, here.id)?,
        })
    }
}

/// The rounds of the assessment up to this one, oldest first; this one stands last.
fn rounds(library: &Library, round: ThingId) -> Result<Vec<RoundContents>, AppError> {
    let here = contents(library, round)?;
    let mut before = Vec::new();
    for child in library.children(here.round.assessment)? {
        let Body::Round(other) = child.body else {
            continue;
        };
        if child.id != round && other.held_on <= here.round.held_on {
            before.extend(library.round(child.id)?);
        }
    }
    before.sort_by_key(|round| round.round.held_on);
    before.push(here);
    Ok(before)
}

fn stored_action(library: &Library, id: &str) -> Result<(ThingId, Action), AppError> {
    let id = thing(Noun::Action, id)?;
    match library.shown(id)? {
        Some(Body::Action(action)) => Ok((id, action)),
        _ => Err(AppError::NotHere(Noun::Action)),
    }
}

/// Every action of the rounds, those of the round that is looked at first.
fn gathered(words: &Words, rounds: &[RoundContents], here: &RoundContents) -> Vec<Listed> {
    let known = || rounds.iter().flat_map(|round| &round.actions);
    let mut all = Vec::new();
    for round in rounds.iter().rev() {
        let earlier = if round.id == here.id {
            String::new()
        } else {
            let date = words.day(round.round.held_on);
            words.say_with("actions-earlier", &[("date", date.into())])
        };
        let numbered = (all.len() + 1..).zip(&round.actions);
        all.extend(numbered.map(|(number, (id, action))| Listed {
            id: *id,
            number,
            action: action.clone(),
            about: place_of(round, action).zip(row::label(round, action)),
            earlier: earlier.clone(),
            held: !earlier.is_empty() && round.locked().is_some(),
            carried_on: known().any(|(_, other)| other.carries_on == Some(*id)),
        }));
    }
    all
}

/// Where the criterion of an action stands among all of its round.
fn place_of(round: &RoundContents, action: &Action) -> Option<usize> {
    let (sheet, criterion) = (action.sheet?, action.criterion.as_deref()?);
    let mut before = 0;
    for one in &round.sheets {
        let criteria = &one.workbook.criteria;
        if one.id == sheet {
            let place = criteria.iter().position(|known| known.id == criterion)?;
            return Some(before + place);
        }
        before += criteria.len();
    }
    None
}

/// The criteria an action can be about: `sheet/criterion`, with the workbook as a hint.
fn criteria(round: &RoundContents) -> Vec<Choice> {
    let of_sheet = |sheet: &pit_record::contents::SheetContents| {
        let (id, title) = (sheet.id, sheet.workbook.short_title.clone());
        let criteria = sheet.workbook.criteria.clone().into_iter();
        criteria.map(move |criterion| Choice {
            value: format!("{id}/{}", criterion.id),
            label: criterion.label,
            hint: title.clone(),
        })
    };
    round.sheets.iter().flat_map(of_sheet).collect()
}
