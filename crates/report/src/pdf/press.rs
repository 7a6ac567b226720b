//! Streams pressed with deflate, on as many threads as the computer has.

use flate2::{Compress, Compression, FlushCompress, Status};

use super::refused;
use crate::error::ReportError;

/// Where fast meets small: a level higher takes twice the time for two hundredths of the size.
const LEVEL: Compression = Compression::new(6);

/// The same work on each of many things, on as many threads as the computer has, each with a press of
/// its own; what came of each, in the order of the things.
pub(super) fn side_by_side<T: Sync, R: Send>(
    things: &[T],
    work: impl Fn(&mut Compress, &T) -> R + Sync,
) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let (each, work) = (things.len().div_ceil(threads).max(1), &work);
    std::thread::scope(|scope| {
        let parts = things.chunks(each);
        let running: Vec<_> = parts
            .map(|part| {
                scope.spawn(move || {
                    let press = &mut press();
                    part.iter().map(|one| work(press, one)).collect::<Vec<R>>()
                })
            })
            .collect();
        let done = running.into_iter().map(std::thread::ScopedJoinHandle::join);
        done.flat_map(|done| done.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}

/// What presses a stream; making one takes half as long as pressing a page.
pub(super) fn press() -> Compress {
    Compress::new(LEVEL, true)
}

/// What a content is when pressed.
pub(super) fn deflated(press: &mut Compress, content: &[u8]) -> Result<Vec<u8>, ReportError> {
    press.reset();
    let mut out = Vec::new();
    let mut rest = content;
    loop {
        out.reserve(content.len() / 3 + 64);
        let before = press.total_in();
        let status = press.compress_vec(rest, &mut out, FlushCompress::Finish);
        if status.map_err(refused)? == Status::StreamEnd {
            return Ok(out);
        }
        let taken = usize::try_from(press.total_in() - before).map_err(refused)?;
        rest = rest.get(taken..).unwrap_or_default();
    }
}
