// Walking a figure: its parts take the focus in the order they are drawn, and open by Enter or a click.
import { tick } from "svelte";

const SVG = "http://www.w3.org/2000/svg";
/** How far the ring of focus stands off a part that has no ground of its own, in units of the figure. */
const GAP = 6;
/** What a part stands on: the ring runs round this, so that it never crosses a neighbour's words. */
const GROUNDS = [
  ".half",
  ".shut",
  ".card",
  ".cardstrong",
  ".carddash",
  "[class^='wash-']",
  ".flag:first-child",
  ".done:first-child",
  "[class^='open-']:first-child",
];
const GROUND = GROUNDS.map((ground) => `:scope > ${ground}`).join(", ");

interface Walked {
  /** The figure as text: a new one is walked anew. */
  svg: string;
  /** Opens what a part shows. */
  open: ((part: string) => void) | undefined;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A part's name as a link holds the words one sees, for those who speak to it; and what they leave unsaid. */
function nameAsSeen(part: Element): void {
  if (part.hasAttribute("data-said")) return;
  const said = part.getAttribute("aria-label") ?? "";
  part.setAttribute("data-said", said);
  // Two lines of words are no one word.
  for (const line of part.querySelectorAll("text")) line.after(" ");
  const seen = (part.textContent ?? "").replace(/\s+/g, " ").trim();
  const shown = new Set(wordsOf(seen));
  const unsaid = wordsOf(said).some((word) => !shown.has(word));
  part.setAttribute("aria-label", unsaid ? [seen, said].filter(Boolean).join(". ") : seen);
}

/** A Svelte action for what holds an `<svg>` with `data-part` groups. */
export function walk(node: HTMLElement, walked: Walked) {
  let open = walked.open;

  function partOf(event: Event): string | undefined {
    const part = event.target instanceof Element ? event.target.closest("[data-part]") : null;
    return part?.getAttribute("data-part") ?? undefined;
  }
  function click(event: MouseEvent) {
    const part = partOf(event);
    if (part !== undefined) open?.(part);
  }
  function press(event: KeyboardEvent) {
    const part = event.key === "Enter" ? partOf(event) : undefined;
    if (part === undefined || !open) return;
    event.preventDefault();
    open(part);
  }
  function ring(event: FocusEvent) {
    const part = event.target;
    if (!(part instanceof SVGElement) || part.querySelector(":scope > .part__ring")) return;
    const ground = part.querySelector(GROUND)?.cloneNode();
    if (ground instanceof Element) {
      ground.setAttribute("class", "part__ring part__ring--ground");
      part.prepend(ground);
      return;
    }
    if (!(part instanceof SVGGraphicsElement) || !("getBBox" in part)) return;
    const { x, y, width, height } = part.getBBox();
    const rect = document.createElementNS(SVG, "rect");
    const place = { x: x - GAP, y: y - GAP, width: width + 2 * GAP, height: height + 2 * GAP, rx: GAP };
    for (const [name, value] of Object.entries(place)) rect.setAttribute(name, String(value));
    rect.setAttribute("class", "part__ring");
    part.append(rect);
  }

  /** A picture with links in it is a group: in an image nothing could be reached. */
  async function prepare() {
    await tick();
    if (!open) return;
    node.querySelector("svg")?.setAttribute("role", "group");
    for (const part of node.querySelectorAll("[data-part]")) {
      part.setAttribute("role", "link");
      part.setAttribute("tabindex", "0");
      nameAsSeen(part);
    }
  }

  node.addEventListener("click", click);
  node.addEventListener("keydown", press);
  node.addEventListener("focusin", ring);
  void prepare();
  return {
    update(next: Walked) {
      open = next.open;
      void prepare();
    },
    destroy() {
      node.removeEventListener("click", click);
      node.removeEventListener("keydown", press);
      node.removeEventListener("focusin", ring);
    },
  };
}
