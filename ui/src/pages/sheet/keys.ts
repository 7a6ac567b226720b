// The keys of a sheet: a level's own digit chooses it, letters open what is written beside it.
import type { KeyHint } from "../../frame/state.svelte";
import { pageKeys } from "../../keys";
import { words } from "../../words";
import { answer, arrive, excuse } from "./answer";
import { openSection, takeFirst } from "./sections";
import { DONT_KNOW, type Sheet } from "./state.svelte";

/** Listens until the function it returns is called. */
export function listen(current: () => Sheet | undefined): () => void {
  const on = (run: (sheet: Sheet) => unknown) => () => {
    const sheet = current();
    return sheet ? run(sheet) : false;
  };
  const step = (by: 1 | -1) => (event: KeyboardEvent) =>
    on((sheet) => {
      if ((sheet.pass === "end" && by === 1) || isOtherRadio(event.target)) return false;
      sheet.step(by);
      void arrive(sheet, isAnswer(document.activeElement));
      return true;
    })();
  /** In the impression pass they step too, but among the answers they choose where the focus is. */
  const stepOutside = (by: 1 | -1) => (event: KeyboardEvent) => {
    const sheet = current();
    if (sheet?.pass !== "impression" || isAnswer(event.target)) return false;
    return step(by)(event);
  };
  const closer = (run: (sheet: Sheet) => unknown) =>
    on((sheet) => {
      if (sheet.pass !== "closer") return false;
      void run(sheet);
      return true;
    });
  const section = (name: string) => closer(() => openSection(name));
  const level = (digit: string) => (event: KeyboardEvent) => {
    const sheet = current();
    const found = sheet?.view.levels.find(({ shown }) => shown.mark.toLowerCase() === digit);
    if (!sheet || !found || event.repeat || sheet.pass === "end") return false;
    if (sheet.refuses()) return true;
    void answer(sheet, found.id);
    return true;
  };
  return pageKeys({
    ...Object.fromEntries([..."0123456789"].map((digit) => [digit, level(digit)])),
    d: (event) => !event.repeat && on((sheet) => sheet.refuses() || void answer(sheet, DONT_KNOW))(),
    n: on((sheet) => sheet.refuses() || void excuse(sheet)),
    ArrowLeft: step(-1),
    ArrowRight: step(1),
    ArrowUp: stepOutside(-1),
    ArrowDown: stepOutside(1),
    l: on((sheet) => {
      if (sheet.pass === "closer") sheet.impression();
      else sheet.closer(sheet.pass === "end" ? sheet.view.criteria[0]?.id : sheet.at);
      void arrive(sheet);
    }),
    r: section("reason"),
    e: section("evidence"),
    s: section("strength"),
    g: section("gap"),
    a: section("actions"),
    t: closer((sheet) => sheet.refuses() || takeFirst()),
    p: closer((sheet) => sheet.criterion?.last && openSection("last")),
  });
}

/** What the foot says of them. */
export function hints({ view, pass, locked, criterion }: Sheet): KeyHint[] {
  if (pass === "end") return [];
  const arrows: KeyHint = ["← →", view.noun];
  if (!view.singleKeys || locked) return [arrows];
  const levels = `${view.levels[0]?.shown.mark}–${view.levels.at(-1)?.shown.mark}`;
  const choose: KeyHint = [`${levels} D N`, words("window-sheet-key-choose")];
  if (pass === "impression") return [choose, arrows, ["L", words("window-sheet-closer")]];
  return [
    choose,
    ["R", words("window-sheet-key-reason")],
    ["E", words("window-sheet-key-evidence")],
    ["A", words("window-sheet-key-actions")],
    ...(criterion?.last ? ([["P", words("window-sheet-last")]] satisfies KeyHint[]) : []),
    ["Esc", words("window-sheet-key-leave")],
    arrows,
  ];
}

function isAnswer(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === "radio" && target.closest(".answers") !== null;
}

/** Radios elsewhere on the page keep their arrows. */
function isOtherRadio(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === "radio" && !isAnswer(target);
}
