import { tick } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";

import fixture from "../../../fixtures/actions.json";
import { backend } from "../../backend";
import type { ActionsView } from "../../bindings";
import { PAUSE_MS } from "../../draft";
import { said } from "../../frame/state.svelte";
import { close, findings, Late, named, open as openAt, press, type } from "../testing";

const sample = fixture as unknown as ActionsView;
const one = { ...sample.actions[0]!, state: "under-way", earlier: "", rolesWords: "Council leads" };
const two = { ...one, id: "two", what: "Ring people who missed two checks", owner: "", due: "", dueWords: "" };
const three = { ...one, id: "three", what: "Cost the four priorities", earlier: "From the round of 3 March 2025" };
const view = { ...sample, actions: [one, two, three], worthALook: ["Worth a look: it leans."] } satisfies ActionsView as ActionsView;
/** Axe takes its time where several tests run. */
const PATIENCE = 30_000;
const asked = { filter: "open", order: "due", query: "" };

async function open(shown: ActionsView = view) {
  vi.spyOn(backend, "actions").mockResolvedValue(shown);
  await openAt({ page: "actions", round: "round-1" });
}

function boxes() {
  return [...document.querySelectorAll<HTMLInputElement>(".action > input")];
}

async function what(): Promise<HTMLTextAreaElement> {
  await vi.waitFor(() => expect(document.activeElement).toBeInstanceOf(HTMLTextAreaElement));
  return document.activeElement as HTMLTextAreaElement;
}

afterEach(close);

