import { describe, expect, it } from "vitest";

import { addressOf, type Route, routeOf } from "./routes";

describe("an address", () => {
  it.each<Route>([
    { page: "home" },
    { page: "settings" },
    { page: "scope", round: "0198-round" },
    { page: "sheet", sheet: "a sheet/with signs" },
    { page: "sheet", sheet: "s", criterion: "a4" },
  ])("leads back to its page: %o", (route) => {
    expect(routeOf(addressOf(route))).toEqual(route);
  });

  it.each(["", "#", "#/nowhere", "#/scope", "#/sheet/"])("that leads nowhere, %s, leads to the places", (address) => {
    expect(routeOf(address)).toEqual({ page: "home" });
  });
});
