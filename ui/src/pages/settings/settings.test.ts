import { afterEach, describe, expect, it, vi } from "vitest";

import fixture from "../../../fixtures/settings.json";
import { backend } from "../../backend";
import type { SettingsView } from "../../bindings";
import { applyRemembered, look } from "../../frame/look";
import { close, findings, Late, open } from "../testing";

const root = document.documentElement;

function choose(value: string) {
  document.querySelector<HTMLInputElement>(`input[value="${value}"]`)!.click();
}

afterEach(async () => {
  await close();
  for (const name of ["theme", "textSize"]) delete root.dataset[name];
});

describe("the settings", () => {
  it("change the text and the theme at once, and leave the computer's theme to the computer", async () => {
    await open({ page: "settings" });
    choose("largest");
    await vi.waitFor(() => expect(root.dataset["textSize"]).toBe("largest"));
    choose("dark");
    await vi.waitFor(() => expect(root.dataset["theme"]).toBe("dark"));
    choose("computer");
    await vi.waitFor(() => expect(root.dataset["theme"]).toBeUndefined());
  });

  it("are there before the program has answered, the next time", async () => {
    await open({ page: "settings" });
    choose("dark");
    await vi.waitFor(() => expect(root.dataset["theme"]).toBe("dark"));
    delete root.dataset["theme"];
    applyRemembered();
    expect(root.dataset["theme"]).toBe("dark");
  });

  it("all count when they are chosen faster than they are saved", async () => {
    const late = new Late();
    const view = fixture as unknown as SettingsView;
    const save = vi.spyOn(backend, "saveSettings").mockImplementation((settings) => late.answer(() => ({ ...view, settings })));
    await open({ page: "settings" });
    choose("largest");
    choose("dark");
    document.querySelector<HTMLInputElement>("input[type=checkbox]")!.click();
    for (const _ of [1, 2, 3]) await late.next();
    expect(save.mock.lastCall![0]).toMatchObject({ textSize: "largest", theme: "dark", singleKeys: !view.settings.singleKeys });
  });

  it("switch single keys off", async () => {
    const save = vi.spyOn(backend, "saveSettings");
    await open({ page: "settings" });
    const box = document.querySelector<HTMLInputElement>("input[type=checkbox]")!;
    box.click();
    await vi.waitFor(() => expect(look.singleKeys).toBe(false));
    expect(save.mock.calls[0]![0].singleKeys).toBe(false);
  });

  it("say where the library lies, and fold what is long", async () => {
    await open({ page: "settings" });
    expect(document.querySelector(".path")?.textContent).toContain("library.db");
    expect([...document.querySelectorAll("details")].every(({ open: isOpen }) => !isOpen)).toBe(true);
    for (const details of document.querySelectorAll("details")) details.open = true;
    expect(await findings()).toEqual([]);
  });
});
