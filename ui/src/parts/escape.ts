import type { Action } from "svelte/action";

/** Calls what is given when Escape is pressed inside the element. */
export const escape: Action<HTMLElement, () => unknown> = (node, first) => {
  let leave = first;
  function listen(event: KeyboardEvent) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    leave();
  }
  node.addEventListener("keydown", listen);
  return {
    update: (next) => (leave = next),
    destroy: () => node.removeEventListener("keydown", listen),
  };
};
