import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { goOnAtTheEnd } from "./caret";

let line: HTMLInputElement;
let text: HTMLTextAreaElement;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<form><input type="text" value="15 May"><textarea>Two of six</textarea></form>';
  line = document.querySelector("input")!;
  text = document.querySelector("textarea")!;
});
afterEach(() => vi.useRealTimers());

/** The focus comes as in WebKit: the caret of a long text at its start, a line selected. */
function arrive(field: HTMLInputElement | HTMLTextAreaElement): [number | null, number | null] {
  field.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  field.focus();
  field.setSelectionRange(0, field === line ? field.value.length : 0);
  vi.runAllTimers();
  return [field.selectionStart, field.selectionEnd];
}

describe("the caret", () => {
  it("stands at the end of what was found again", () => {
    goOnAtTheEnd(document.querySelector("form")!, true);
    expect(arrive(line)).toEqual([6, 6]);
    expect(arrive(text)).toEqual([10, 10]);
  });

  it("stands at the end of a long text that is saved, and leaves a line selected", () => {
    goOnAtTheEnd(document.querySelector("form")!, false);
    expect(arrive(line)).toEqual([0, 6]);
    expect(arrive(text)).toEqual([10, 10]);
  });

  it("stays where a person put it: by a click, or before they left", () => {
    goOnAtTheEnd(document.querySelector("form")!, true);
    line.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    expect(arrive(line)).toEqual([0, 6]);
    arrive(text);
    expect(arrive(text)).toEqual([0, 0]);
  });
});
