//! What you told us: one plain page for everyone who came. Numbers of people by sector, never fewer
//! than a group that may be shown; nothing that anybody said in their own words.

mod apart;

use pit_workbook::score::{MarksScore, Score};

use super::kind::Report;
use super::telling::{is_group, names, sentence};
use super::{Gathered, ReportKind, cover, method};
use crate::document::{Block, Document, Fact, FactsLook, HeadingLevel, Text};

/// How much of what can grow stands on the page.
#[derive(Debug, Clone, Copy)]
struct Shown {
    /// So many next steps.
    next: usize,
    /// The goal.
    goal: bool,
    /// So many names of a list; the rest is counted.
    names: usize,
}

impl Shown {
    /// Leaves out one thing more; false where nothing is left to leave out. The goal stands in every
    /// other paper, and a list says how many more there are: three next steps are what people came
    /// for.
    fn less(&mut self) -> bool {
        if self.next > 3 {
            self.next -= 1;
        } else if self.goal {
            self.goal = false;
        } else if self.names > 1 {
            self.names -= 1;
        } else if self.next > 0 {
            self.next -= 1;
        } else {
            return false;
        }
        true
    }
}

pub(super) fn report(gathered: &Gathered<'_>) -> Report {
    let open = gathered.contents.actions.iter();
    let all = open.filter(|(_, action)| action.state.is_open()).count();
    let mut shown = Shown {
        next: all.min(8),
        goal: true,
        names: 3,
    };
    let mut document = page(gathered, shown);
    while crate::pages(&document) > 1 && shown.less() {
        document = page(gathered, shown);
    }
    let words = gathered.words;
    let more = all - shown.next;
    let mut left_out = Vec::new();
    if more > 0 {
        left_out.push(words.say_with("told-left", &[("count", more.into())]));
    }
    if !shown.goal && goal_of(gathered).is_some() {
        left_out.push(words.say("told-left-goal"));
    }
    Report { document, left_out }
}

fn page(gathered: &Gathered<'_>, shown: Shown) -> Document {
    let Gathered {
        contents, words, ..
    } = gathered;
    let date = words.day(contents.round.held_on);
    let title = cover::title(gathered);
    let mut blocks: Vec<Block> = cover::small_logo(gathered).into_iter().collect();
    blocks.extend([
        Block::Kicker(
            words
                .say_with(
                    "told-kicker",
                    &[("title", title.into()), ("date", date.into())],
                )
                .into(),
        ),
        Block::heading(
            HeadingLevel::One,
            words.say(if is_group(gathered) {
                "told-title"
            } else {
                "told-title-one"
            }),
        ),
    ]);
    blocks.extend(cover::invented(gathered));
    let mut part = |heading: &str, mut inner: Vec<Block>| {
        if !inner.is_empty() {
            blocks.push(Block::heading(HeadingLevel::Two, words.say(heading)));
            blocks.append(&mut inner);
        }
    };
    part("told-asked", asked(gathered, shown.goal));
    part("told-came", came(gathered));
    part("told-said", said(gathered, shown.names));
    part("told-agreed", agreed(gathered, shown.names));
    part("told-next", next_steps(gathered, shown.next));
    part("told-again", again(gathered));
    blocks.push(Block::AtFoot(method::record_of(gathered).into()));
    gathered.document(ReportKind::Told, blocks)
}

/// What was asked: the goal, and each workbook by its name.
fn asked(gathered: &Gathered<'_>, goal: bool) -> Vec<Block> {
    let (words, contents) = (gathered.words, gathered.contents);
    let titles: Vec<String> = contents
        .sheets
        .iter()
        .map(|sheet| sheet.workbook.short_title.clone())
        .collect();
    let mut blocks = Vec::new();
    if !titles.is_empty() {
        let args = [
            ("titles", names(&titles).into()),
            ("place", (&contents.place.name).into()),
        ];
        blocks.push(Block::paragraph(words.say_with("told-asked-of", &args)));
    }
    blocks.extend(goal_of(gathered).filter(|_| goal));
    blocks
}

