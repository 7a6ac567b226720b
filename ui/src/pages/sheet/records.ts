// Notes and facts of a criterion: records in a list, each saved whole.

interface Kept {
  id: string;
}

/**
 * A record as it is saved by now, for a change of one of its fields. What was empty when it was shown
 * `beside` the others may have been saved since: then it is the one that wasn't there.
 */
export function savedBy<Record extends Kept>(now: Record[], shown: Record, beside: Record[]): Record {
  const found =
    shown.id === "" ? now.find(({ id }) => beside.every((one) => one.id !== id)) : now.find(({ id }) => id === shown.id);
  return found ?? shown;
}
