//! Stamps always rise, whatever the clock does.

use pit_record::Stamp;
use proptest::prelude::*;

#[test]
fn within_one_millisecond_the_counter_rises() {
    let first = Stamp::next(None, 5);
    assert_eq!(
        first,
        Stamp {
            millis: 5,
            counter: 0
        }
    );
    assert_eq!(
        Stamp::next(Some(first), 5),
        Stamp {
            millis: 5,
            counter: 1
        }
    );
    assert_eq!(
        Stamp::next(Some(first), 6),
        Stamp {
            millis: 6,
            counter: 0
        }
    );
}

#[test]
fn a_full_counter_goes_over_into_the_milliseconds() {
    let full = Stamp {
        millis: 5,
        counter: u32::MAX,
    };
    assert_eq!(
        Stamp::next(Some(full), 5),
        Stamp {
            millis: 6,
            counter: 0
        }
    );
}

proptest! {
    #[test]
    fn a_stamp_is_always_after_the_last_one_even_under_a_clock_that_goes_back(
        clock in prop::collection::vec(-1_000_i64..1_000, 1..50),
        counter in prop_oneof![Just(0), Just(u32::MAX - 1), any::<u32>()],
    ) {
        let mut last = Stamp { millis: 0, counter };
        for now in clock {
            let next = Stamp::next(Some(last), now);
            prop_assert!(next > last);
            prop_assert!(next.millis >= now);
            last = next;
        }
    }
}
