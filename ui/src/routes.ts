// The pages of the window, and their addresses.

/** A page of the program, outside any round. */
export interface ProgramRoute {
  page: "home" | "bin" | "settings";
}

/** A page of a round. */
export interface RoundRoute {
  page: "scope" | "sheets" | "overview" | "climbs" | "actions" | "report" | "last-time";
  round: string;
  /** On the overview: the workbook whose part of it is looked at alone. */
  part?: string;
  /** There, to choose at once what to put forward; not in the address. */
  choose?: boolean;
  /** The heading on the page to begin at; not in the address. */
  section?: string;
}

/** The marks of a round, at one of its sheets or at the one that is being marked. */
export interface MarksRoute {
  page: "marks";
  round: string;
  sheet?: string;
}

/** A round beside another of its assessment, or `OVER_TIME`; without either, beside the last one before it. */
export interface CompareRoute {
  page: "compare";
  round: string;
  beside?: string;
}

/** In place of a round's id: all rounds over time. */
export const OVER_TIME = "over-time";

/** Workbooks to print and mark by hand: for a round, or for none. */
export interface BlankRoute {
  page: "blank";
  round?: string;
}

/** A sheet, at one of its criteria or where it was left. */
export interface SheetRoute {
  page: "sheet";
  sheet: string;
  round?: string;
  criterion?: string;
}

/** A place: about it, what lies in it side by side and rolled up, the golden thread. */
export interface PlaceRoute {
  page: "place";
  place: string;
  part?: PlacePart;
}

export type PlacePart = (typeof PLACE_PARTS)[number];

export type Route = BlankRoute | PlaceRoute | ProgramRoute | RoundRoute | MarksRoute | CompareRoute | SheetRoute;

export type PageName = Route["page"];

const ROUND_PAGES = ["scope", "sheets", "overview", "climbs", "actions", "report", "last-time"] as const;
export const PLACE_PARTS = ["beside", "rollup", "thread", "willing"] as const;
const PROGRAM_PAGES = ["home", "bin", "settings"] as const;

/** The route as an address, for links, for going back, and for telling pages apart. */
export function addressOf(route: Route): string {
  if (route.page === "place") return `#/${["place", route.place, route.part].filter((one) => one !== undefined).map(encodeURIComponent).join("/")}`;
  const { page, round, part, sheet, criterion, beside } = { round: "", part: "", sheet: "", criterion: "", beside: "", ...route };
  const parts = page === "sheet" ? [page, sheet, criterion] : [page, round, page === "marks" ? sheet : page === "compare" ? beside : part];
  return `#/${parts.filter(Boolean).map(encodeURIComponent).join("/")}`;
}

/** The route of an address; the places where it is none. */
export function routeOf(address: string): Route {
  const [name, first, second] = address.replace(/^#\//, "").split("/").map(decodeURIComponent);
  const roundPage = ROUND_PAGES.find((page) => page === name);
  if (roundPage && first) return { page: roundPage, round: first, ...(second && roundPage === "overview" ? { part: second } : {}) };
  if (name === "marks" && first) return { page: "marks", round: first, ...(second ? { sheet: second } : {}) };
  if (name === "compare" && first) return { page: "compare", round: first, ...(second ? { beside: second } : {}) };
  if (name === "blank") return { page: "blank", ...(first ? { round: first } : {}) };
  if (name === "sheet" && first) return { page: "sheet", sheet: first, ...(second ? { criterion: second } : {}) };
  const placePart = PLACE_PARTS.find((part) => part === second);
  if (name === "place" && first) return { page: "place", place: first, ...(placePart ? { part: placePart } : {}) };
  return { page: PROGRAM_PAGES.find((page) => page === name) ?? "home" };
}

/** The address of the page: a new round or sheet is a new page, another criterion of the same sheet is not. */
export function pageOf(route: Route): string {
  return addressOf(route.page === "sheet" ? { page: "sheet", sheet: route.sheet } : route);
}
