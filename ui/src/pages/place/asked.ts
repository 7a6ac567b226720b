// What is asked of places, kept while the window stands: who goes from one page of a place to another asks the same.
import type { PlacesAsked } from "../../bindings";

const NOTHING: PlacesAsked = { lens: "", workbook: "", asAt: "", places: [] };
const kept: { by: Record<string, PlacesAsked> } = { by: {} };

export function askedOf(place: string): PlacesAsked {
  return kept.by[place] ?? NOTHING;
}

export function keep(place: string, asked: PlacesAsked): void {
  kept.by[place] = asked;
}
