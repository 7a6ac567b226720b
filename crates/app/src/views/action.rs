//! Actions, and the balance of a plan.

use serde::{Deserialize, Serialize};

use super::{Choice, DraftKept, FigureView, ForkView, Frame, RoundHead};

/// The actions of a round, or of every round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ActionsView {
    /// The head's state.
    pub frame: Frame,
    /// Where we are.
    pub place: RoundHead,
    /// "9 open, 4 done".
    pub counts: String,
    /// How those open and done are spread, over segments and what they work on; a square leads to
    /// the action of its id. Nothing where none is open or done.
    pub balance: Option<FigureView>,
    /// What of it is worth a look, a sentence each.
    pub worth_a_look: Vec<String>,
    /// The actions, in the order asked for.
    pub actions: Vec<ActionView>,
    /// The criteria an action can be about; each value is `sheet/criterion`.
    pub criteria: Vec<Choice>,
    /// The segments.
    pub segments: Vec<Choice>,
    /// What they work on.
    pub works_on: Vec<Choice>,
    /// The states.
    pub states: Vec<Choice>,
    /// The parts people play.
    pub roles: Vec<Choice>,
    /// Organisations across the open actions; nothing where nobody is named.
    pub who: Option<WhoView>,
    /// "2 lack an owner or a date"; empty where none does.
    pub lacking: String,
    /// Drafts that a crash left.
    pub drafts: Vec<DraftKept>,
    /// What two computers say differently; nobody has chosen yet.
    pub forks: Vec<ForkView>,
}

/// An action; sent back as it is changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActionView {
    /// Its id; empty for a new one.
    pub id: String,
    /// "3": its number in the figure, and in the report of its round. Empty on other pages. Not
    /// read back.
    #[serde(default)]
    pub number: String,
    /// What to do.
    pub what: String,
    /// The sheet of the criterion; empty: none.
    pub sheet: String,
    /// The criterion's id; empty: none.
    pub criterion: String,
    /// The criterion's label, for showing; not read back.
    #[serde(default)]
    pub about: String,
    /// `civic`, `community`, `service`, or empty.
    pub segment: String,
    /// `behaviour`, `conditions`, or empty.
    pub works_on: String,
    /// Who owns it; empty: nobody yet.
    pub owner: String,
    /// As `2026-05-15`; empty: no date yet.
    pub due: String,
    /// The same in words, for showing; not read back.
    #[serde(default)]
    pub due_words: String,
    /// `to-start`, `under-way`, `done`, `dropped`.
    pub state: String,
    /// Who plays which part.
    pub roles: Vec<RoleView>,
    /// "From the round of 3 March 2025"; empty for this round's own. Such a one can be carried on. Not read back.
    #[serde(default)]
    pub earlier: String,
    /// It is of an earlier round that is locked: it can only be carried on. Not read back.
    #[serde(default)]
    pub held: bool,
    /// "Public health leads, the forum advises", for showing; not read back.
    #[serde(default)]
    pub roles_words: String,
}

/// A part somebody plays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RoleView {
    /// `leads`, `advises`, `informs`, `collaborates`.
    pub kind: String,
    /// Who.
    pub who: String,
}

/// Who does what: organisations across the open actions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WhoView {
    /// Gaps and crowding, a sentence each.
    pub sentences: Vec<String>,
    /// The organisations, by name.
    pub organisations: Vec<String>,
    /// The open actions.
    pub rows: Vec<WhoRow>,
}

/// An open action, and what each organisation does in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WhoRow {
    /// The action's id.
    pub action: String,
    /// What is to be done.
    pub what: String,
    /// "leads", "advises, informs", or nothing; in the order of the organisations.
    pub parts: Vec<String>,
}
