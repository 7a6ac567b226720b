// Keys of the grid: a mark and on, arrows, Enter for the next row.
import { announce, isLocked, type KeyHint } from "../../frame/state.svelte";
import { undo } from "../../frame/undo";
import { pageKeys } from "../../keys";
import { words } from "../../words";
import type { Marks } from "./state.svelte";

const DIGITS = [..."0123456789"];

/** A key in a cell; true where it was taken. */
export function keyed(marks: Marks, event: KeyboardEvent): boolean {
  if (event.altKey || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === "z" && !event.shiftKey && back(marks);
  const taken = ACTS[event.key];
  if (taken) {
    taken(marks);
    return true;
  }
  return event.key.length === 1 && event.key !== " " ? put(marks, event.key.toLowerCase()) : event.key === " ";
}

const ACTS: Record<string, (marks: Marks) => void> = {
  ArrowRight: (marks) => marks.move(1),
  ArrowLeft: (marks) => marks.move(-1),
  ArrowDown: (marks) => roam(marks, 1),
  ArrowUp: (marks) => roam(marks, -1),
  Backspace: (marks) => marks.clear(),
  Delete: (marks) => marks.clear(),
  Enter: (marks) => marks.next(),
  Escape: (marks) => marks.leave(),
};

/** A mark, or a digit of a number. */
function put(marks: Marks, key: string): boolean {
  const keys = marks.table?.keys ?? [];
  if (keys.includes(key)) marks.mark(key);
  else if (keys.length === 0 && DIGITS.includes(key)) marks.digit(key);
  else {
    const levels = keys.filter((one) => one !== "d" && one !== "n");
    announce(words("window-marks-not-key", { key, keys: levels.join(", ") }));
  }
  return true;
}

/** In a row with something keyed, Control and Z belongs to the row. */
function back(marks: Marks): boolean {
  if (marks.isKeyed) marks.clear();
  else void undo();
  return true;
}

/** The row above or below: its first cell, or the button that keys it again. */
export function roam(marks: Marks, by: 1 | -1, from = marks.row): void {
  const rows = marks.rows.filter(({ state }) => state !== "closed");
  const to = rows[rows.findIndex(({ id }) => id === from) + by];
  if (!to) return;
  if (to.state === "in") {
    document.querySelector<HTMLElement>(`[data-row="${to.id}"]`)?.focus();
    return;
  }
  marks.finish();
  marks.take(to);
  void marks.focus();
}

/** A mark typed anywhere on the page goes into the row that is keyed. */
export function listen(marks: () => Marks | undefined): () => void {
  const typed = (event: KeyboardEvent) => {
    const here = marks();
    const key = event.key.toLowerCase();
    const takes = here?.table?.keys.length ? here.table.keys.includes(key) : DIGITS.includes(key);
    if (here && isLocked(here.view.place)) {
      announce(here.view.place.locked);
      return true;
    }
    if (!here?.row || !here.view.grid || !takes) return false;
    put(here, key);
    void here.focus();
    return true;
  };
  return pageKeys(Object.fromEntries([...DIGITS, "d", "n"].map((key) => [key, typed])));
}

export function hints(marks: Marks | undefined): KeyHint[] {
  const table = marks?.view.grid ? marks.table : undefined;
  if (!table) return marks?.view.opened ? [["↑ ↓", words("window-marks-key-agenda")]] : [];
  const levels = table.keys.filter((key) => key !== "d" && key !== "n");
  const byCounts = levels.length === 0;
  return [
    [byCounts ? "0–9" : `${levels[0]}–${levels.at(-1)}`, words(byCounts ? "window-marks-key-count" : "window-marks-key-mark")],
    ...(byCounts
      ? []
      : ([
          ["D", words("window-marks-key-dont-know")],
          ["N", words("window-marks-key-not-applicable")],
        ] satisfies KeyHint[])),
    ["Backspace", words("window-marks-key-clear")],
    ["Enter", words(byCounts ? "window-marks-key-next-row" : "window-marks-key-next-seat")],
  ];
}
