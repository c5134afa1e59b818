import { APICallError, InvalidArgumentError, LoadAPIKeyError } from "@ai-sdk/provider";
import { isConfigError, isLikenessError } from "@likeness/client";

/**
 * The error of the AI SDK for an error of the client. None of them is retryable: the client has already repeated what can
 * be repeated, with one idempotency key. An abort is rejected with the reason of the signal.
 */
export function toProviderError(error: unknown, request: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason;
  if (!isLikenessError(error)) return error;
  const { code, hint, requestId, jobId, url = "", status } = error;
  const message = withHint(error);
  if (isConfigError(error)) {
    return message.includes("no API key")
      ? new LoadAPIKeyError({ message })
      : new InvalidArgumentError({ argument: "options", message, cause: error });
  }
  return new APICallError({
    message,
    url,
    requestBodyValues: request,
    isRetryable: false,
    cause: error,
    data: { code, hint, requestId, jobId },
    ...(status !== undefined && { statusCode: status }),
  });
}

function withHint({ message, hint }: { readonly message: string; readonly hint?: string }): string {
  return hint === undefined || message.includes(hint) ? message : `${message} ${hint}`;
}
