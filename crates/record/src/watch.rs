//! Looking on while something long is done, and stopping it.

use thiserror::Error;

/// It is told after each of so many steps: often enough to be seen, too seldom to cost.
const EVERY: usize = 256;

/// Whoever looks on was asked to stop the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("stopped")]
pub struct Stopped;

/// Who looks on, and how far it is.
pub struct Watch<'w> {
    look: Option<&'w mut dyn FnMut(usize, usize) -> bool>,
    done: usize,
    of: usize,
}

impl<'w> Watch<'w> {
    /// Nobody looks on: it goes on to the end.
    pub fn nobody() -> Self {
        Self {
            look: None,
            done: 0,
            of: 0,
        }
    }

    /// `look` is told how many steps of how many are done; where it answers no, the work stops.
    pub fn new(look: &'w mut dyn FnMut(usize, usize) -> bool) -> Self {
        Self {
            look: Some(look),
            ..Self::nobody()
        }
    }

    /// A part of so many steps begins.
    ///
    /// # Errors
    /// [`Stopped`], where that was wished.
    pub fn begin(&mut self, of: usize) -> Result<(), Stopped> {
        (self.done, self.of) = (0, of);
        self.tell()
    }

    /// A step is done.
    ///
    /// # Errors
    /// [`Stopped`], where that was wished.
    pub fn step(&mut self) -> Result<(), Stopped> {
        self.done += 1;
        if self.done.is_multiple_of(EVERY) {
            self.tell()?;
        }
        Ok(())
    }

    /// So much of so much is done, and it is told at once.
    ///
    /// # Errors
    /// [`Stopped`], where that was wished.
    pub fn at(&mut self, done: usize, of: usize) -> Result<(), Stopped> {
        (self.done, self.of) = (done, of);
        self.tell()
    }

    fn tell(&mut self) -> Result<(), Stopped> {
        let goes_on = match &mut self.look {
            Some(look) => look(self.done, self.of),
            None => true,
        };
        if goes_on { Ok(()) } else { Err(Stopped) }
    }
}
