import { signWebhook } from "@likeness/client/webhooks";

/** What a receiver on this machine answered. */
export interface Forwarded {
  /** Null when there was no answer. */
  readonly status: number | null;
  readonly error: string | null;
  readonly durationMs: number;
}

/** How long a receiver may take, as it is with real deliveries. */
const timeoutMs = 10_000;

/** Sends one event as the server would, signed with the secret of this run. */
export async function forward(
  event: { readonly id: string; readonly body: string },
  to: { readonly url: string; readonly secret: string },
  signal: AbortSignal,
): Promise<Forwarded> {
  const started = performance.now();
  const took = () => Math.round(performance.now() - started);
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
    const error = response.ok ? null : `answered ${response.status}`;
    return { status: response.status, error, durationMs: took() };
  } catch (error) {
    signal.throwIfAborted();
    return { status: null, error: reasonOf(error), durationMs: took() };
  }
}

/** fetch says no more than that it failed; why is in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no answer within ${timeoutMs / 1000} seconds`;
  const { cause } = error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return code || (cause instanceof Error && cause.message) || error.message;
}
