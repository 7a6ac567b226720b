// Keys of a page. They never reach into a text field, and single ones can be switched off.
import { look } from "./frame/look";

/** What a key does; false lets the key go on to the browser. */
export type KeyHandler = (event: KeyboardEvent) => unknown;

/** Keys as `event.key` names them, with `Control+` and `Shift+` before: `"d"`, `"ArrowDown"`, `"Control+Shift+z"`. */
export type Keys = Record<string, KeyHandler>;

const NO_TEXT = new Set(["radio", "checkbox", "button", "submit", "reset", "range", "color", "file"]);

/** Whether keys typed there are text. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** The key's name: `Control` stands for Command too. */
export function nameOf(event: KeyboardEvent): string {
  const control = event.ctrlKey || event.metaKey ? "Control+" : "";
  const single = event.key.length === 1;
  const shift = event.shiftKey && (control || !single) ? "Shift+" : "";
  return `${control}${shift}${single ? event.key.toLowerCase() : event.key}`;
}

/** Listens until the function it returns is called: `onMount(() => pageKeys({ … }))`. */
export function pageKeys(keys: Keys): () => void {
  function listen(event: KeyboardEvent) {
    if (event.defaultPrevented || event.altKey || event.isComposing || isTextField(event.target)) return;
    if (document.querySelector("dialog[open]")) return;
    const name = nameOf(event);
    if (name.length === 1 && !look.singleKeys) return;
    const handler = keys[name];
    if (handler && handler(event) !== false) event.preventDefault();
  }
  window.addEventListener("keydown", listen);
  return () => window.removeEventListener("keydown", listen);
}
