// The line of a folded section: what is inside, or what could be.
import type { CriterionView, LastSheet, SheetView } from "../../bindings";
import { dayInWords } from "../../dates";
import { words } from "../../words";

export function reason({ reason }: CriterionView): string {
  return reason || words("window-sheet-reason-none");
}

export function evidence({ evidence }: CriterionView): string {
  return words("window-sheet-evidence-line", { count: evidence.length });
}

export function notes({ notes }: CriterionView, kind: string): string {
  const [first, ...more] = notes.filter((note) => note.kind === kind);
  if (!first) return words(`window-sheet-none-${kind}`);
  return more.length > 0 ? words("window-sheet-and-more", { first: first.text, count: more.length }) : first.text;
}

export function aim({ levels }: SheetView, { aim, aimBy }: CriterionView): string {
  const level = levels.find(({ id }) => id === aim);
  if (!level) return words("window-sheet-aim-none");
  const { mark } = level.shown;
  if (aimBy === "") return words("window-sheet-aim-level", { mark });
  return words("window-sheet-aim-line", { mark, day: dayInWords(aimBy) });
}

export function weight({ importance, power }: CriterionView): string {
  if (importance === 0 && power === 0) return words("window-sheet-weight-none");
  return [
    importance > 0 ? words("window-sheet-importance-line", { value: importance }) : "",
    power > 0 ? words("window-sheet-power-line", { value: power }) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

export function actions({ actions, readyActions }: CriterionView): string {
  const ready = readyActions.filter(({ taken }) => !taken).length;
  return words("window-sheet-actions-line", { count: actions.length, ready });
}

/** What stood last time is no help to whoever has not said yet where it stands today. */
export function last({ date }: LastSheet, { answer, last }: CriterionView): string {
  return answer === null || !last?.line ? words("window-sheet-last-hidden", { date }) : last.line;
}
