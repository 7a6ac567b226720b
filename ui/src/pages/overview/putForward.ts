// What a group puts forward of a sheet, and how the form keeps what is typed.
import type { Backend } from "../../backend";
import type { DraftSpot, SheetResult } from "../../bindings";

export interface Typed {
  chosen: string[];
  reason: string;
}

/** Saves it; false when that failed and the form must stay. */
export type PutForward = (criteria: string[], reason: string, by: Backend) => Promise<boolean>;

/** Where the form keeps what is typed. */
export function putForwardSpot({ sheet }: SheetResult): DraftSpot {
  return { thing: sheet, field: "put-forward" };
}
