//! The sample as it is written down: a file for the places, one for each round, one for each sheet.

use serde::de::DeserializeOwned;

use crate::error::AppError;
use crate::story::{Story, StoryError, StoryRound, StorySheet};

/// A round's files, and the number (from 0) of its assessment in `story.json`.
struct RoundFiles {
    assessment: usize,
    round: &'static str,
    sheets: &'static [&'static str],
}

macro_rules! text {
    ($($part:expr),+) => { include_str!(concat!("../../../../samples/harbourton/", $($part),+)) };
}

macro_rules! round {
    ($assessment:literal, $folder:literal: $($sheet:literal),+) => {
        RoundFiles {
            assessment: $assessment,
            round: text!($folder, "/round.json"),
            sheets: &[$(text!($folder, "/", $sheet, ".json")),+],
        }
    };
}

const STORY: &str = text!("story.json");

/// Within an assessment oldest first; the sheets in the order in which they were opened.
const ROUNDS: [RoundFiles; 3] = [
    round!(0, "2026-03-03-whole-place":
        "planning", "civic", "civic-community", "community", "community-service", "pots",
        "civic-service"),
    round!(0, "2027-03-09-whole-place":
        "planning", "community-service", "pots", "civic-service"),
    round!(1, "2026-03-17-high-blood-pressure": "pots"),
];

/// The sample's story.
///
/// # Errors
/// Where a file that ships does not read; a test sees to it that all do.
pub fn story() -> Result<Story, AppError> {
    let mut story: Story = read(STORY)?;
    for files in ROUNDS {
        let mut round: StoryRound = read(files.round)?;
        for sheet in files.sheets {
            round.sheets.push(read::<StorySheet>(sheet)?);
        }
        story
            .assessments
            .get_mut(files.assessment)
            .ok_or_else(|| StoryError::Unknown(files.assessment.to_string()))?
            .rounds
            .push(round);
    }
    Ok(story)
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, AppError> {
    serde_json::from_str(text)
        .map_err(|error| AppError::Story(StoryError::Unknown(error.to_string())))
}
