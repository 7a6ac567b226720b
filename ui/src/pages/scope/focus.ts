/** Puts the focus on a field of the page, or on the first control of a group of them. */
export function focusField(field: string): void {
  const place = document.querySelector(`[data-field="${CSS.escape(field)}"]`);
  place?.querySelector<HTMLElement>("input, textarea, select")?.focus();
}
