import type { EngineContext } from "../../kernel/engine-context.ts";
import type { FailureCode } from "../../model/job-failure.ts";
import type { DownloadOutcome } from "../../ports/outbound.ts";
import type { TwinSourceResult } from "../../ports/twin-sources.ts";

/** 1.5 GB at 10 Mbit/s. */
const timeoutMs = 20 * 60 * 1000;
const stallMs = 30_000;
const redirects = 5;

export interface DownloadRequest {
  readonly url: string;
  readonly maxBytes: number;
  /** What is downloaded, as the beginning of a sentence. */
  readonly name: string;
}

/** Downloads into a file. Returns why it failed, or null. */
export async function downloadToFile(
  { outbound }: Pick<EngineContext, "outbound">,
  { url, maxBytes, name }: DownloadRequest,
  file: { write(bytes: Uint8Array): Promise<void> },
  signal: AbortSignal,
): Promise<Extract<TwinSourceResult, { readonly kind: "failed" }> | null> {
  const write = (bytes: Uint8Array) => file.write(bytes);
  const outcome = await outbound.download({ url, maxBytes, timeoutMs, stallMs, redirects, write }, signal);
  if (outcome.ok) return null;
  const message =
    outcome.reason === "too_large"
      ? `${name} is larger than ${maxBytes / 1_000_000} MB.`
      : `${name} could not be downloaded. ${outcome.message}`;
  return { kind: "failed", code: codeOf(outcome), message };
}

function codeOf(outcome: Extract<DownloadOutcome, { readonly ok: false }>): FailureCode {
  switch (outcome.reason) {
    case "timeout":
    case "stalled":
      return "timeout";
    case "network":
    case "incomplete":
      return "upstream_error";
    case "status":
      return outcome.status === 429 || outcome.status >= 500 ? "upstream_error" : "invalid_input";
    default:
      return "invalid_input";
  }
}
