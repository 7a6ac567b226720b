// Answering a criterion: one key, one change, and on to the next in the impression pass.
import { tick } from "svelte";

import { backend, type Backend } from "../../backend";
import { announce } from "../../frame/state.svelte";
import { words } from "../../words";
import { focusOn, isOpen, NOT_APPLICABLE, type Sheet } from "./state.svelte";

/** Gives an answer to the criterion that is looked at once the answers before have been kept. */
export function answer(
  sheet: Sheet,
  value: string | null,
  reason: string | null = null,
  by: Backend = backend,
): Promise<boolean> {
  return sheet.inTurn(() => give(sheet, value, reason, by));
}

async function give(sheet: Sheet, value: string | null, reason: string | null, by: Backend): Promise<boolean> {
  const { criterion } = sheet;
  if (!criterion || sheet.pass === "end" || sheet.refuses()) return false;
  const among = document.activeElement instanceof HTMLInputElement && document.activeElement.type === "radio";
  const wasOpen = isOpen(criterion);
  if (!(await sheet.dare(criterion.id, ({ id }) => by.answer(sheet.view.sheet, id, value, reason)))) return false;
  sheet.excusing = false;
  announce(words("window-sheet-said", { what: said(sheet, value), progress: sheet.view.progress }));
  if (sheet.pass === "impression" && value !== null) {
    sheet.follow(wasOpen);
    await arrive(sheet, among);
  } else if (value === null || reason !== null) {
    await arrive(sheet);
  }
  return true;
}

/** Fetches the sheet anew; the criterion that is looked at stays, and takes the focus. */
export async function reread(sheet: Sheet): Promise<void> {
  const { at, pass } = sheet;
  await sheet.reload();
  Object.assign(sheet, { at, pass });
  await arrive(sheet);
}

/** Asks why the criterion doesn't apply. */
export async function excuse(sheet: Sheet): Promise<void> {
  if (sheet.pass === "end") return;
  sheet.excusing = true;
  await standAtExcuse();
}

/** The focus goes to the reason, and all of it is in sight: its buttons would lie under the foot. */
export async function standAtExcuse(): Promise<void> {
  await focusOn("#excuse");
  document.querySelector(".excuse")?.scrollIntoView?.({ block: "center" });
}

export async function leaveExcuse(sheet: Sheet): Promise<void> {
  sheet.excusing = false;
  await focusOn("#criterion");
}

/** The focus goes to the criterion, or stays among its answers where it was there; at the end, to the next act. */
export async function arrive(sheet: Sheet, among = false): Promise<void> {
  await tick();
  // The page may have been read to its foot: what comes now is read from its head.
  window.scrollTo(0, 0);
  if (sheet.pass === "end") return focusOn("#next-act");
  if (!among) return focusOn("#criterion");
  await focusOn(".answers input:checked, .answers input");
}

function said(sheet: Sheet, value: string | null): string {
  if (value === null) return words("window-sheet-open");
  if (value === NOT_APPLICABLE) return words("window-sheet-not-applicable");
  const level = sheet.view.levels.find(({ id }) => id === value);
  return level ? words("window-level", { ...level.shown }) : words("window-sheet-dont-know");
}
