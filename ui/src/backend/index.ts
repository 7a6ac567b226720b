import type { Backend } from "./backend";
import { fake } from "./fake";
import { tauri } from "./tauri";

export { isCommandError, type ActionsQuery, type Backend, type PlaceFields } from "./backend";

/** The program, in what ships; its fake everywhere else. */
export const backend: Backend = import.meta.env.MODE === "production" ? tauri : fake;
