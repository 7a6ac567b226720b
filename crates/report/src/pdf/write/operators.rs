//! The operators of a page, as their bytes.

/// A tenth of a point, in which places are written: less than a dot of a printer with 600 to the inch.
pub(super) const PLACES: f32 = 10.0;

/// A length in tenths of a point.
pub(super) fn tenths(length: f32) -> i32 {
    (length * PLACES).round() as i32
}

/// The bytes of a page's content, an operator a line.
#[derive(Debug, Default)]
pub(super) struct Operators {
    bytes: Vec<u8>,
}

impl Operators {
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Ends what stands on this line with its operator.
    pub fn end(&mut self, operator: &str) {
        self.space();
        self.bytes.extend_from_slice(operator.as_bytes());
        self.bytes.push(b'\n');
    }

    /// Tenths as a number.
    pub fn tenths(&mut self, value: i32) -> &mut Self {
        self.decimal(value, 1)
    }

    /// A number with at most two decimals.
    pub fn number(&mut self, value: f32) -> &mut Self {
        self.decimal((value * 100.0).round() as i32, 2)
    }

    /// A part of one, with at most three decimals.
    pub fn part(&mut self, value: f32) -> &mut Self {
        self.decimal((value * 1000.0).round() as i32, 3)
    }

    /// A whole number.
    pub fn whole(&mut self, value: i32) -> &mut Self {
        self.decimal(value, 0)
    }

    /// Bytes that stand as they are: a name, a dictionary.
    pub fn plain(&mut self, words: &str) -> &mut Self {
        if !words.starts_with(['/', '<', '[']) {
            self.space();
        }
        self.bytes.extend_from_slice(words.as_bytes());
        self
    }

    /// A list begins.
    pub fn open(&mut self) -> &mut Self {
        self.bytes.push(b'[');
        self
    }

    /// The list ends.
    pub fn close(&mut self) -> &mut Self {
        self.bytes.push(b']');
        self
    }

    /// A string.
    pub fn string(&mut self, bytes: &[u8]) -> &mut Self {
        super::super::pack::literal(&mut self.bytes, bytes);
        self
    }

    /// What comes next needs a space before it, unless something ended by itself.
    fn space(&mut self) {
        if !matches!(
            self.bytes.last(),
            None | Some(b'\n' | b'[' | b']' | b')' | b'>' | b' ')
        ) {
            self.bytes.push(b' ');
        }
    }

    /// `value` has so many decimals; those that are nothing are not written.
    fn decimal(&mut self, value: i32, decimals: usize) -> &mut Self {
        self.space();
        if value < 0 {
            self.bytes.push(b'-');
        }
        let one = 10_u32.pow(decimals as u32);
        let (whole, mut rest) = (value.unsigned_abs() / one, value.unsigned_abs() % one);
        if whole > 0 || rest == 0 {
            self.bytes.extend_from_slice(whole.to_string().as_bytes());
        }
        if rest > 0 {
            self.bytes.push(b'.');
            let mut place = one / 10;
            while rest > 0 {
                self.bytes.push(b'0' + (rest / place) as u8);
                rest %= place;
                place = (place / 10).max(1);
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(work: impl FnOnce(&mut Operators)) -> String {
        let mut operators = Operators::default();
        work(&mut operators);
        String::from_utf8(operators.into_bytes()).expect("words")
    }

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        let all = |to: &mut Operators| {
            for tenths in [0, 5, -5, 10, 7559, -171] {
                to.tenths(tenths);
            }
            to.number(0.05)
                .number(-1.5)
                .number(2.0)
                .part(0.867)
                .whole(-8);
            to.end("x");
        };
        assert_eq!(
            written(all),
            "0 .5 -.5 1 755.9 -17.1 .05 -1.5 2 .867 -8 x\n"
        );
    }

    #[test]
    fn a_string_is_its_own_bound() {
        let all = |to: &mut Operators| {
            to.open()
                .string(b"a(b")
                .whole(12)
                .string(b"c\\")
                .close()
                .end("TJ");
            to.plain("/P").plain("<</MCID 3>>").end("BDC");
        };
        assert_eq!(written(all), "[(a\\(b)12(c\\\\)]TJ\n/P<</MCID 3>>BDC\n");
    }
}
