// The rows of the list and the focus: arrows go from row to row, and no change leaves the focus nowhere.

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-action]")];
}

function check(row: HTMLElement | undefined): boolean {
  const box = row?.querySelector<HTMLElement>("input[type=checkbox]");
  box?.focus();
  return box !== undefined && box !== null;
}

/** The action whose row holds this element. */
export function rowOf(element: Element | null): string | undefined {
  return element?.closest<HTMLElement>("[data-action]")?.dataset["action"];
}

/** Goes one row on or back; from outside the list to its first row. Radio groups keep their own arrows. */
export function stepTo(by: number): boolean {
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement && focused.type === "radio") return false;
  const all = rows();
  const at = all.findIndex((row) => row.contains(focused));
  return check(all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]);
}

/** Goes to an action's box; where it is gone, to the row that took its place, else to adding one. */
export function focusRow(id: string, at: number): void {
  const all = rows();
  const row = all.find((one) => one.dataset["action"] === id) ?? all[Math.min(at, all.length - 1)];
  if (!check(row)) focusAdd();
}

/** Goes to an action's name, else to adding one. */
export function focusName(id: string): void {
  const name = rows()
    .find((row) => row.dataset["action"] === id)
    ?.querySelector<HTMLElement>("button.name");
  if (name) name.focus();
  else focusAdd();
}

function focusAdd(): void {
  document.querySelector<HTMLElement>("[data-action-add]")?.focus();
}
