import axe from "axe-core";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import VirtualTest from "./VirtualTest.svelte";
import { inSight, tops } from "./virtual";

let list: ReturnType<typeof mount> & { show: (key: string) => Promise<Element | undefined> };
/** How far the page is scrolled: happy-dom lays nothing out. */
let scrolled = 0;

function open(count: number) {
  list = mount(VirtualTest, { target: document.body, props: { count } }) as typeof list;
  flushSync();
}

function scroll(to: number) {
  scrolled = to;
  window.dispatchEvent(new Event("scroll"));
  flushSync();
}

const rows = () => [...document.querySelectorAll("li")].map(({ id }) => id);
const room = () => {
  const { style } = document.querySelector<HTMLElement>("ul")!;
  return [style.paddingBlockStart, style.paddingBlockEnd];
};

beforeEach(() => {
  scrolled = 0;
  document.body.innerHTML = "";
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    return this.tagName === "UL" ? new DOMRect(0, -scrolled, 100, 100) : new DOMRect(0, 0, 100, 40);
  });
});
afterEach(() => vi.restoreAllMocks());

describe("a long list", () => {
  afterEach(() => unmount(list));

  it("has the rows in sight and some beside them, and room for the others", () => {
    open(1000);
    const standing = rows();
    expect(standing[0]).toBe("row-1");
    expect(standing.length).toBeLessThan(60);
    expect(standing.length * 40).toBeGreaterThan(window.innerHeight);
    expect(room()).toEqual(["0px", `${(1000 - standing.length) * 40}px`]);

    scroll(400 * 40);
    expect(rows()[0]).toBe("row-393");
    expect(rows()).toContain("row-401");
    expect(room()[0]).toBe(`${392 * 40}px`);
    scroll(1000 * 40);
    expect(rows().at(-1)).toBe("row-1000");
    expect(room()[1]).toBe("0px");
  });

  it("says which of how many a row is", async () => {
    open(1000);
    scroll(400 * 40);
    const row = document.querySelector("#row-401")!;
    expect(row.getAttribute("aria-setsize")).toBe("1000");
    expect(row.getAttribute("aria-posinset")).toBe("401");
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("keeps the row one is in, however far one scrolls", () => {
    open(1000);
    document.querySelector<HTMLElement>("#row-2 button")!.focus();
    scroll(200 * 40);
    expect(document.activeElement?.textContent).toBe("row-2");
    document.querySelector<HTMLElement>("#row-210 button")!.focus();
    scroll(201 * 40);
    expect(rows()).not.toContain("row-2");
  });

  it("brings a row that doesn't stand into the page", async () => {
    open(1000);
    const shown = await list.show("row-700");
    expect(shown?.id).toBe("row-700");
    expect(await list.show("nothing")).toBeUndefined();
  });
});

describe("a short list", () => {
  afterEach(() => unmount(list));

  it("stands whole, without numbers", () => {
    open(60);
    expect(rows().length).toBe(60);
    expect(document.querySelector("[aria-setsize]")).toBeNull();
    expect(document.querySelector("ul")!.hasAttribute("style")).toBe(false);
  });
});

describe("what is in sight", () => {
  it("is found among rows of any height", () => {
    const all = tops([10, 100, 10, 10]);
    expect(all).toEqual([0, 10, 110, 120, 130]);
    expect(inSight(all, 0, 5, 0)).toEqual({ first: 0, last: 1 });
    expect(inSight(all, 109, 110, 0)).toEqual({ first: 1, last: 3 });
    expect(inSight(all, 500, 900, 1)).toEqual({ first: 2, last: 4 });
    expect(inSight(tops([]), 0, 900, 3)).toEqual({ first: 0, last: 0 });
  });
});