fn goal_of(gathered: &Gathered<'_>) -> Option<Block> {
    let goal = gathered.contents.round.goal.as_ref()?;
    let said = gathered
        .words
        .say_with("board-goal", &[("goal", (&goal.change).into())]);
    (!goal.change.is_empty()).then(|| Block::paragraph(said))
}

/// Who came, by sector. A sector with fewer people than may be shown apart stands with the others;
/// where all together are too few, no number is given.
fn came(gathered: &Gathered<'_>) -> Vec<Block> {
    let (words, round) = (gathered.words, &gathered.contents.round);
    if !is_group(gathered) {
        return vec![Block::paragraph(words.say("told-came-one"))];
    }
    let groups = apart::apart(&round.scope.in_the_room, round.smallest_group);
    let parts: Vec<String> = groups
        .iter()
        .map(|(sector, count)| {
            let key = sector.map_or("told-came-together", |sector| cover::sector_key(sector));
            words.say_with(key, &[("count", (*count).into())])
        })
        .collect();
    if parts.is_empty() {
        return vec![Block::paragraph(words.say("told-came-few"))];
    }
    let list = words.list(&parts);
    vec![Block::paragraph(
        words.say_with("told-came-list", &[("list", list.into())]),
    )]
}

/// What was said most: where it works, where it does not, where people differed and where nobody
/// knew. Names of criteria alone.
fn said(gathered: &Gathered<'_>, most: usize) -> Vec<Block> {
    let words = gathered.words;
    let mut lists: [Vec<String>; 4] = Default::default();
    let scored = gathered
        .contents
        .sheets
        .iter()
        .zip(gathered.scores)
        .zip(gathered.marks);
    for ((sheet, score), marks) in scored {
        lists[0].extend(works(sheet, score));
        lists[1].extend(lowest(score));
        lists[2].extend(marks.iter().flat_map(split));
        lists[3].extend(unknown(score));
    }
    let facts = ["told-works", "told-lowest", "told-split", "told-unknown"]
        .into_iter()
        .zip(lists)
        .filter(|(_, list)| !list.is_empty())
        .map(|(key, list)| Fact::new(words.say(key), some(gathered, &list, most)));
    let facts: Vec<Fact> = facts.collect();
    if facts.is_empty() {
        return vec![Block::paragraph(words.say("told-said-nothing"))];
    }
    vec![Block::Facts {
        look: FactsLook::Beside,
        facts,
    }]
}

/// The first names, and how many more.
fn some(gathered: &Gathered<'_>, list: &[String], most: usize) -> String {
    let more = list.len().saturating_sub(most);
    if more == 0 {
        return format!("{}.", names(list));
    }
    let first = names(&list[..most]);
    gathered.words.say_with(
        "told-more",
        &[("first", first.into()), ("count", more.into())],
    )
}

/// What stands highest, of what works.
fn works(sheet: &pit_record::contents::SheetContents, score: &Score) -> Vec<String> {
    use pit_record::body::Answer;
    let scale = &sheet.workbook.scale;
    let at = |id: &str| match &sheet.of(id)?.judgement.as_ref()?.answer {
        Answer::Level(level) => scale.index_of(level),
        _ => None,
    };
    let criteria = &sheet.workbook.criteria;
    let highest = criteria.iter().filter_map(|one| at(&one.id)).max();
    let highest = highest.filter(|level| *level >= scale.working_index());
    if score.headline.score.is_none() {
        return Vec::new();
    }
    let stands = criteria
        .iter()
        .filter(|one| highest.is_some() && at(&one.id) == highest);
    stands.map(|one| one.label.clone()).collect()
}

/// What stands at the weakest level of a chain.
fn lowest(score: &Score) -> Vec<String> {
    let ranked = score.weakest_links.iter().flat_map(|links| &links.ranked);
    let lowest = score.headline.weakest_level.as_ref();
    ranked
        .filter(|link| lowest == Some(&link.level))
        .map(|link| link.criterion.label.clone())
        .collect()
}

