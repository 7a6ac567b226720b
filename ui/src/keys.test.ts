import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { look } from "./frame/look";
import { pageKeys } from "./keys";
import { press } from "./pages/testing";

const three = vi.fn();
const undo = vi.fn();
let stop: () => void;

function focus<K extends keyof HTMLElementTagNameMap>(tag: K, type?: string) {
  const element = document.createElement(tag);
  if (type) element.setAttribute("type", type);
  document.body.replaceChildren(element);
  element.focus();
}

beforeEach(() => {
  document.body.replaceChildren();
  look.singleKeys = true;
  vi.clearAllMocks();
  stop = pageKeys({ "3": three, "Control+z": undo });
});
afterEach(() => stop());

describe("the keys of a page", () => {
  it("work where nothing is typed, also on a radio button", () => {
    press("3");
    focus("input", "radio");
    press("3");
    expect(three).toHaveBeenCalledTimes(2);
  });

  it.each([["input"], ["textarea"], ["select"]] as const)("leave a %s alone", (tag) => {
    focus(tag);
    press("3");
    press("z", { ctrlKey: true });
    expect(three).not.toHaveBeenCalled();
    expect(undo).not.toHaveBeenCalled();
  });

  it("can be switched off where they are single; those with Control stay", () => {
    look.singleKeys = false;
    press("3");
    press("z", { ctrlKey: true });
    expect(three).not.toHaveBeenCalled();
    expect(undo).toHaveBeenCalledOnce();
  });

  it("know the Command key, and leave Alt to the system", () => {
    press("z", { metaKey: true });
    press("3", { altKey: true });
    expect(undo).toHaveBeenCalledOnce();
    expect(three).not.toHaveBeenCalled();
  });

  it("are silent once the page is gone", () => {
    stop();
    press("3");
    expect(three).not.toHaveBeenCalled();
  });
});
