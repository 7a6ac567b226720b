// What the frame shows around every page, and what pages tell it.
import type { Snippet } from "svelte";

import type { CommandError, Frame, RoundHead } from "../bindings";
import { shown } from "../errors";
import type { Route } from "../routes";

/** The state in the head, from the answer to everything a person does. */
class FrameState {
  saved = $state("");
  undo = $state<string | null>(null);
  redo = $state<string | null>(null);

  set(view: Frame): void {
    this.saved = view.saved;
    this.undo = view.undo;
    this.redo = view.redo;
  }
}

/** A key and what it does, for the foot. */
export type KeyHint = [keys: string, does: string];

/** The page that stands in the frame now. */
class Here {
  route = $state.raw<Route>({ page: "home" });
  /** The page's name, for the window's title. */
  title = $state("");
  /** The round the page belongs to; nothing outside a round. */
  place = $state.raw<RoundHead>();
  hints = $state.raw<KeyHint[]>([]);
  /** The one next act, drawn in the foot. */
  act = $state.raw<Snippet>();
  /** Fetches the page's view anew, after an undo. */
  reload: (() => Promise<unknown>) | undefined;
  /** The change that is on its way: an undo waits for it, and takes that one back. It never fails. */
  pending: Promise<unknown> | undefined;
  /** The next page takes the focus once it stands. */
  arriving = false;
}

/** What is said: politely to those who listen, and in the note when something failed. */
class Said {
  announced = $state("");
  failed = $state.raw<CommandError>();
}

export const frame = new FrameState();
export const here = new Here();
export const said = new Said();

/** Whether a round is locked: it is read, and nothing of it changes. */
export function isLocked({ locked }: RoundHead): boolean {
  return locked !== "";
}

/** Says `text` in the polite live region; the same words twice are said twice. */
export function announce(text: string): void {
  said.announced = said.announced === text ? `${text}\u00a0` : text;
}

/** Shows what went wrong, until something succeeds or it is put away. */
export function fail(thrown: unknown): void {
  said.failed = shown(thrown);
}

/** Runs a change: an error goes to the note and the answer is nothing. */
export async function attempt<Answer>(change: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    const answer = await change();
    said.failed = undefined;
    return answer;
  } catch (thrown) {
    fail(thrown);
    return undefined;
  }
}
