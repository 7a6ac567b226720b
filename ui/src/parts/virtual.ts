// Which rows of a long list stand in the page: those in sight, and some above and below.

/** From the first row to before the last. */
export interface Range {
  first: number;
  last: number;
}

/** Where each row begins, in pixels from the top of the list; at the end, how tall all are. */
export function tops(heights: readonly number[]): number[] {
  const all = [0];
  for (const height of heights) all.push(all[all.length - 1]! + height);
  return all;
}

/**
 * The rows between two heights of the list, with `more` of them above and below: enough that Tab and
 * the arrow keys always find the next one.
 */
export function inSight(tops: readonly number[], from: number, to: number, more: number): Range {
  const count = tops.length - 1;
  const first = Math.max(0, rowAt(tops, from) - more);
  return { first, last: Math.min(count, rowAt(tops, to) + 1 + more) };
}

/** The row that stands at a height: found by halving, as there may be thousands. */
function rowAt(tops: readonly number[], height: number): number {
  let low = 0;
  let high = tops.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (tops[middle]! <= height) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
