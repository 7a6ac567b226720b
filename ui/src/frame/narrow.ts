// Whether everything is one column: the window is narrow, magnified, or its letters are large.
import { createSubscriber } from "svelte/reactivity";

/** In rem of the text as it is set; the style sheets ask the same of their container. */
const ONE_COLUMN_REM = 52;

const subscribe = createSubscriber((update) => {
  // Larger letters change how high the page is, where they don't change how wide.
  const seen = new ResizeObserver(update);
  seen.observe(document.body);
  return () => seen.disconnect();
});

/** Reactive. */
export function isNarrow(): boolean {
  subscribe();
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return (document.documentElement.clientWidth || innerWidth) < ONE_COLUMN_REM * rem;
}
