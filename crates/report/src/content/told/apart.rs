//! Numbers of people by sector, never fewer than a group that may be shown.

use std::collections::BTreeMap;

use pit_workbook::Sector;

/// Sectors with their numbers, those too small together as one; nothing where even that is small.
pub(super) fn apart(room: &BTreeMap<Sector, u32>, smallest: u32) -> Vec<(Option<Sector>, u32)> {
    let mut shown: Vec<(Option<Sector>, u32)> = Vec::new();
    let mut together = 0;
    for (sector, count) in room.iter().filter(|(_, count)| **count > 0) {
        if *count < smallest {
            together += count;
        } else {
            shown.push((Some(*sector), *count));
        }
    }
    // Beside the whole, a small rest would give itself away.
    while together > 0 && together < smallest {
        let least = shown
            .iter()
            .enumerate()
            .min_by_key(|(_, (_, count))| *count);
        let Some((at, _)) = least else {
            return Vec::new();
        };
        together += shown.remove(at).1;
    }
    if together > 0 {
        shown.push((None, together));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(counts: [u32; 5]) -> BTreeMap<Sector, u32> {
        Sector::ALL.into_iter().zip(counts).collect()
    }

    #[test]
    fn no_number_of_people_is_smaller_than_a_group_that_may_be_shown() {
        for counts in [
            [4, 5, 3, 4, 0],
            [4, 1, 1, 1, 0],
            [9, 1, 0, 0, 0],
            [1, 1, 0, 0, 0],
            [3, 3, 2, 0, 0],
        ] {
            let shown = apart(&room(counts), 3);
            let total: u32 = shown.iter().map(|(_, count)| count).sum();
            assert!(
                shown.iter().all(|(_, count)| *count >= 3),
                "{counts:?}: {shown:?}"
            );
            assert!(shown.is_empty() || total == counts.iter().sum::<u32>());
        }
        assert_eq!(apart(&room([1, 1, 0, 0, 0]), 3), []);
        assert_eq!(apart(&room([9, 1, 0, 0, 0]), 3), [(None, 10)]);
    }
}
