import { isCommandError } from "./backend";
import type { CommandError } from "./bindings";
import { words } from "./words";

/** Anything thrown, as an error that can be shown. */
export function shown(thrown: unknown): CommandError {
  if (isCommandError(thrown)) return thrown;
  console.error(thrown);
  return { code: "window", message: words("window-error"), hint: words("window-error-hint") };
}
