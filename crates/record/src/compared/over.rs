//! One workbook over many rounds, in some of which it was not opened.

use pit_workbook::compare::{Over, Pair, over_rounds};
use pit_workbook::score::{Answers, WorkingCount};

/// One workbook over the rounds chosen, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverTime {
    /// What can be read together: one run over all the rounds, or a run a pair of neighbours.
    pub runs: Vec<Run>,
    /// All rounds are read over the criteria common to all of them.
    pub joined: bool,
    /// Rounds that no run reaches, by their place.
    pub unread: Vec<usize>,
    /// Places after which the questions changed: between that round and the next.
    pub changed: Vec<usize>,
}

/// Rounds in a row, read over the same criteria.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The place of the first of them.
    pub from: usize,
    /// How many work, of how many compared, a round each.
    pub rounds: Vec<WorkingCount>,
}

/// Reads a workbook over several rounds; `None` is a round that has no sheet of it. Rule "over n
/// rounds": where it is missing somewhere nothing is common to all, so neighbours are read in pairs.
pub fn over_time(rounds: &[Option<Answers<'_>>]) -> OverTime {
    let all: Option<Vec<Answers<'_>>> = rounds.iter().cloned().collect();
    let pairs = || rounds.iter().zip(rounds.iter().skip(1)).enumerate();
    let mut changed = Vec::new();
    let mut runs: Vec<Run> = Vec::new();
    let mut joined = false;
    for (place, pair) in pairs() {
        let (Some(then), Some(now)) = pair else {
            continue;
        };
        let over = over_rounds(&[then.clone(), now.clone()]);
        if over.questions_changed.contains(&true) {
            changed.push(place);
        }
        runs.extend(run(place, over.over));
    }
    if let Some(all) = all.filter(|all| all.len() > 2)
        && let Over::Joined { rounds, .. } = over_rounds(&all).over
    {
        (runs, joined) = (vec![Run { from: 0, rounds }], true);
    } else if rounds.len() == 2 {
        joined = !runs.is_empty();
    }
    let reached = |place: &usize| {
        let mut runs = runs.iter();
        runs.any(|run| (run.from..run.from + run.rounds.len()).contains(place))
    };
    OverTime {
        unread: (0..rounds.len()).filter(|place| !reached(place)).collect(),
        runs,
        joined,
        changed,
    }
}

/// Two neighbours as a run, where enough is common to both.
fn run(from: usize, over: Over) -> Option<Run> {
    let rounds = match over {
        Over::Joined { rounds, .. } => rounds,
        Over::Pairs { pairs } => match pairs.first()? {
            Pair::Read { then, now } => vec![*then, *now],
            Pair::NotRead(_) => return None,
        },
    };
    Some(Run { from, rounds })
}
