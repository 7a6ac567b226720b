//! An exact fraction, compared without dividing.

use std::cmp::Ordering;

use schemars::JsonSchema;
use serde::Serialize;

/// An exact fraction in lowest terms, never negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub struct Fraction {
    /// Above the line.
    numerator: usize,
    /// Below the line; at least 1.
    denominator: usize,
}

impl Fraction {
    /// A fraction in lowest terms; `None` with nothing below the line.
    pub fn new(numerator: usize, denominator: usize) -> Option<Self> {
        let divisor = greatest_common_divisor(numerator, denominator);
        (denominator > 0).then(|| Fraction {
            numerator: numerator / divisor,
            denominator: denominator / divisor,
        })
    }

    /// What stands above the line.
    pub fn numerator(self) -> usize {
        self.numerator
    }

    /// What stands below the line.
    pub fn denominator(self) -> usize {
        self.denominator
    }

    /// Whether it is `numerator` ÷ `denominator` or more, by cross-multiplication.
    pub fn is_at_least(self, numerator: usize, denominator: usize) -> bool {
        product(self.numerator, denominator) >= product(numerator, self.denominator)
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        product(self.numerator, other.denominator).cmp(&product(other.numerator, self.denominator))
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn product(a: usize, b: usize) -> u128 {
    a as u128 * b as u128
}

/// At least 1, so that it can be divided by.
fn greatest_common_divisor(a: usize, b: usize) -> usize {
    let (mut a, mut b) = (a, b);
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fraction(numerator: usize, denominator: usize) -> Fraction {
        Fraction::new(numerator, denominator).expect("there is something below the line")
    }

    #[test]
    fn a_fraction_stands_in_lowest_terms() {
        assert_eq!(fraction(16, 32), fraction(1, 2));
        assert_eq!(fraction(0, 9), fraction(0, 1));
        assert_eq!(
            (fraction(6, 32).numerator(), fraction(6, 32).denominator()),
            (3, 16)
        );
        assert_eq!(Fraction::new(1, 0), None);
        assert_eq!(Fraction::new(0, 0), None);
    }

    #[test]
    fn fractions_are_ordered_by_their_value() {
        assert!(fraction(1, 3) < fraction(35, 100));
        assert!(fraction(2, 3) > fraction(3, 5));
        assert!(fraction(usize::MAX, 1) > fraction(usize::MAX - 1, 1));
    }

    #[test]
    fn thirty_five_hundredths_are_at_least_thirty_five_hundredths() {
        assert!(fraction(7, 20).is_at_least(35, 100));
        assert!(!fraction(34, 100).is_at_least(35, 100));
        assert!(!fraction(349_999, 1_000_000).is_at_least(35, 100));
    }
}