/// What the room was split over, where that may be shown.
fn split(marks: &MarksScore) -> Vec<String> {
    let criteria = marks
        .criteria
        .iter()
        .filter(|of| marks.opened > 0 && of.room.is_some());
    criteria
        .filter(|of| of.labels.split.is_some())
        .map(|of| of.criterion.label.clone())
        .collect()
}

fn unknown(score: &Score) -> Vec<String> {
    let links = score.weakest_links.as_ref().map(|links| &links.dont_know);
    let room = score.room.as_ref().map(|room| &room.dont_know);
    let shown = links.or(room).into_iter().flatten();
    shown.map(|one| one.label.clone()).collect()
}

/// What was put forward.
fn agreed(gathered: &Gathered<'_>, most: usize) -> Vec<Block> {
    let words = gathered.words;
    let labels = gathered.contents.sheets.iter().flat_map(|sheet| {
        let put_forward = sheet.ordering.iter().flat_map(|one| &one.put_forward);
        put_forward.filter_map(|id| Some(sheet.workbook.criterion(id)?.label.clone()))
    });
    let labels: Vec<String> = labels.collect();
    if labels.is_empty() {
        return vec![Block::paragraph(words.say("told-first-nothing"))];
    }
    let args = [("labels", some(gathered, &labels, most).into())];
    vec![Block::paragraph(words.say_with("told-first", &args))]
}

/// The open actions, those that are due first.
fn next_steps(gathered: &Gathered<'_>, count: usize) -> Vec<Block> {
    let words = gathered.words;
    let actions = gathered.contents.actions.iter().map(|(_, action)| action);
    let mut open: Vec<_> = actions.filter(|action| action.state.is_open()).collect();
    open.sort_by_key(|action| (action.due.is_none(), action.due));
    let more = open.len().saturating_sub(count);
    let items = open.iter().take(count).map(|action| {
        let nobody = || words.say("actions-no-owner");
        let owner = action.owner.clone().unwrap_or_else(nobody);
        let due = action
            .due
            .map_or_else(|| words.say("actions-no-date"), |day| words.day(day));
        let who = words.say_with("told-who", &[("owner", owner.into()), ("due", due.into())]);
        vec![Block::Paragraph(
            Text::plain(sentence(&action.what)).soft(format!(" {who}")),
        )]
    });
    let items: Vec<_> = items.collect();
    let mut blocks = Vec::new();
    if !items.is_empty() {
        blocks.push(Block::List {
            ordered: false,
            items,
        });
    }
    if more > 0 {
        blocks.push(Block::paragraph(
            words.say_with("told-next-more", &[("count", more.into())]),
        ));
    }
    if blocks.is_empty() {
        blocks.push(Block::paragraph(words.say("actions-none")));
    }
    blocks
}

/// When we meet again and whom to ask: what was written down, else room to write it.
fn again(gathered: &Gathered<'_>) -> Vec<Block> {
    let (words, scope) = (gathered.words, &gathered.contents.round.scope);
    let asked = [
        ("told-meet", &scope.meet_again),
        ("told-ask", &scope.whom_to_ask),
    ];
    let said = |(key, said): (&str, &Option<String>)| match said {
        Some(said) => Block::Facts {
            look: FactsLook::Beside,
            facts: vec![Fact::new(words.say(key), said.clone())],
        },
        None => Block::WriteBeside(words.say(key).into()),
    };
    let [meet, ask] = asked.map(said);
    // Beside each other they leave the page to what happens next.
    if matches!(
        (&meet, &ask),
        (Block::WriteBeside(_), Block::WriteBeside(_))
    ) {
        return vec![Block::Columns {
            left_width: 84.0,
            left: vec![meet],
            right: vec![ask],
        }];
    }
    vec![meet, ask]
}
