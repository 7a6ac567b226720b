// A program that always answers with the sample: for tests and for a plain browser.
// The files are written by Rust from the real sample (tests/tests/fixtures.rs).
import reportWritten from "../../fixtures/report-written.json";
import sampleResult from "../../fixtures/sample-result.json";
import type { ReportWritten, SampleResult } from "../bindings";
import type { Backend } from "./backend";

export const fake: Backend = {
  sampleResult: async () => sampleResult as SampleResult,
  writeSampleReport: async () => reportWritten as ReportWritten,
};
