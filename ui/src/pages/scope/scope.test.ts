import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import fixture from "../../../fixtures/scope.json";
import { backend } from "../../backend";
import type { ScopeFields, ScopeView } from "../../bindings";
import { said } from "../../frame/state.svelte";
import { router } from "../../router";
import { choose, close, findings, Late, named, open, press, type } from "../testing";

const round = "round-1";
const view = fixture as ScopeView;
const group: ScopeView = { ...view, fields: { ...view.fields, mode: "group", lens: "whole-place", lensName: "", baseline: "" } };

/** A program that keeps what it is sent. */
function keeps(from: ScopeView) {
  let kept = from;
  vi.spyOn(backend, "scope").mockImplementation(async () => kept);
  return vi.spyOn(backend, "saveScope").mockImplementation(async (_round, fields) => (kept = { ...kept, fields }));
}

/** One that is busy: its answers wait until they are let go. */
function keepsLate(from: ScopeView): Late {
  const late = new Late();
  let kept = from;
  vi.mocked(backend.scope).mockImplementation(async () => kept);
  save.mockImplementation((_round, fields) => late.answer(() => (kept = { ...kept, fields })));
  return late;
}

function field(name: string): HTMLInputElement {
  return document.querySelector<HTMLInputElement>(`[data-field="${name}"] :is(input, textarea)`)!;
}

function leave(name: string, text: string) {
  field(name).focus();
  type(field(name), text);
  field(name).blur();
}

const sent = (save: ReturnType<typeof keeps>, at = -1): ScopeFields => save.mock.calls.at(at)![1];

let save: ReturnType<typeof keeps>;
beforeEach(() => {
  save = keeps(group);
});
afterEach(close);

