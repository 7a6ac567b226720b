import type { DraftSpot, HomeView, RoundRow, UnsavedRow } from "../../bindings";
import { found, NOTHING_YET } from "../../formDraft";
import type { Route } from "../../routes";

/** The one form that is open on the page: for a new place, for a place, or for its new assessment. */
export type Opened = { form: "new" } | { form: "change" | "begin"; id: string } | undefined;

/** The page that a round opens at: its overview, or the workbooks while none is open. */
export function routeOf(round: RoundRow): Route {
  return { page: round.opened.length > 0 ? "overview" : "sheets", round: round.id };
}

/** Where the form of a place keeps what is typed; without an id: of a new one. */
export function placeSpot(id: string = NOTHING_YET): DraftSpot {
  return { thing: id, field: "place" };
}

/** Where the form of a new assessment keeps what is typed. */
export function beginSpot(place: string): DraftSpot {
  return { thing: place, field: "begin" };
}

/** The form in which somebody was typing when the program ended. */
export function leftOpen({ places, drafts }: HomeView): Opened {
  if (found(drafts, placeSpot()) !== undefined) return { form: "new" };
  for (const { id } of places) {
    if (found(drafts, placeSpot(id)) !== undefined) return { form: "change", id };
    if (found(drafts, beginSpot(id)) !== undefined) return { form: "begin", id };
  }
  return undefined;
}

/** Whether it is the form that is open. */
export function opens({ page, place }: UnsavedRow, opened: Opened): boolean {
  if (opened?.form !== page) return false;
  return opened.form === "new" || opened.id === place;
}

/** The page on which something was being typed; nothing where it is a form among the places. */
export function routeTo({ page, round, sheet, criterion }: UnsavedRow): Route | undefined {
  if (!round) return undefined;
  if (page === "sheet" && sheet) return { page, round, sheet, ...(criterion ? { criterion } : {}) };
  if (page === "overview" || page === "actions" || page === "report" || page === "marks" || page === "compare") return { page, round };
  return { page: "scope", round };
}
