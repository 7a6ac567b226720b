// What a field needs when the focus comes to it.

const visited = new WeakSet<EventTarget>();

/** Brings it clear of head and foot, and goes on where the text of a longer field ends. */
export function arrived({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return;
  const { top, bottom } = target.getBoundingClientRect();
  const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  const head = edge(".head")?.bottom ?? 0;
  const foot = edge(".foot")?.top ?? innerHeight;
  const inside = target.closest(".head, .foot, dialog") === null;
  if (inside && (bottom > foot || top < head) && bottom - top < foot - head) target.scrollIntoView?.({ block: "nearest" });
  // A text that was begun is gone on with; a press of the mouse says where it means afterwards.
  if (target instanceof HTMLTextAreaElement && !visited.has(target)) {
    visited.add(target);
    target.setSelectionRange(target.value.length, target.value.length);
  }
}
