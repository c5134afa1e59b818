import type { FailureCode } from "@likeness/engine";
import type { Verdict } from "./gates.ts";

/** The verdict that fails a job. */
export function failureOf(code: FailureCode = "upstream_error", message: string = sentences[code]): Verdict {
  return { code, message };
}

const sentences: Record<FailureCode, string> = {
  not_configured: "no image provider is set up",
  invalid_input: "the provider rejected the prompt or a picture",
  safety_filter: "the provider refused the prompt",
  rate_limited: "the provider is throttling",
  timeout: "the provider did not answer in time",
  upstream_error: "the provider could not be reached",
  unknown: "something went wrong",
};
