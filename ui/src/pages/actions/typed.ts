// What is typed into the form of an action, as its draft keeps it.
import type { ActionView, DraftSpot } from "../../bindings";

export interface Typed {
  edited: ActionView;
  /** The criterion it is about, as `sheet/criterion`. */
  about: string;
}

/** What the draft belongs to: a new action has no id yet, and its draft lies with its round. */
export function spotOf({ id }: ActionView, round: string): DraftSpot {
  return { thing: id || round, field: "action-form" };
}
