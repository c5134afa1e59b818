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

/** Why a job failed, and what to do about it. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  readonly action: string;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
}

/** A failure with the action for its code. */
export function failure(code: FailureCode, message: string): Failure {
  return { code, message, ...advice[code] };
}

const advice: Record<FailureCode, Pick<Failure, "action" | "retryable">> = {
  not_configured: {
    action: "Configure the image provider. The message names the setting.",
    retryable: false,
  },
  invalid_input: { action: "Change the prompt or send another image.", retryable: false },
  safety_filter: { action: "Reword the prompt.", retryable: false },
  rate_limited: { action: "Wait a moment and generate again.", retryable: true },
  timeout: { action: "Generate again.", retryable: true },
  upstream_error: {
    action: "Generate again. If it keeps failing, check the server's logs.",
    retryable: true,
  },
  unknown: { action: "Check the server's logs and report the job id.", retryable: false },
};
