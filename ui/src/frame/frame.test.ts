import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import home from "../../fixtures/home.json";
import { backend } from "../backend";
import type { HomeView } from "../bindings";
import { close, findings, named, open, press, stands } from "../pages/testing";
import { go, router } from "../router";
import { announce, fail, frame, said } from "./state.svelte";

const view: HomeView = { ...(home as HomeView), frame: { saved: "Saved 10:42", undo: "Leaders own the goal: level 2 → level 3", redo: null } };
beforeEach(() => vi.spyOn(backend, "home").mockResolvedValue(view));
afterEach(close);

describe("the frame", () => {
  it("names the program's pages outside a round, and marks the one that stands", async () => {
    await open({ page: "home" });
    const links = [...document.querySelectorAll(".head__nav a")].map((link) => link.textContent.trim());
    expect(links).toEqual(["Places", "Bin", "Settings"]);
    expect(document.querySelector(".head__nav [aria-current=page]")?.textContent.trim()).toBe("Places");
  });

  it("says when it was saved and what Undo takes back", async () => {
    await open({ page: "home" });
    expect(document.querySelector(".saved")?.textContent).toBe(view.frame.saved);
    expect(named(".head__state button", "Undo").textContent).toContain(view.frame.undo);
  });

  it("takes back with Control and Z, says what, and fetches the page anew", async () => {
    await open({ page: "home" });
    const undo = vi.spyOn(backend, "undo");
    const fetch = vi.mocked(backend.home).mockClear();
    press("z", { ctrlKey: true });
    await vi.waitFor(() => expect(said.announced).toContain(view.frame.undo));
    expect(undo).toHaveBeenCalledOnce();
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("leaves Control and Z to a text field", async () => {
    await open({ page: "home" });
    const undo = vi.spyOn(backend, "undo");
    document.querySelector<HTMLInputElement>("input[type=search]")!.focus();
    press("z", { ctrlKey: true });
    await tick();
    expect(undo).not.toHaveBeenCalled();
  });

  it("gives the focus to the next page's title", async () => {
    await open({ page: "home" });
    await go({ page: "settings" });
    await tick();
    await stands();
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
    expect(router.route.page).toBe("settings");
  });

  it("says nothing on the next page of what happened on the last one", async () => {
    await open({ page: "home" });
    announce("In the bin: Kiln Row");
    await tick();
    const region = () => document.querySelector("main ~ [role=status]")?.textContent;
    expect(region()).toBe("In the bin: Kiln Row");
    await go({ page: "home" });
    await tick();
    expect(region()).toBe("In the bin: Kiln Row");
    await go({ page: "settings" });
    await stands();
    expect(region()).toBe("");
  });

  it("shows what went wrong until it is put away", async () => {
    await open({ page: "home" });
    fail({ code: "full", message: "The disk is full.", hint: "Make room." });
    await tick();
    const note = document.querySelector('[role="alert"]');
    expect(note?.textContent).toContain("The disk is full.");
    expect(note?.textContent).toContain("Make room.");
    named(".note button", "Close").click();
    await tick();
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });

  it("says the same words twice when they happen twice", () => {
    announce("Level 3");
    const first = said.announced;
    announce("Level 3");
    expect(said.announced).not.toBe(first);
  });

  it("shows nothing to take back when there is nothing", async () => {
    await open({ page: "home" });
    frame.set({ saved: "Saved 10:43", undo: null, redo: null });
    await tick();
    expect(document.querySelector(".head__state button")).toBeNull();
  });

  it("has nothing that axe-core finds", async () => {
    await open({ page: "home" });
    expect(await findings()).toEqual([]);
  });
});
