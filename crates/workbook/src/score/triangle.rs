//! The triangle: every component beside the others, each with its own headline.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Answers, Headline, WeakSeam, headline, weak_seam};
use crate::{Component, Reading};

/// The parts of the triangle in their order: segments, seams, the centre.
const PARTS: [(Component, Part); 7] = [
    (Component::Civic, Part::Segment),
    (Component::Community, Part::Segment),
    (Component::Service, Part::Segment),
    (Component::CivicCommunity, Part::Seam),
    (Component::CommunityService, Part::Seam),
    (Component::CivicService, Part::Seam),
    (Component::Planning, Part::Centre),
];

/// The whole triangle. Its headlines are never added or averaged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Triangle {
    /// All seven components: segments, seams, the centre.
    pub components: Vec<TriangleComponent>,
    /// The three seams, each against the segments it joins.
    pub seams: Vec<WeakSeam>,
}

/// One component of the triangle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TriangleComponent {
    /// Which.
    pub component: Component,
    /// What kind of part it is.
    pub part: Part,
    /// What its sheet says; absent where it isn't opened.
    pub sheet: Option<TriangleSheet>,
    /// The ids of further workbooks opened on the same component; the triangle doesn't draw them.
    pub also_opened: Vec<String>,
}

/// The kinds of part of the triangle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// A side's own work.
    Segment,
    /// What joins two segments.
    Seam,
    /// Place-based planning.
    Centre,
}

/// What an opened sheet says in the triangle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TriangleSheet {
    /// The id of its workbook.
    pub workbook: String,
    /// The version of its workbook.
    pub version: String,
    /// How it is read.
    pub reading: Reading,
    /// Its headline, or why there is none.
    pub headline: Headline,
}

/// Which components are opened, each one's headline, and the weak seams. Where two sheets look at
/// one component, the first stands for it. The quick scan has no place of its own here.
/// PHE, Place-based approaches (2021), lines 186–217.
pub fn triangle(sheets: &[Answers<'_>]) -> Triangle {
    let component = |(component, part)| {
        let mut opened = sheets
            .iter()
            .filter(|a| a.workbook().component == component);
        TriangleComponent {
            component,
            part,
            sheet: opened.next().map(sheet),
            also_opened: opened
                .map(|answers| answers.workbook().id.clone())
                .collect(),
        }
    };
    Triangle {
        components: PARTS.into_iter().map(component).collect(),
        seams: PARTS
            .into_iter()
            .filter_map(|(component, _)| weak_seam(component, sheets))
            .collect(),
    }
}

fn sheet(answers: &Answers<'_>) -> TriangleSheet {
    let workbook = answers.workbook();
    TriangleSheet {
        workbook: workbook.id.clone(),
        version: workbook.version.clone(),
        reading: workbook.reading,
        headline: headline(answers),
    }
}