describe("the actions", () => {
  it("show each with its owner, its date and what is missing, and the balance in sentences", { timeout: PATIENCE }, async () => {
    await open();
    const text = document.body.textContent;
    for (const action of view.actions) {
      for (const words of [action.what, action.about, action.owner, action.dueWords, action.rolesWords]) {
        expect(text).toContain(words);
      }
    }
    for (const words of [view.counts, view.lacking, view.balance!.reading, ...view.worthALook, "Nobody yet", "No date yet"]) {
      expect(text).toContain(words);
    }
    expect(await findings()).toEqual([]);
  });

  it("have the numbers of their squares, and a square leads to its action", async () => {
    await open();
    const square = document.querySelector(`[data-part="${one.id}"]`)!;
    expect(square.textContent.trim()).toBe(one.number);
    expect(document.querySelector(".action__number")?.textContent).toBe(one.number);
    square.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(one.what));
  });

  it("are all asked for where the one of a square isn't listed", async () => {
    await open({ ...view, actions: [two] });
    const asking = vi.spyOn(backend, "actions").mockClear().mockResolvedValue(view);
    document.querySelector(`[data-part="${one.id}"]`)!.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    await vi.waitFor(() => expect(asking).toHaveBeenCalledExactlyOnceWith("round-1", { ...asked, filter: "all" }));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(one.what));
  });

  it("are walked through with the arrows", async () => {
    await open();
    press("ArrowDown");
    expect(document.activeElement).toBe(boxes()[0]);
    press("ArrowDown");
    expect(document.activeElement).toBe(boxes()[1]);
    press("ArrowUp");
    expect(document.activeElement).toBe(boxes()[0]);
  });

  it("are done with one press, and the focus stays in the list", async () => {
    await open();
    const rest = { ...view, actions: view.actions.slice(1) };
    const save = vi.spyOn(backend, "saveAction").mockResolvedValue(rest);
    boxes()[0]!.focus();
    boxes()[0]!.click();
    await vi.waitFor(() => expect(said.announced).toContain(one.what));
    expect(save).toHaveBeenCalledWith("round-1", { ...one, state: "done" }, asked);
    await vi.waitFor(() => expect(document.activeElement).toBe(boxes()[0]));
    expect(boxes()[0]!.getAttribute("aria-label")).toContain(two.what);
  });

  it("stay done where one is edited at once, and as they were marked last", async () => {
    const late = new Late();
    let kept = view;
    const save = vi.spyOn(backend, "saveAction").mockImplementation((_, action) =>
      late.answer(() => (kept = { ...kept, actions: kept.actions.map((was) => (was.id === action.id ? action : was)) })),
    );
    await open();
    for (const _ of [1, 2, 3]) boxes()[0]!.click();
    await late.next();
    await late.next();
    expect(boxes()[0]!.checked).toBe(true);
    boxes()[0]!.focus();
    press("e");
    await late.next();
    const field = await what();
    type(field, "Share one map");
    field.form!.requestSubmit();
    await late.next();
    expect(save.mock.lastCall![1]).toMatchObject({ id: one.id, what: "Share one map", state: "done" });
  });

  it("stay as they were when that can't be saved", async () => {
    await open();
    vi.spyOn(backend, "saveAction").mockRejectedValue({ code: "full", message: "Full.", hint: "Make room." });
    boxes()[0]!.click();
    await vi.waitFor(() => expect(document.body.textContent).toContain("Make room."));
    expect(boxes()[0]!.checked).toBe(false);
  });

  it("are added as one change, with the focus where one types", { timeout: PATIENCE }, async () => {
    await open();
    const added = { ...one, id: "act-new", what: "Ask the market" };
    const save = vi.spyOn(backend, "saveAction").mockResolvedValue({ ...view, actions: [added, ...view.actions] });
    named("button", "Add an action").click();
    type(await what(), "Ask the market");
    const about = document.querySelector<HTMLSelectElement>(".editor select[id$=about]")!;
    about.value = view.criteria[1]!.value;
    about.dispatchEvent(new Event("change", { bubbles: true }));
    await tick();
    expect(await findings()).toEqual([]);
    named("button", "Save the action").click();
    await vi.waitFor(() => expect(document.querySelector(".editor")).toBeNull());
    const [sheet, criterion] = view.criteria[1]!.value.split("/");
    expect(save.mock.calls[0]![1]).toMatchObject({ id: "", what: "Ask the market", sheet, criterion, roles: [] });
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("Ask the market"));
  });

  it("ask for a few words where there are none", async () => {
    await open();
    const save = vi.spyOn(backend, "saveAction");
    named("button", "Add an action").click();
    const field = await what();
    named("button", "Save the action").click();
    await tick();
    expect(document.querySelector('[role="alert"]')?.textContent).toContain("Say in a few words");
    expect(document.activeElement).toBe(field);
    expect(save).not.toHaveBeenCalled();
  });

  it("keep what is typed as a draft, and open it again after a crash", async () => {
    await open();
    const keep = vi.spyOn(backend, "keepDraft");
    named("button", "Add an action").click();
    type(await what(), "Half a sen");
    await vi.waitFor(() => expect(keep).toHaveBeenCalledOnce(), { timeout: PAUSE_MS * 3 });
    const [thing, field, text] = keep.mock.calls[0]!;
    expect([thing, field]).toEqual(["round-1", "action-form"]);
    await close();

    await open({ ...view, drafts: [{ thing, field, text }] });
    expect((await what()).value).toBe("Half a sen");
    expect(document.querySelector(".editor")!.textContent).toContain("not saved yet");
    const leaving = vi.spyOn(backend, "leaving");
    (await what()).form!.requestSubmit();
    await vi.waitFor(() => expect(leaving).toHaveBeenCalledExactlyOnceWith([{ thing, field }]));
  });

  it("are left with Escape, and the focus goes back to the name", async () => {
    await open();
    named("button.name", two.what).click();
    await what();
    press("Escape");
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(two.what));
  });

  it("of an earlier round are carried on with C", async () => {
    await open();
    const carry = vi.spyOn(backend, "carryOnAction");
    const at = view.actions.findIndex(({ earlier }) => earlier !== "");
    boxes()[at]!.focus();
    press("c");
    await vi.waitFor(() => expect(carry).toHaveBeenCalledWith(view.actions[at]!.id, "round-1"));
    press("ArrowDown");
    boxes()[0]!.focus();
    press("c");
    expect(carry).toHaveBeenCalledTimes(1);
  });

  it("are filtered, sorted and found", async () => {
    await open();
    const ask = vi.spyOn(backend, "actions");
    document.querySelector<HTMLInputElement>('.filters input[value="done"]')!.click();
    await vi.waitFor(() => expect(ask).toHaveBeenLastCalledWith("round-1", { ...asked, filter: "done" }));
    type(document.querySelector<HTMLInputElement>("input[type=search]")!, "market");
    await vi.waitFor(() => expect(ask).toHaveBeenLastCalledWith("round-1", { ...asked, filter: "done", query: "market" }));
  });

  it("teach while there are none, and speak for one person where there is one", { timeout: PATIENCE }, async () => {
    const place = { ...view.place, alone: "One person’s view" };
    await open({ ...view, place, actions: [], balance: null, worthALook: [], lacking: "" });
    expect(document.body.textContent).toContain("one thing somebody does");
    expect(document.querySelector("h1")!.textContent).toBe("What I said I would do");
    expect(await findings()).toEqual([]);
  });
});
