// What is asked of places, kept while the window stands: who goes from one page of a place to another asks the same.
import type { PlacesAsked } from "../../bindings";
import { Turn } from "../../turn";

const NOTHING: PlacesAsked = { lens: "", workbook: "", asAt: "", places: [] };
const kept: { by: Record<string, PlacesAsked> } = { by: {} };

export function askedOf(place: string): PlacesAsked {
  return kept.by[place] ?? NOTHING;
}

export function keep(place: string, asked: PlacesAsked): void {
  kept.by[place] = asked;
}

/** Asks otherwise; from what the page shows by then, so that two quick changes both count. */
export type Ask = (change: (shown: PlacesAsked) => PlacesAsked) => Promise<void>;

/** One question after the other. What can't be answered is asked no further. */
export function asking(place: string, shown: () => PlacesAsked | undefined, load: () => Promise<boolean>): Ask {
  const turn = new Turn();
  return (change) =>
    turn.read(async () => {
      const [before, now] = [askedOf(place), shown()];
      if (!now) return;
      keep(place, change(now));
      if (!(await load())) keep(place, before);
    });
}
