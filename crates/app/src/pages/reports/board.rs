//! What people say of the board paper: the weak links that they pick, and what they ask of boards.

use pit_record::body::{Ask, Ordering};
use pit_record::contents::RoundContents;
use pit_record::{Noun, State, ThingId};
use pit_report::content::board_links;
use pit_store::{Library, NewRecord};
use pit_words::Words;

use crate::choices::must;
use crate::error::AppError;
use crate::pages::overview::ordered;
use crate::pages::sheet::Open;
use crate::pages::{contents, day, is, level, said, thing, value_of};
use crate::score::RoundScore;
use crate::views::{AskView, BoardLinkView, BoardPick, CommandError, ReportOptions, ReportView};
use crate::{App, report};

/// So many weak links have room in a board paper.
const ROOM: usize = 3;

impl App {
    /// Picks the weak links of the board paper, at most three over all sheets: what is put forward
    /// of each sheet, as one change.
    ///
    /// # Errors
    /// `too-many-links` for more than three; where a sheet is not here or has no such criterion.
    pub fn pick_links(
        &self,
        round: &str,
        picks: &[BoardPick],
        options: &ReportOptions,
    ) -> Result<ReportView, CommandError> {
        self.change(
            |library, _| {
                let count = picks.iter().map(|pick| pick.criteria.len()).sum();
                if count > ROOM {
                    return Err(AppError::TooManyLinks { count, room: ROOM });
                }
                let mut records = Vec::new();
                for pick in picks {
                    let open = Open::sheet(library, &pick.sheet)?;
                    if differs(open.sheet.ordering.as_ref(), pick) {
                        records.extend(ordered(&open, &pick.criteria, &pick.reason)?);
                    }
                }
                Ok(records)
            },
            |library, words| {
                let round = thing(Noun::Round, round)?;
                self.report_view(library, words, round, options, None)
            },
        )
    }

    /// Writes down something asked of a board, or changes it; without a decision it goes into the
    /// bin.
    ///
    /// # Errors
    /// `name-needed` without a board or, of a new one, a decision; where the round or the ask is not
    /// here, or the day can't be read.
    pub fn save_ask(
        &self,
        round: &str,
        ask: &AskView,
        options: &ReportOptions,
    ) -> Result<ReportView, CommandError> {
        self.change(
            |library, _| {
                let contents = contents(library, thing(Noun::Round, round)?)?;
                let fresh = library.fresh_thing();
                saved(&contents, ask, fresh)
            },
            |library, words| {
                let round = thing(Noun::Round, round)?;
                self.report_view(library, words, round, options, None)
            },
        )
    }
}

fn differs(earlier: Option<&Ordering>, pick: &BoardPick) -> bool {
    let put_forward = earlier.map(|one| one.put_forward.as_slice());
    let reason = earlier.and_then(|one| one.reason.as_deref());
    put_forward.unwrap_or_default() != pick.criteria
        || !pick.criteria.is_empty() && reason.unwrap_or_default() != pick.reason.trim()
}

fn saved(
    contents: &RoundContents,
    ask: &AskView,
    fresh: ThingId,
) -> Result<Vec<NewRecord>, AppError> {
    let mut known = contents.asks.iter();
    let earlier = known.find(|(id, _)| id.to_string() == ask.id);
    if earlier.is_none() && !ask.id.is_empty() {
        return Err(AppError::NotHere(Noun::Ask));
    }
    let Some(decision) = said(&ask.decision) else {
        let (thing, body) = earlier.ok_or(AppError::NameNeeded { field: "decision" })?;
        return Ok(vec![NewRecord {
            thing: *thing,
            state: State::Removed(body.clone().into()),
        }]);
    };
    let body = Ask {
        round: contents.id,
        board: said(&ask.board).ok_or(AppError::NameNeeded { field: "board" })?,
        decision,
        reason: said(&ask.reason),
        by: day("by", &ask.by)?,
        audience: must(&ask.audience)?,
    };
    let thing = earlier.map_or(fresh, |(id, _)| *id);
    Ok(vec![is(thing, body.into())])
}

/// What may be picked, in the order of the sheets.
pub(super) fn links(
    library: &Library,
    words: &Words,
    contents: &RoundContents,
    scored: &RoundScore,
) -> Result<Vec<BoardLinkView>, AppError> {
    report::gathered(library, words, contents, scored, |gathered| {
        let view = |link: pit_report::content::BoardLink| {
            let sheet = &contents.sheets[link.sheet];
            let ordering = sheet.ordering.as_ref();
            let args = [
                ("count", link.ties.into()),
                ("mark", link.level.mark.to_string().into()),
            ];
            let ties = (link.ties > 0).then(|| words.say_with("report-links-tie", &args));
            BoardLinkView {
                sheet: sheet.id.to_string(),
                title: sheet.workbook.short_title.clone(),
                reason: ordering
                    .and_then(|ordering| ordering.reason.clone())
                    .unwrap_or_default(),
                level: level::of_id(&sheet.workbook, &link.level.id),
                criterion: link.criterion,
                label: link.label,
                ties: ties.unwrap_or_default(),
                picked: link.picked,
            }
        };
        Ok(board_links(gathered).into_iter().map(view).collect())
    })
}

/// What is asked of boards.
pub(super) fn asks(contents: &RoundContents) -> Vec<AskView> {
    let asks = contents.asks.iter();
    asks.map(|(id, ask)| AskView {
        id: id.to_string(),
        board: ask.board.clone(),
        decision: ask.decision.clone(),
        reason: ask.reason.clone().unwrap_or_default(),
        by: ask.by.map(|day| day.to_string()).unwrap_or_default(),
        audience: value_of(ask.audience),
    })
    .collect()
}

/// What a draft of an ask belongs to: the ask, or the round of a new one.
pub(super) fn things(contents: &RoundContents) -> Vec<ThingId> {
    let asks = contents.asks.iter().map(|(id, _)| *id);
    std::iter::once(contents.id).chain(asks).collect()
}
