// The actions of last time: arrows go from one to the next, a key says what became of the one that is looked at.

/** What can be said of one, in the order of its choices. */
export const SAID = ["done", "carried-on", "not-done"] as const;

/** The action whose row holds this element. */
export function rowOf(element: Element | null): string | undefined {
  return element?.closest<HTMLElement>("[data-action]")?.dataset["action"];
}

/** Goes one action on or back, to what was said of it; from outside to the first. */
export function stepTo(by: 1 | -1): boolean {
  const focused = document.activeElement;
  if (focused && rowOf(focused) === undefined && focused.closest(".last-time") !== null) return false;
  const rows = [...document.querySelectorAll<HTMLElement>("[data-action]")];
  const at = rows.findIndex((row) => row.contains(focused));
  const row = rows[at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)];
  const choice = row?.querySelector<HTMLElement>("input:checked") ?? row?.querySelector<HTMLElement>("input");
  choice?.focus();
  return choice !== null && choice !== undefined;
}
