//! The nouns: what a record can say. One file for each group of nouns that belong together.

mod action;
mod judgement;
mod logo;
mod marking;
mod place;
mod round;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use action::{Action, ActionState, Ask, Role, RoleKind};
pub use judgement::{
    Aim, Answer, Evidence, Judgement, MoveReason, Moved, Note, NoteKind, Ordering, Reached,
    Strength, Weight,
};
pub use logo::{LogoError, MOST_BYTES as LOGO_MOST_BYTES, MOST_PIXELS as LOGO_MOST_PIXELS};
pub use marking::{Cut, Mark, MarkedBy, Marking, Says, Seat};
pub use place::{Assessment, Lens, Logo, Place, Size};
pub use round::{Dimension, Goal, Mode, PopulationGroup, Round, Scope, Sheet};

use crate::ThingId;

/// Who may read a reason, a comment, evidence or a note outside the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// It stays with the people who were there.
    #[default]
    Room,
    /// It may go out with the released edition.
    Released,
}

macro_rules! nouns {
    ($($(#[$doc:meta])* $noun:ident = $name:literal),+ $(,)?) => {
        /// What kind of thing a record is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
        pub enum Noun {
            $($(#[$doc])* #[serde(rename = $name)] $noun,)+
        }

        /// What one record says of its thing.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(tag = "noun")]
        pub enum Body {
            $($(#[$doc])* #[serde(rename = $name)] $noun($noun),)+
        }

        impl Noun {
            /// Every noun, parents before their children.
            pub const ALL: &'static [Noun] = &[$(Noun::$noun),+];

            /// Its name on disk and on the wire.
            pub fn name(self) -> &'static str {
                match self { $(Noun::$noun => $name,)+ }
            }

            /// The noun of this name.
            pub fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Noun::$noun),)+ _ => None }
            }
        }

        impl Body {
            /// What kind of thing this is.
            pub fn noun(&self) -> Noun {
                match self { $(Body::$noun(_) => Noun::$noun,)+ }
            }
        }

        $(impl From<$noun> for Body {
            fn from(body: $noun) -> Self {
                Body::$noun(body)
            }
        })+
    };
}

nouns! {
    /// A place, within a larger one or not.
    Place = "place",
    /// One place through one lens.
    Assessment = "assessment",
    /// One dated sitting of an assessment.
    Round = "round",
    /// One workbook, at a pinned version, within a round.
    Sheet = "sheet",
    /// The agreed answer to a criterion.
    Judgement = "judgement",
    /// A fact with its source.
    Evidence = "evidence",
    /// A strength, a gap, a dissent, or a group it is not true for.
    Note = "note",
    /// The level wanted, and by when.
    Aim = "aim",
    /// How much a criterion matters, and how far it is in this group's power.
    Weight = "weight",
    /// Which weak criteria the group puts forward, and why.
    Ordering = "ordering",
    /// Something to do.
    Action = "action",
    /// A decision wanted of a board.
    Ask = "ask",
    /// An anonymous rater.
    Seat = "seat",
    /// One go at marking a sheet.
    Marking = "marking",
    /// What a seat, or a counted sector, says of a criterion.
    Mark = "mark",
    /// A locked revision of a round.
    Cut = "cut",
    /// The one reason why a criterion moved between two rounds.
    Moved = "moved",
    /// A place's own sign.
    Logo = "logo",
}

impl Body {
    /// The thing this one hangs under; removing that one hides this one too.
    pub fn parent(&self) -> Option<ThingId> {
        match self {
            Body::Place(b) => b.part_of,
            Body::Assessment(b) => Some(b.place),
            Body::Round(b) => Some(b.assessment),
            Body::Sheet(b) => Some(b.round),
            Body::Judgement(b) => Some(b.sheet),
            Body::Evidence(b) => Some(b.sheet),
            Body::Note(b) => Some(b.sheet),
            Body::Aim(b) => Some(b.sheet),
            Body::Weight(b) => Some(b.sheet),
            Body::Ordering(b) => Some(b.sheet),
            Body::Action(b) => Some(b.round),
            Body::Ask(b) => Some(b.round),
            Body::Seat(b) => Some(b.round),
            Body::Marking(b) => Some(b.sheet),
            Body::Mark(b) => Some(b.marking),
            Body::Cut(b) => Some(b.round),
            Body::Moved(b) => Some(b.sheet),
            Body::Logo(b) => Some(b.place),
        }
    }

    /// The id that this body's natural key decides; `None` where ids are random.
    pub fn natural_id(&self) -> Option<ThingId> {
        let of = |parts: &[&str]| Some(ThingId::natural(self.noun(), parts));
        match self {
            Body::Sheet(b) => of(&[&b.round.to_string(), &b.workbook_id]),
            Body::Judgement(b) => of(&[&b.sheet.to_string(), &b.criterion]),
            Body::Aim(b) => of(&[&b.sheet.to_string(), &b.criterion]),
            Body::Weight(b) => of(&[&b.sheet.to_string(), &b.criterion]),
            Body::Ordering(b) => of(&[&b.sheet.to_string()]),
            Body::Marking(b) => of(&[&b.sheet.to_string(), &b.nth.to_string()]),
            Body::Mark(b) => of(&[&b.marking.to_string(), &b.criterion, &b.by.key()]),
            Body::Cut(b) => of(&[&b.round.to_string(), &b.revision.to_string()]),
            Body::Moved(b) => of(&[&b.sheet.to_string(), &b.criterion, &b.since.to_string()]),
            Body::Logo(b) => of(&[&b.place.to_string()]),
            _ => None,
        }
    }
}
