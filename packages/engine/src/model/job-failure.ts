/** Why a generation failed. */
export const failureCodes = [
  "not_configured",
  "invalid_input",
  "safety_filter",
  "rate_limited",
  "timeout",
  "upstream_error",
  "unknown",
] as const;

export type FailureCode = (typeof failureCodes)[number];

/** A failed job says why, and what a person can do about it. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  readonly action: string;
  /** Whether the same request may succeed later as it is. */
  readonly retryable: boolean;
}

/** The failure of a code, with the action that goes with it. */
export function failure(code: FailureCode, message: string): Failure {
  return { code, message, ...advice[code] };
}

const advice: Record<FailureCode, Pick<Failure, "action" | "retryable">> = {
  not_configured: { action: "Set up an image provider; the message names the setting.", retryable: false },
  invalid_input: { action: "Adjust the prompt or send another picture.", retryable: false },
  safety_filter: { action: "Reword the prompt.", retryable: false },
  rate_limited: { action: "Wait a little and generate again.", retryable: true },
  timeout: { action: "Generate again.", retryable: true },
  upstream_error: { action: "Generate again; if it stays, look at the server's logs.", retryable: true },
  unknown: { action: "Look at the server's logs and quote the job id.", retryable: false },
};
