import { signWebhook } from "@likeness/client/webhooks";

/** The response of a local receiver. */
export interface ForwardResult {
  /** Null if there was no response. */
  readonly status: number | null;
  readonly error: string | null;
  readonly durationMs: number;
}

/** The timeout of real deliveries. */
const timeoutMs = 10_000;

/** Sends an event to a receiver, signed as a server would sign it. */
export async function forward(
  event: { readonly id: string; readonly body: string },
  to: { readonly url: string; readonly secret: string },
  signal: AbortSignal,
): Promise<ForwardResult> {
  const startedAt = performance.now();
  const duration = () => Math.round(performance.now() - startedAt);
  try {
    const response = await fetch(to.url, {
      method: "POST",
      redirect: "manual",
      headers: {
        "content-type": "application/json",
        ...(await signWebhook({ secret: to.secret, id: event.id, body: event.body })),
      },
      body: event.body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    await response.body?.cancel();
    const error = response.ok ? null : `HTTP ${response.status}`;
    return { status: response.status, error, durationMs: duration() };
  } catch (error) {
    signal.throwIfAborted();
    return { status: null, error: describeFailure(error), durationMs: duration() };
  }
}

/** The message of a fetch error is generic; the reason is in its cause. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no response within ${timeoutMs / 1000} seconds`;
  const { cause } = error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return code || (cause instanceof Error && cause.message) || error.message;
}
