import { loadSubject } from "../features/events/load-subject.ts";
import type { EngineContext } from "../kernel/engine-context.ts";
import { attemptTimeoutMs, type Delivery, type DeliveryResult } from "../model/delivery.ts";
import type { EventWriter, WebhookPayload, WebhookRequest } from "../ports/event-writer.ts";
import type { OutboundOutcome } from "../ports/outbound.ts";
import type { SpanDescription } from "../ports/telemetry.ts";
import type { ClaimedDelivery } from "./claim-delivery.ts";

/** Bodies of responses are discarded; reading ordinary ones to their end keeps the connection usable. */
const maxResponseBytes = 64 * 1024;

/**
 * Makes one attempt at a delivery. The payload has the current state and newly signed image URLs, so that late deliveries
 * are useful too. Rejects with the reason of an aborted signal.
 */
export async function sendDelivery(
  context: EngineContext,
  writer: EventWriter,
  claim: ClaimedDelivery,
  signal: AbortSignal,
): Promise<DeliveryResult> {
  const payload = await loadPayload(context, claim.delivery);
  return context.telemetry.trace(
    () => describeSpan(payload),
    async (span) => {
      const at = context.clock.now();
      const result = await post(
        context,
        claim.delivery.url,
        writer.write(payload, claim.secrets, at),
        signal,
      );
      const attempt = toDeliveryResult(result, at, context.clock.now());
      if (attempt.error !== null) span.fail(result.ok ? String(result.status) : result.reason);
      return attempt;
    },
  );
}

function post(
  { outbound }: EngineContext,
  url: string,
  { headers, body }: WebhookRequest,
  signal: AbortSignal,
) {
  const limits = { timeoutMs: attemptTimeoutMs, maxBytes: maxResponseBytes, onMaxBytes: "truncate" } as const;
  return outbound.send({ url, method: "POST", headers, body, ...limits }, signal);
}

function toDeliveryResult(result: OutboundOutcome, at: number, now: number): DeliveryResult {
  const durationMs = Math.max(0, now - at);
  if (!result.ok) return { at, durationMs, status: null, error: result.message, retryAfterMs: null };
  const { status, headers } = result;
  const retryAfterMs = readRetryAfter(headers["retry-after"], now);
  return { at, durationMs, status, error: errorOfStatus(status), retryAfterMs };
}

function describeSpan({ delivery, job }: WebhookPayload): SpanDescription {
  return {
    name: `webhook ${delivery.type}`,
    kind: "client",
    parent: job?.input.traceparent ?? null,
    attributes: {
      "likeness.delivery.id": delivery.id,
      "likeness.delivery.attempt": delivery.attempts.length + 1,
    },
  };
}

async function loadPayload({ store }: EngineContext, delivery: Delivery): Promise<WebhookPayload> {
  const { accountId, aboutEndpointId: endpointId } = delivery;
  return { delivery, ...(await loadSubject(store, accountId, { ...delivery, endpointId })) };
}

/** Why a response does not acknowledge the delivery; null if it does. */
function errorOfStatus(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return `responded with ${status}; redirects are not followed`;
  return `responded with ${status}`;
}

/** Reads a Retry-After header: seconds or an HTTP date. */
function readRetryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  const delayMs = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return delayMs > 0 ? delayMs : null;
}
