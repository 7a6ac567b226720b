// Which page stands in the window, and going to another.
import { settled } from "./draft";
import { here, said } from "./frame/state.svelte";
import { addressOf, pageOf, routeOf, type Route } from "./routes";

/** Where the window is; reactive. */
export const router = {
  get route(): Route {
    return here.route;
  },
};

/** Goes to a page, once the field that is being left is saved. The page's h1 takes the focus. */
export async function go(to: Route): Promise<void> {
  if (!(await leave())) return;
  const address = addressOf(to);
  if (address !== location.hash) history.pushState(null, "", address);
  arrive(to);
}

/** Follows the address, after Back or Forward. */
export async function follow(): Promise<void> {
  await leave();
  arrive(routeOf(location.hash));
}

/** Leaves the field that has the focus; false when it can't be saved. */
async function leave(): Promise<boolean> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return settled();
}

function arrive(at: Route): void {
  said.failed = undefined;
  // Whoever reads on past the page's end would hear there what happened on another one.
  if (pageOf(at) !== pageOf(here.route)) {
    said.announced = "";
    // Nor do keys of the last page work on the next.
    here.hints = [];
  }
  here.arriving = true;
  here.route = at;
}
