// What a field needs when the focus comes to it.

/** What its ring takes around it, in pixels. */
const RING = 7;

/** Brings it clear of head and foot, ring and all. */
export function arrived({ target }: Pick<FocusEvent, "target">): void {
  if (!(target instanceof HTMLElement)) return;
  const { top, bottom } = target.getBoundingClientRect();
  const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  const head = edge(".head")?.bottom ?? 0;
  const foot = edge(".foot")?.top ?? innerHeight;
  const inside = target.closest(".head, .foot, dialog") === null;
  if (inside && (bottom + RING > foot || top - RING < head) && bottom - top < foot - head) target.scrollIntoView?.({ block: "nearest" });
}

/** Brings what has the focus clear again, where something above it has grown. */
export function stayClear(): void {
  const focused = document.activeElement;
  if (focused && focused !== document.body) arrived({ target: focused });
}
