import type { CommandError, ReportWritten, SampleResult } from "../bindings";

/** All the window may ask of the program. One method a command, the same name. */
export interface Backend {
  sampleResult(): Promise<SampleResult>;
  writeSampleReport(): Promise<ReportWritten>;
}

/** Whether something thrown is an error made for people. */
export function isCommandError(thrown: unknown): thrown is CommandError {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "hint" in thrown;
}
