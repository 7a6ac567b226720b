// A machine that is busy answers late: meanwhile people type and choose on.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import fixture from "../../../fixtures/sheet.json";
import { backend } from "../../backend";
import type { CriterionView, EvidenceView, NoteView, SheetView } from "../../bindings";
import { here } from "../../frame/state.svelte";
import { choose, close, Late, leave, named, open } from "../testing";

const sample = fixture as unknown as SheetView;
const fact: EvidenceView = {
  id: "e1", fact: "Two maps disagree", figure: "12%", source: "Ward profiles", dated: "2024",
  strength: "", whoBenefits: false, audience: "room",
};
const note: NoteView = { id: "n1", kind: "gap", text: "No youth voice", audience: "room" };
const third: CriterionView = {
  ...sample.criteria[2]!,
  ...{ evidence: [fact], notes: [note], reason: "Two maps", audience: "room", aim: "", aimBy: "", importance: 0, power: 0 },
};
const fourth = sample.criteria[3]!;
const levels = sample.levels.map(({ id }) => id);
const FULL = { code: "full", message: "Full.", hint: "Make room." };

let late: Late;
let kept: SheetView;
const now = () => kept.criteria.find(({ id }) => id === third.id)!;

/** Keeps what a save makes of a criterion, and answers late. */
function keeps(id: string, make: (now: CriterionView) => CriterionView): Promise<SheetView> {
  return late.answer(() => (kept = { ...kept, criteria: kept.criteria.map((one) => (one.id === id ? make(one) : one)) }));
}

function put<Kept extends { id: string }>(list: Kept[], one: Kept): Kept[] {
  return list.some(({ id }) => id === one.id) ? list.map((was) => (was.id === one.id ? one : was)) : [...list, { ...one, id: one.id || "new-1" }];
}

function select(label: string, within = "main"): HTMLSelectElement {
  return named(`${within} label`, label).querySelector("select")!;
}
const field = (label: string) => named("#section-evidence label", label).querySelector("input")!;
const area = (section: string) => document.querySelector<HTMLTextAreaElement>(`#section-${section} textarea`)!;

beforeEach(async () => {
  late = new Late();
  kept = { ...sample, drafts: [], criteria: sample.criteria.map((one) => (one.id === third.id ? third : one)) };
  vi.spyOn(backend, "sheet").mockImplementation(async () => kept);
  vi.spyOn(backend, "saveAim").mockImplementation((_, id, aim, aimBy) => keeps(id, (one) => ({ ...one, aim, aimBy })));
  vi.spyOn(backend, "saveWeight").mockImplementation((_, id, importance, power) => keeps(id, (one) => ({ ...one, importance, power })));
  vi.spyOn(backend, "saveReason").mockImplementation((_, id, reason, audience) => keeps(id, (one) => ({ ...one, reason, audience })));
  vi.spyOn(backend, "saveEvidence").mockImplementation((_, id, item) => keeps(id, (one) => ({ ...one, evidence: put(one.evidence, item) })));
  vi.spyOn(backend, "saveNote").mockImplementation((_, id, item) => keeps(id, (one) => ({ ...one, notes: put(one.notes, item) })));
  await open({ page: "sheet", sheet: kept.sheet, criterion: third.id });
  for (const details of document.querySelectorAll<HTMLDetailsElement>(".folded")) details.open = true;
  await vi.waitFor(() => expect(document.querySelectorAll(".folded__inside").length).toBe(document.querySelectorAll(".folded").length));
});
afterEach(close);

