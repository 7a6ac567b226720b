import { mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import sampleResult from "../../fixtures/sample-result.json";
import { backend } from "../backend";
import SamplePage from "./SamplePage.svelte";

let page: ReturnType<typeof mount>;

async function settle() {
  await vi.waitFor(() => expect(document.querySelector("h1")).not.toBeNull());
  await tick();
}

function button(): HTMLButtonElement {
  return document.querySelector("button")!;
}

beforeEach(() => {
  document.body.innerHTML = "";
});

afterEach(async () => {
  vi.restoreAllMocks();
  await unmount(page);
});

describe("the sample's page", () => {
  it("shows every sheet with its headline, all its counts and its weakest links", async () => {
    page = mount(SamplePage, { target: document.body });
    await settle();
    const text = document.body.textContent;
    for (const sheet of sampleResult.sheets) {
      expect(text).toContain(sheet.title);
      expect(text).toContain(sheet.score);
      expect(text).toContain(sheet.stripReading);
      for (const count of sheet.counts) expect(text).toContain(`${count.value} ${count.label}`);
      for (const link of sheet.weakest) expect(text).toContain(link.reason);
    }
    expect(document.querySelectorAll("svg.figure")).toHaveLength(sampleResult.sheets.length);
  });

  it("says each level in words too", async () => {
    page = mount(SamplePage, { target: document.body });
    await settle();
    const tile = document.querySelector(".points .level")!;
    const level = sampleResult.sheets[0]!.weakest[0]!.level;
    expect(tile.getAttribute("aria-label")).toContain(level.name);
    expect(tile.textContent).toBe(level.mark);
    expect(tile.getAttribute("data-look")).toBe(level.look);
  });

  it("writes the report once, however often the button is pressed, and says where it lies", async () => {
    const write = vi.spyOn(backend, "writeSampleReport");
    page = mount(SamplePage, { target: document.body });
    await settle();
    button().click();
    button().click();
    await vi.waitFor(() => expect(document.querySelector(".path")?.textContent).toMatch(/Reports/));
    expect(write).toHaveBeenCalledTimes(1);
  });

  it("says what happened when a report can't be written, and lets one try again", async () => {
    const error = { code: "unwritable", message: "The disk is full.", hint: "Make room, then write it again." };
    vi.spyOn(backend, "writeSampleReport").mockRejectedValueOnce(error);
    page = mount(SamplePage, { target: document.body });
    await settle();
    button().click();
    await vi.waitFor(() => expect(document.querySelector(".foot")?.textContent).toContain(error.message));
    expect(document.querySelector(".foot")?.textContent).toContain(error.hint);
    button().click();
    await vi.waitFor(() => expect(document.querySelector(".path")).not.toBeNull());
  });

  it("says so when the sample can't be opened, also when the error is none of ours", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    vi.spyOn(backend, "sampleResult").mockRejectedValueOnce("torn");
    page = mount(SamplePage, { target: document.body });
    await settle();
    expect(document.querySelector('[role="alert"]')?.textContent).toMatch(/Nothing was lost/);
  });
});
