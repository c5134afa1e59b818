import type { FailureCode } from "@likeness/engine";
import type { JobDecision } from "./job-controller.ts";

export function createFailure(
  code: FailureCode = "upstream_error",
  message: string = defaultMessages[code],
): JobDecision {
  // Tests often run without a type check, and the engine would fail the job for another reason.
  if (!isFailureCode(code))
    throw new TypeError(`Unknown failure code ${String(code)}. Known codes: ${failureCodes().join(", ")}.`);
  return { code, message };
}

export function isFailureCode(code: unknown): code is FailureCode {
  return typeof code === "string" && Object.hasOwn(defaultMessages, code);
}

export const failureCodes = (): string[] => Object.keys(defaultMessages);

const defaultMessages: Record<FailureCode, string> = {
  not_configured: "no image provider is configured",
  invalid_input: "the provider rejected the prompt or an image",
  safety_filter: "the provider rejected the prompt",
  rate_limited: "the provider is rate limiting requests",
  timeout: "the provider did not respond in time",
  upstream_error: "the provider could not be reached",
  unknown: "an unknown error occurred",
};
