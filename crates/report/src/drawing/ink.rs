//! What a line or a ground means; window and paper each set its colour.

use super::Segment;

/// One of the five looks of a level, from empty to solid with an inner line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Empty, dotted edge: the lowest level.
    Empty,
    /// Dots, dashed edge.
    Dotted,
    /// Hatched, whole edge.
    Hatched,
    /// Solid: working.
    Solid,
    /// Solid with an inner line: the top.
    Inner,
}

/// The ink of a shape or a line. The names are those of the style sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // One line each would only repeat the name; `class` is the list.
pub enum Ink {
    Wash(Segment),
    SolidSegment(Segment),
    Shut,
    Half(Segment),
    Level(Step),
    LevelEdge(Step),
    Rung(Step),
    RungNo(Step),
    HatchDot,
    HatchLine,
    InnerLine,
    Edge,
    TileDontKnow,
    TileUnanswered,
    Line,
    LineStrong,
    LineHeavy,
    LineSoft,
    Rule,
    Dash,
    Dots,
    Head,
    Dot,
    Flag,
    Ring,
    RingSoft,
    Aim,
    Card,
    CardStrong,
    CardDash,
    Band,
    Works,
    Bark,
    Twig,
    TwigDontKnow,
    LeafNo,
    Open(Segment),
    Done,
    Thread,
    ThreadCut,
    Knot,
    SideRing(Segment),
    Plate,
}

/// The ink of words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TextInk {
    /// The ink of text.
    #[default]
    Ink,
    /// Quieter.
    Soft,
    /// A segment's own colour.
    Segment(Segment),
    /// On the ground of a level.
    Level(Step),
    /// On black or on a segment's colour.
    OnInk,
}

fn of(segment: Segment, names: [&'static str; 4]) -> &'static str {
    match segment {
        Segment::Civic => names[0],
        Segment::Service => names[1],
        Segment::Community => names[2],
        Segment::Planning => names[3],
    }
}

fn step(step: Step, names: [&'static str; 5]) -> &'static str {
    match step {
        Step::Empty => names[0],
        Step::Dotted => names[1],
        Step::Hatched => names[2],
        Step::Solid => names[3],
        Step::Inner => names[4],
    }
}

impl Ink {
    /// The classes of the style sheet, parted by spaces.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Wash(s) => of(
                s,
                [
                    "wash-civic",
                    "wash-service",
                    "wash-community",
                    "wash-planning",
                ],
            ),
            Self::SolidSegment(s) => of(
                s,
                [
                    "solid-civic",
                    "solid-service",
                    "solid-community",
                    "solid-planning",
                ],
            ),
            Self::Half(s) => of(
                s,
                [
                    "half half-civic",
                    "half half-service",
                    "half half-community",
                    "half half-planning",
                ],
            ),
            Self::Open(s) => of(
                s,
                [
                    "open-civic",
                    "open-service",
                    "open-community",
                    "solid-planning",
                ],
            ),
            Self::SideRing(s) => of(
                s,
                [
                    "sidering sidering-civic",
                    "sidering sidering-service",
                    "sidering sidering-community",
                    "sidering sidering-planning",
                ],
            ),
            Self::Level(s) => step(s, ["lv0", "lv1", "lv2", "lv3", "lv4"]),
            Self::LevelEdge(s) => step(
                s,
                [
                    "edge0 nofill",
                    "edge1 nofill",
                    "edge2 nofill",
                    "edge3 nofill",
                    "edge4 nofill",
                ],
            ),
            Self::Rung(s) => step(s, ["rung0", "rung1", "rung2", "rung3", "rung4"]),
            Self::RungNo(s) => step(s, ["rungno0", "rungno1", "rungno2", "rungno3", "rungno4"]),
            Self::HatchDot => "hatchdot",
            Self::HatchLine => "hatch2",
            Self::InnerLine => "inner nofill",
            Self::Edge => "edge nofill",
            Self::Shut => "shut",
            Self::TileDontKnow => "tile-dk",
            Self::TileUnanswered => "tile-un",
            Self::Line => "ln",
            Self::LineStrong => "ln2",
            Self::LineHeavy => "ln4",
            Self::LineSoft => "lnsoft",
            Self::Rule => "rule",
            Self::Dash => "dash",
            Self::Dots => "dots",
            Self::Head => "head",
            Self::Dot => "dot",
            Self::Flag => "flag",
            Self::Ring => "ring",
            Self::RingSoft => "ringsoft",
            Self::Aim => "aim",
            Self::Card => "card",
            Self::CardStrong => "cardstrong",
            Self::CardDash => "carddash",
            Self::Band => "band",
            Self::Works => "works",
            Self::Bark => "bark",
            Self::Twig => "twig",
            Self::TwigDontKnow => "twigdk",
            Self::LeafNo => "leafno",
            Self::Done => "done",
            Self::Thread => "thread",
            Self::ThreadCut => "threadcut",
            Self::Knot => "knot",
            Self::Plate => "plate",
        }
    }
}

impl TextInk {
    /// The class of the style sheet, beside `t`; none for plain ink.
    #[must_use]
    pub fn class(self) -> Option<&'static str> {
        match self {
            Self::Ink => None,
            Self::Soft => Some("soft"),
            Self::OnInk => Some("flagtext"),
            Self::Segment(s) => Some(of(s, ["civic", "service", "community", "planning"])),
            Self::Level(s) => Some(step(s, ["n0", "n1", "n2", "n3", "n4"])),
        }
    }
}
