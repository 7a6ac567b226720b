// Where typing goes on in a text that stands there already.
import { isTextField } from "./keys";

/**
 * The first time that a key or the page leads into a text field of `node` (or `node` itself), the caret
 * stands at its end. Browsers put it at the start of a long text, WebKit even of one that was found
 * again, and select all of a line: the next letter would go to the wrong place, or replace everything.
 * A click says itself where. Saved lines stay selected as ever: `found` says that the text was being typed.
 */
export function goOnAtTheEnd(node: HTMLElement, found: boolean): () => void {
  const been = new WeakSet<EventTarget>();

  function pointed({ target }: Event) {
    if (target) been.add(target);
  }

  function focused({ target }: Event) {
    if (!(target instanceof HTMLTextAreaElement || (found && target instanceof HTMLInputElement && isTextField(target)))) return;
    if (been.has(target)) return;
    been.add(target);
    // Once the browser has put it where it would.
    setTimeout(() => target.setSelectionRange(target.value.length, target.value.length));
  }

  node.addEventListener("pointerdown", pointed);
  node.addEventListener("focusin", focused);
  return () => {
    node.removeEventListener("pointerdown", pointed);
    node.removeEventListener("focusin", focused);
  };
}
