import type { RoundRow } from "../../bindings";
import type { Route } from "../../router";

/** The one form that is open on the page: for a new place, for a place, or for its new assessment. */
export type Opened = { form: "new" } | { form: "change" | "begin"; id: string } | undefined;

/** The page that a round opens at: its overview, or the workbooks while none is open. */
export function routeOf(round: RoundRow): Route {
  return { page: round.opened.length > 0 ? "overview" : "sheets", round: round.id };
}
