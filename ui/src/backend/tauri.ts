// The program itself. The only file that talks to Tauri.
import { invoke } from "@tauri-apps/api/core";

import type { Backend } from "./backend";

export const tauri: Backend = {
  sampleResult: () => invoke("sample_result"),
  writeSampleReport: () => invoke("write_sample_report"),
};
