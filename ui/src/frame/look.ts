// How the window looks on this computer: text size, theme, single keys.
import type { Settings } from "../bindings";

/** Kept here too, so that the first paint is right before the program has answered. */
const KEY = "pit-look";

export const look = { singleKeys: true };

/** Puts what is set on the root: the style sheets do the rest. "As the computer" is no theme at all. */
export function apply(settings: Settings): void {
  const root = document.documentElement;
  root.dataset["textSize"] = settings.textSize;
  if (settings.theme === "computer") delete root.dataset["theme"];
  else root.dataset["theme"] = settings.theme;
  look.singleKeys = settings.singleKeys;
  localStorage.setItem(KEY, JSON.stringify(settings));
}

/** What was set when the window was last open. */
export function applyRemembered(): void {
  try {
    const remembered = localStorage.getItem(KEY);
    if (remembered) apply(JSON.parse(remembered) as Settings);
  } catch {
    localStorage.removeItem(KEY);
  }
}
