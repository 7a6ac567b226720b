// A group of radios that are chosen, never walked over: arrows move the focus, Space and Enter choose.
import type { Action } from "svelte/action";

import { answer, excuse } from "./answer";
import { NOT_APPLICABLE, type Sheet } from "./state.svelte";

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

/** Listens on the group that holds the radios. */
export const choosing: Action<HTMLElement, Sheet> = (group, sheet) => {
  const roaming = (event: KeyboardEvent) => roam(event, group);
  const chosen = (event: Event) => void choose(event, group, sheet);
  group.addEventListener("keydown", roaming);
  group.addEventListener("change", chosen);
  return {
    destroy() {
      group.removeEventListener("keydown", roaming);
      group.removeEventListener("change", chosen);
    },
  };
};

/** Moves the focus without choosing: choosing is kept at once, and leads on. */
function roam(event: KeyboardEvent, group: HTMLElement): void {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || target.type !== "radio") return;
  const radios = [...group.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const by = STEPS[event.key];
  if (by) {
    event.preventDefault();
    radios[(radios.indexOf(target) + by + radios.length) % radios.length]?.focus();
  } else if (event.key === "Enter") {
    event.preventDefault();
    target.click();
  }
}

/** Keeps what was chosen; what could not be kept is not shown as chosen. */
async function choose({ target }: Event, group: HTMLElement, sheet: Sheet): Promise<void> {
  if (!(target instanceof HTMLInputElement) || target.type !== "radio") return;
  if (target.value === NOT_APPLICABLE) {
    reset(group, sheet);
    await excuse(sheet);
  } else if (!(await answer(sheet, target.value))) {
    reset(group, sheet);
  }
}

function reset(group: HTMLElement, sheet: Sheet): void {
  for (const radio of group.querySelectorAll<HTMLInputElement>("input[type=radio]")) {
    radio.checked = radio.value === sheet.criterion?.answer;
  }
}
