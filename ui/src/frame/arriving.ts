// What a field needs when the focus comes to it.

/** Brings it clear of head and foot. */
export function arrived({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return;
  const { top, bottom } = target.getBoundingClientRect();
  const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  const head = edge(".head")?.bottom ?? 0;
  const foot = edge(".foot")?.top ?? innerHeight;
  const inside = target.closest(".head, .foot, dialog") === null;
  if (inside && (bottom > foot || top < head) && bottom - top < foot - head) target.scrollIntoView?.({ block: "nearest" });
}
