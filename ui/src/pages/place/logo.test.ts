import { afterEach, describe, expect, it, vi } from "vitest";

import { backend } from "../../backend";
import { close, findings, named, open as openAt } from "../testing";

afterEach(close);

describe("the logo of a place", () => {
  const logo = "data:image/png;base64,iVBORw0KGgo=";

  it("is chosen, seen and taken away", { timeout: 30_000 }, async () => {
    await openAt({ page: "place", place: "p1" });
    expect(document.querySelector(".logo img")).toBeNull();
    const view = await backend.place("p1");
    const choose = vi.spyOn(backend, "chooseLogo").mockResolvedValue({ ...view, logo });
    named("button", "Choose a picture").click();
    await vi.waitFor(() => expect(document.querySelector<HTMLImageElement>(".logo img")?.src).toBe(logo));
    expect(document.querySelector<HTMLImageElement>(".logo img")?.alt).toBe(`Logo of ${view.place.name}`);
    expect(choose).toHaveBeenCalledExactlyOnceWith(view.place.id, "");
    expect(await findings()).toEqual([]);
    vi.spyOn(backend, "removeLogo").mockResolvedValue({ ...view, logo: null });
    named("button", "Take it away").click();
    await vi.waitFor(() => expect(document.querySelector(".logo img")).toBeNull());
  });

  it("says what is wrong with a picture that can't be one", async () => {
    await openAt({ page: "place", place: "p1" });
    const error = { code: "logo-not-png", message: "photo.jpg is no PNG picture.", hint: "Save it as PNG." };
    vi.spyOn(backend, "chooseLogo").mockRejectedValueOnce(error);
    named("button", "Choose a picture").click();
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toContain("Save it as PNG."));
    expect(document.querySelector(".logo img")).toBeNull();
  });
});
