// A long text that is as high as its words, where the browser can't do that itself: nothing typed is hidden.

/** Makes the text fields of `node`, or `node` itself, grow with what is typed. They never shrink under the hands. */
export function growing(node: HTMLElement): () => void {
  // Chromium has `field-sizing`; WebKit on Linux doesn't yet.
  if (typeof ResizeObserver === "undefined" || globalThis.CSS?.supports?.("field-sizing", "content") !== false) return () => {};
  const typed = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) fit(target);
  };
  // A folded one has no height until it is opened, and a narrower one more lines.
  const seen = new ResizeObserver((entries) => {
    for (const { target } of entries) fit(target as HTMLTextAreaElement);
  });
  const fields = node instanceof HTMLTextAreaElement ? [node] : node.querySelectorAll("textarea");
  for (const field of fields) seen.observe(field);
  node.addEventListener("input", typed);
  return () => {
    seen.disconnect();
    node.removeEventListener("input", typed);
  };
}

/** As high as it is without words, and then as high as they are. */
export function refit(node: HTMLElement): void {
  if (!(node instanceof HTMLTextAreaElement) || !node.style.blockSize) return;
  node.style.blockSize = "";
  fit(node);
}

function fit(field: HTMLTextAreaElement): void {
  if (field.scrollHeight <= field.clientHeight) return;
  field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}