describe("the scope", () => {
  it("shows what is filled in and what the report will lack", async () => {
    await open({ page: "scope", round });
    expect(field("place").value).toBe(group.fields.place);
    const aside = document.querySelector("aside")!.textContent;
    for (const lack of group.lacks.slice(0, 4)) expect(aside).toContain(lack.why);
    expect(await findings()).toEqual([]);
  });

  it("saves a text when it is left, and nothing else", async () => {
    await open({ page: "scope", round });
    leave("baseline", "98 per 100,000");
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(sent(save)).toEqual({ ...group.fields, baseline: "98 per 100,000" });
  });

  it("loses neither of two changes that follow each other at once", async () => {
    await open({ page: "scope", round });
    leave("baseline", "98");
    leave("period", "January to March 2026");
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    expect(sent(save)).toMatchObject({ baseline: "98", period: "January to March 2026" });
  });

  it("keeps a number that can't be read in its field, and saves the others", async () => {
    await open({ page: "scope", round });
    save.mockRejectedValueOnce({ code: "not-a-number", message: "“many” is no number.", hint: "Write it in digits." });
    leave("population", "many");
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toContain("digits"));
    expect(field("population").value).toBe("many");
    leave("baseline", "98");
    await vi.waitFor(() => expect(sent(save).baseline).toBe("98"));
    expect(sent(save).population).toBe(group.fields.population);
    expect(field("population").value).toBe("many");
  });

  it("waits for the name of a topic before it saves the lens", async () => {
    await open({ page: "scope", round });
    document.querySelector<HTMLInputElement>('input[value="topic"]')!.click();
    await vi.waitFor(() => expect(document.activeElement).toBe(field("lensName")));
    expect(save).not.toHaveBeenCalled();
    leave("lensName", "High blood pressure");
    await vi.waitFor(() => expect(sent(save)).toMatchObject({ lens: "topic", lensName: "High blood pressure" }));
  });

  it("counts the room only for a group", async () => {
    await open({ page: "scope", round });
    leave("room-1", "6");
    await vi.waitFor(() => expect(sent(save).room[1]).toBe("6"));
    document.querySelector<HTMLInputElement>('input[value="one-person"]')!.click();
    await vi.waitFor(() => expect(document.querySelector('[data-field="room"]')).toBeNull());
  });

  it("adds a group of people and takes it away", async () => {
    vi.mocked(backend.scope).mockResolvedValue({ ...group, fields: { ...group.fields, groups: [] } });
    await open({ page: "scope", round });
    const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-field="groups"] [type=checkbox]')];
    const box = boxes.find(({ checked }) => !checked)!;
    box.click();
    await vi.waitFor(() => expect(sent(save).groups).toHaveLength(1));
    await tick();
    box.click();
    await vi.waitFor(() => expect(sent(save).groups).toHaveLength(0));
  });

  it("keeps who is in a group though one before it is taken away at once", async () => {
    const [first, second] = view.dimensions.map(({ value }) => value);
    const groups = [first!, second!].map((dimension) => ({ dimension, who: "" }));
    const late = keepsLate({ ...group, fields: { ...group.fields, groups } });
    await open({ page: "scope", round });
    document.querySelector<HTMLInputElement>('[data-field="groups"] [type=checkbox]:checked')!.click();
    leave("groups-1", "People under 25");
    await late.next();
    await late.next();
    expect(sent(save).groups).toEqual([{ dimension: second, who: "People under 25" }]);
  });

  it("keeps the lens that was chosen while another was being named, and the name", async () => {
    const late = keepsLate(group);
    await open({ page: "scope", round });
    const lens = (value: string) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
    lens("topic").click();
    await vi.waitFor(() => expect(document.activeElement).toBe(field("lensName")));
    leave("lensName", "Young parents");
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
    lens("group").click();
    await late.next();
    await late.next();
    expect(sent(save)).toMatchObject({ lens: "group", lensName: "Young parents" });
    expect(lens("group").checked).toBe(true);
  });

  it("shows the goal above that was chosen last while the one before is still being saved", async () => {
    const serves = ["p1", "p2"].map((value) => ({ value, label: value, hint: "" }));
    const late = keepsLate({ ...group, serves });
    await open({ page: "scope", round });
    const select = document.querySelector<HTMLSelectElement>('[data-field="serves"] select')!;
    for (const { value } of serves) choose(select, value);
    await late.next();
    expect(select.value).toBe("p2");
    await late.next();
    expect([select.value, sent(save).serves]).toEqual(["p2", "p2"]);
  });

  it("leads from what is lacking to the field that mends it", async () => {
    vi.spyOn(backend, "scope").mockResolvedValue({ ...group, lacks: [{ field: "baseline", name: "A baseline", why: "…" }] });
    await open({ page: "scope", round });
    named("aside button", "A baseline").click();
    expect(document.activeElement).toBe(field("baseline"));
  });

  it("saves the field one is in before it goes on", async () => {
    await open({ page: "scope", round });
    field("baseline").focus();
    type(field("baseline"), "98");
    press("Enter", { ctrlKey: true });
    await vi.waitFor(() => expect(router.route.page).toBe("sheets"));
    expect(sent(save).baseline).toBe("98");
  });

  it("shows its history when that is opened, and takes an earlier state back", async () => {
    const takeBack = vi.spyOn(backend, "takeBack");
    vi.spyOn(backend, "history").mockResolvedValue({
      title: "Round",
      entries: [
        { when: "14:02", what: "goal changed", records: [], now: true },
        { when: "13:40", what: "round begun", records: ["r1"], now: false },
      ],
    });
    await open({ page: "scope", round });
    document.querySelector<HTMLDetailsElement>(".history")!.open = true;
    await vi.waitFor(() => expect(document.querySelectorAll(".history li")).toHaveLength(2));
    expect(await findings()).toEqual([]);
    named(".history button", "Take back").click();
    await vi.waitFor(() => expect(said.announced).toContain("round begun"));
    expect(takeBack).toHaveBeenCalledExactlyOnceWith(["r1"]);
  });
});