describe("what is chosen", () => {
  it("stays in sight while an earlier choice is still being saved", async () => {
    const aim = select("Level to reach");
    for (const level of levels.slice(1, 4)) choose(aim, level);
    for (const _ of levels.slice(1, 4)) {
      await late.next();
      expect(aim.value).toBe(levels[3]);
    }
    expect(now().aim).toBe(levels[3]);
  });

  it("gives way to what is saved where it can't be kept", async () => {
    const aim = select("Level to reach");
    choose(aim, levels[1]!);
    choose(aim, levels[2]!);
    await vi.waitFor(() => expect(backend.saveAim).toHaveBeenCalledOnce());
    vi.mocked(backend.saveAim).mockImplementation(() => late.answer<never>(() => { throw FULL; }));
    await late.next();
    expect(aim.value).toBe(levels[2]);
    await late.next();
    await vi.waitFor(() => expect(aim.value).toBe(levels[1]));
    expect(document.querySelector(".note")?.textContent).toContain(FULL.hint);
  });

  it("stays in sight for a strength, an audience and a weight", async () => {
    const strength = select("How strong");
    for (const { value } of kept.strengths.slice(0, 2)) choose(strength, value);
    await late.next();
    expect(strength.value).toBe(kept.strengths[1]!.value);
    await late.next();
    const audience = select("Who may read", "#section-reason");
    choose(audience, kept.audiences[1]!.value);
    choose(audience, third.audience);
    await late.next();
    expect(audience.value).toBe(third.audience);
    await late.next();
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[name="power"]')];
    radios[0]!.click();
    radios[2]!.click();
    await late.next();
    expect(radios.map(({ checked }) => checked)).toEqual([false, false, true, false]);
    await late.next();
    expect(now()).toMatchObject({ importance: 0, power: 3, audience: third.audience });
  });

  it("is waited for by whoever leaves the page or takes it back", async () => {
    let gone = false;
    choose(select("Level to reach"), levels[1]!);
    void here.pending!.then(() => (gone = true));
    await new Promise((done) => setTimeout(done, 20));
    expect(gone).toBe(false);
    named("nav a", "Overview").click();
    await new Promise((done) => setTimeout(done, 20));
    expect(here.route.page).toBe("sheet");
    await late.next();
    await vi.waitFor(() => expect([gone, here.route.page]).toEqual([true, "overview"]));
  });
});

describe("two quick changes of one record", () => {
  it("keep the text of a fact that is left by choosing its strength, and who benefits", async () => {
    leave(field("Source"), "Census");
    choose(select("How strong"), kept.strengths[0]!.value);
    named("#section-evidence label", "benefit").querySelector("input")!.click();
    for (const _ of [1, 2, 3]) await late.next();
    expect(now().evidence).toEqual([{ ...fact, source: "Census", strength: kept.strengths[0]!.value, whoBenefits: true }]);
  });

  it("make one fact of a new one's fields", async () => {
    named("#section-evidence button", "another").click();
    await vi.waitFor(() => expect(document.querySelectorAll(".evidence__item")).toHaveLength(2));
    const fresh = document.querySelectorAll(".evidence__item")[1]!;
    leave(fresh.querySelector("textarea")!, "No register");
    leave(fresh.querySelector<HTMLInputElement>("input[type=text]")!, "40%");
    await late.next();
    await late.next();
    expect(now().evidence).toMatchObject([fact, { id: "new-1", fact: "No register", figure: "40%" }]);
  });

  it("keep the text of a note that is left by choosing who may read it", async () => {
    leave(area("gap"), "Nobody under 25");
    choose(select("Who may read", "#section-gap"), kept.audiences[1]!.value);
    await late.next();
    await late.next();
    expect(now().notes).toEqual([{ ...note, text: "Nobody under 25", audience: kept.audiences[1]!.value }]);
  });

  it("keep the reason that is left by choosing who may read it, and both weights", async () => {
    leave(area("reason"), "Two maps, never laid side by side");
    choose(select("Who may read", "#section-reason"), kept.audiences[1]!.value);
    document.querySelector<HTMLInputElement>('input[name="importance"]')!.click();
    document.querySelector<HTMLInputElement>('input[name="power"]')!.click();
    for (const _ of [1, 2, 3, 4]) await late.next();
    expect(now()).toMatchObject({ reason: "Two maps, never laid side by side", audience: kept.audiences[1]!.value, importance: 1, power: 1 });
  });

  it("stay with their criterion, though another is looked at when their turn comes", async () => {
    choose(select("Level to reach"), levels[1]!);
    leave(area("reason"), "Two maps, never laid side by side");
    choose(select("Who may read", "#section-reason"), kept.audiences[1]!.value);
    named(".rail button", fourth.label).click();
    await vi.waitFor(() => expect(document.querySelector("h1")?.textContent).toBe(fourth.label));
    for (const _ of [1, 2, 3]) await late.next();
    expect(now()).toMatchObject({ aim: levels[1], reason: "Two maps, never laid side by side", audience: kept.audiences[1]!.value });
    expect(kept.criteria.find(({ id }) => id === fourth.id)).toEqual(fourth);
  });
});
