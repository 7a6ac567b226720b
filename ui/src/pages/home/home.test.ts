import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import home from "../../../fixtures/home.json";
import { backend } from "../../backend";
import type { HomeView, UnsavedRow } from "../../bindings";
import { NOTHING_YET } from "../../formDraft";
import { said } from "../../frame/state.svelte";
import { go, router } from "../../router";
import { close, findings, named, open, press, type } from "../testing";

const view: HomeView = {
  ...(home as HomeView),
  carryOn: {
    when: "yesterday at 16:20",
    what: "Harbourton, place-based planning.",
    more: "You had just looked at Realistic choices.",
    round: "round-1",
    sheet: "sheet-1",
    criterion: "a4",
    action: "Carry on at step 4",
    opened: ["planning"],
  },
};
/** Any place, and any with an assessment. */
const last = view.places.at(-1)!;
const assessed = view.places.find(({ assessments }) => assessments.length > 0)!;
const empty: HomeView = { ...view, empty: true, carryOn: null, places: [] };
beforeEach(() => vi.spyOn(backend, "home").mockResolvedValue(view));
afterEach(close);

function field(id: string): HTMLInputElement {
  return document.querySelector<HTMLInputElement>(`#${id}`)!;
}

describe("the places", () => {
  it("shows every place with its assessments, and where one left off", async () => {
    await open({ page: "home" });
    const text = document.querySelector("main")!.textContent;
    for (const place of view.places) {
      expect(text).toContain(place.name);
      for (const assessment of place.assessments) expect(text).toContain(assessment.rounds[0]!.summary);
    }
    named("a", view.carryOn!.action).click();
    await vi.waitFor(() => expect(router.route.page).toBe("sheet"));
    expect(router.route).toMatchObject({ sheet: view.carryOn!.sheet });
  });

  it("teaches when there is no place yet, and offers the sample", async () => {
    vi.mocked(backend.home).mockResolvedValue(empty);
    await open({ page: "home" });
    expect(document.querySelector("h1")?.textContent).toBe("Begin with a place");
    expect(await findings()).toEqual([]);
    named("button", "sample").click();
    await vi.waitFor(() => expect(document.querySelector(".tree .place__name")).not.toBeNull());
  });

  it("takes a name and nothing more, then asks what to look at, all from the keyboard", async () => {
    const added = { ...last, id: "new", name: "Kiln Row" };
    const add = vi.spyOn(backend, "addPlace").mockResolvedValue({ ...view, places: [...view.places, added], added: "new" });
    const begin = vi.spyOn(backend, "beginAssessment");
    await open({ page: "home" });
    press("n", { ctrlKey: true });
    await vi.waitFor(() => expect(document.activeElement).toBe(field("place-name")));
    type(field("place-name"), "Kiln Row");
    field("place-name").form!.requestSubmit();
    await vi.waitFor(() => expect(document.activeElement?.getAttribute("value")).toBe("whole-place"));
    expect(add).toHaveBeenCalledExactlyOnceWith({ name: "Kiln Row", size: "", population: "", partOf: null });
    expect(said.announced).toContain("Kiln Row");
    expect(await findings()).toEqual([]);
    (document.activeElement as HTMLInputElement).form!.requestSubmit();
    await vi.waitFor(() => expect(router.route.page).toBe("scope"));
    expect(begin).toHaveBeenCalledExactlyOnceWith("new", "whole-place", "", "one-person");
  });

  it("renames and moves a place, and gives the focus back to it", async () => {
    const change = vi.spyOn(backend, "changePlace");
    await open({ page: "home" });
    const place = document.querySelector<HTMLElement>(`[data-place="${last.id}"] .place__name`)!;
    place.focus();
    press("F2");
    await vi.waitFor(() => expect(field("place-name")?.value).toBe(last.name));
    expect(await findings()).toEqual([]);
    type(field("place-name"), "New Quays");
    field("place-name").form!.requestSubmit();
    await vi.waitFor(() => expect(document.activeElement?.closest("[data-place]")?.getAttribute("data-place")).toBe(last.id));
    expect(change).toHaveBeenCalledWith(last.id, expect.objectContaining({ name: "New Quays", partOf: last.partOf }));
  });

  it("keeps what was typed when a place can't be changed, and says why", async () => {
    vi.spyOn(backend, "changePlace").mockRejectedValue({ code: "place-in-itself", message: "No.", hint: "Choose another." });
    await open({ page: "home" });
    named(`[data-place="${last.id}"] button`, "Change").click();
    await vi.waitFor(() => expect(field("place-name")).not.toBeNull());
    type(field("place-name"), "Harbour");
    field("place-name").form!.requestSubmit();
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toContain("Choose another."));
    expect(field("place-name").value).toBe("Harbour");
  });

  it("puts a place in the bin and says that Undo takes it back", async () => {
    const remove = vi.spyOn(backend, "remove");
    await open({ page: "home" });
    named(`[data-place="${last.id}"] button`, "Change").click();
    await vi.waitFor(() => expect(field("place-name")).not.toBeNull());
    named("form button", "bin").click();
    await vi.waitFor(() => expect(remove).toHaveBeenCalledExactlyOnceWith(last.id));
    await vi.waitFor(() => expect(said.announced).toContain("Undo"));
  });

  it("opens and folds a place that others lie within, and stays where one is", async () => {
    const folded = { ...last, id: "county", name: "Fernshire", within: "3 places within, 30 in all", unfolded: false };
    vi.mocked(backend.home).mockResolvedValue({ ...view, places: [folded] });
    const fold = vi.spyOn(backend, "foldPlace");
    fold.mockResolvedValue({ ...view, places: [{ ...folded, unfolded: true }, { ...last, id: "town", larger: "Fernshire", depth: 1 }] });
    await open({ page: "home" });
    const button = named(".place button", "3 places within");
    expect(button.getAttribute("aria-expanded")).toBe("false");
    button.focus();
    button.click();
    await vi.waitFor(() => expect(document.querySelector('[data-place="town"]')).not.toBeNull());
    expect(fold).toHaveBeenCalledExactlyOnceWith("county", true);
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
    expect(await findings()).toEqual([]);
  });

  it("says how many others fit a search that fits many", async () => {
    vi.mocked(backend.home).mockResolvedValue({ ...view, more: 1200 });
    await open({ page: "home" });
    type(field("find"), "e");
    await vi.waitFor(() => expect(said.announced).toMatch(new RegExp(`${(view.places.length + 1200).toLocaleString("en-GB")} places`)));
    expect(document.querySelector("main")!.textContent).toContain("more places fit");
  });

  it("lists thousands of places without having all of them in the page", async () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({ ...last, id: `place-${at}`, name: `Place ${at}` }));
    vi.mocked(backend.home).mockResolvedValue({ ...view, places: many });
    await open({ page: "home" });
    const rows = document.querySelectorAll(".tree > li");
    expect(rows.length).toBeLessThan(80);
    expect(rows[0]!.getAttribute("aria-setsize")).toBe("2000");
  });

  it("leaves a form with Escape", async () => {
    await open({ page: "home" });
    press("n", { ctrlKey: true });
    await vi.waitFor(() => expect(document.activeElement).toBe(field("place-name")));
    press("Escape");
    await vi.waitFor(() => expect(field("place-name")).toBeNull());
    expect(document.activeElement?.id).toBe("new-place");
  });

  it("finds as one types, and says how many", async () => {
    const find = vi.mocked(backend.home);
    await open({ page: "home" });
    press("/");
    expect(document.activeElement).toBe(field("find"));
    type(field("find"), "quays");
    await vi.waitFor(() => expect(find).toHaveBeenLastCalledWith("quays"));
    await vi.waitFor(() => expect(said.announced).toContain("fit"));
  });

  it("leads to where the next round is begun, with what comes along said beforehand", async () => {
    await open({ page: "home" });
    document.querySelector<HTMLDetailsElement>(".assessment details")!.open = true;
    named(".assessment a", "Begin the next round").click();
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("overview-rounds"));
    const round = assessed.assessments[0]!.rounds[0]!.id;
    expect(router.route).toEqual({ page: "overview", round, section: "overview-rounds" });
  });

  it("saves a copy to carry to another computer, says where it lies, and saves it elsewhere too", async () => {
    const carry = vi.spyOn(backend, "carry");
    const elsewhere = vi.spyOn(backend, "carryAs");
    const shown = vi.spyOn(backend, "showInFolder");
    await open({ page: "home" });
    named(`[data-place="${last.id}"] button`, "Save a copy").click();
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("copy"));
    expect(carry).toHaveBeenCalledExactlyOnceWith(last.id);
    const note = document.querySelector(".note")!;
    expect(note.querySelector(".path")?.textContent).toContain("Copies");
    expect(said.announced).toContain("read back");
    expect(await findings()).toEqual([]);
    named(".note button", "Show in folder").click();
    await vi.waitFor(() => expect(shown).toHaveBeenCalledOnce());
    named(".note button", "Save as").click();
    await vi.waitFor(() => expect(elsewhere).toHaveBeenCalledExactlyOnceWith(last.id, ""));
    await new Promise((resolve) => setTimeout(resolve, 50));
    named(".note button", "Close").click();
    await vi.waitFor(() => expect(document.querySelector(".note")).toBeNull());
  });

  it("saves a copy of an assessment, and says why where it can't", async () => {
    const carry = vi.spyOn(backend, "carry").mockRejectedValue({ code: "unwritable", message: "The disk is full.", hint: "Make room." });
    await open({ page: "home" });
    document.querySelector<HTMLDetailsElement>(".assessment details")!.open = true;
    named(".assessment button", "carry to another computer").click();
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toContain("Make room."));
    expect(carry).toHaveBeenCalledExactlyOnceWith(assessed.assessments[0]!.id);
    expect(document.querySelector("#copy")).toBeNull();
  });

  const nowhere: UnsavedRow = { what: "", page: "", place: null, larger: null, round: null, sheet: null, criterion: null };

  it("leads back to what was being typed, on whatever page it stands", async () => {
    const rows: UnsavedRow[] = [
      { ...nowhere, what: "Harbourton, 3 March", page: "scope", round: "r" },
      { ...nowhere, what: "Harbourton, Leaders own the goal", page: "sheet", round: "r", sheet: "s", criterion: "a1" },
      { ...nowhere, what: "Seamouth, 4 March", page: "report", round: "other" },
    ];
    vi.mocked(backend.home).mockResolvedValue({ ...view, unsaved: rows });
    await open({ page: "home" });
    expect(document.querySelectorAll(".unsaved li")).toHaveLength(3);
    expect(await findings()).toEqual([]);
    named(".unsaved a", "Leaders own").click();
    await vi.waitFor(() => expect(router.route).toEqual({ page: "sheet", round: "r", sheet: "s", criterion: "a1" }));
    await go({ page: "home" });
    await vi.waitFor(() => expect(document.querySelector(".unsaved")).not.toBeNull());
    named(".unsaved a", "Seamouth").click();
    await vi.waitFor(() => expect(router.route).toEqual({ page: "report", round: "other" }));
  });

  it("opens the form of a place in which something was being typed, also in a folded part of the tree", async () => {
    const hidden = { ...last, id: "hidden", name: "Kiln Row" };
    const unsaved = [{ ...nowhere, what: "Kiln Row", page: "change", place: "hidden", larger: last.id }];
    const drafts = [{ thing: "hidden", field: "place", text: JSON.stringify({ name: "Kiln Ro", size: "", population: "", partOf: null }) }];
    vi.mocked(backend.home).mockResolvedValue({ ...view, unsaved, drafts });
    const fold = vi.spyOn(backend, "foldPlace").mockResolvedValue({ ...view, places: [...view.places, hidden], unsaved, drafts });
    await open({ page: "home" });
    named(".unsaved button", "Kiln Row").click();
    await vi.waitFor(() => expect(field("place-name")?.value).toBe("Kiln Ro"));
    expect(fold).toHaveBeenCalledExactlyOnceWith(last.id, true);
    expect(document.querySelector(".unsaved")).toBeNull();
  });

  it("keeps what was typed in a form when another is opened, and tells it", async () => {
    const keep = vi.spyOn(backend, "keepDraft");
    await open({ page: "home" });
    press("n", { ctrlKey: true });
    await vi.waitFor(() => expect(field("place-name")).not.toBeNull());
    type(field("place-name"), "Kiln Row");
    await tick();
    const unsaved = [{ ...nowhere, what: "a new place", page: "new" }];
    const drafts = [{ thing: NOTHING_YET, field: "place", text: JSON.stringify({ name: "Kiln Row", size: "", population: "", partOf: null }) }];
    vi.mocked(backend.home).mockResolvedValue({ ...view, unsaved, drafts });
    named(`[data-place="${last.id}"] button`, "Change").click();
    await vi.waitFor(() => expect(document.querySelector(".unsaved")?.textContent).toContain("a new place"));
    expect(keep).toHaveBeenCalledExactlyOnceWith(NOTHING_YET, "place", expect.stringContaining("Kiln Row"));
    named(".unsaved button", "a new place").click();
    await vi.waitFor(() => expect(field("place-name")?.value).toBe("Kiln Row"));
  });

  it("offers to try again where the library can't be opened, also once the note is put away", async () => {
    const error = { code: "library-held", message: "It is open elsewhere.", hint: "Close the other window." };
    vi.mocked(backend.home).mockRejectedValueOnce(error);
    await open({ page: "home" });
    expect(document.querySelector('[role="alert"]')?.textContent).toContain(error.message);
    expect(await findings()).toEqual([]);
    named(".note button", "Close").click();
    named("main button", "Try again").click();
    await vi.waitFor(() => expect(document.querySelector(".tree")).not.toBeNull());
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });
});
